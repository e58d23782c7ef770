# What ./run, ./test and bench/* share; bash 3.2 (macOS) reads it too. Every function says what is missing and how to get it.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/reported-figures
target=target
jar=$target/reported-figures-1.0.0.jar
commands=org.reportedfigures.commandline.Commands

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 2; }

# The major version of the JDK in folder $1, nothing if there is none.
jdk_major() {
  [ -n "${1:-}" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME to a JDK 21 or later: the one that is set, the one on the PATH, else the newest that is installed.
find_java() {
  local on_path candidate major best=0 found=
  on_path=$(command -v javac || true)
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    candidate=$(readlink "$on_path")
    case $candidate in /*) on_path=$candidate ;; *) on_path=$(dirname "$on_path")/$candidate ;; esac
  done
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}"; do
    major=$(jdk_major "$candidate")
    if [ "${major:-0}" -ge 21 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    major=$(jdk_major "$candidate")
    if [ "${major:-0}" -ge 21 ] && [ "$major" -gt "$best" ]; then best=$major found=$candidate; fi
  done
  if [ -z "$found" ] && [ -x /usr/libexec/java_home ]; then found=$(/usr/libexec/java_home -v 21+ 2>/dev/null || true); fi
  [ -n "$found" ] || fail "No JDK 21 or later was found (looked at JAVA_HOME, PATH, /usr/lib/jvm, the usual folders of macOS and SDKMAN)." \
    "Install one, for example the package openjdk-21-jdk or temurin-25-jdk, or set JAVA_HOME."
  export JAVA_HOME=$found
}

# Sets node_home to a folder with Node 24 and npm 11.3 or later (empty where those on the PATH fit) and puts it on the PATH.
find_node() {
  node_home=
  case $(node --version 2>/dev/null) in v24.*) node_fits "$(npm --version 2>/dev/null)" && return ;; esac
  command -v npm > /dev/null || fail "npm was not found. Install Node 24 with npm 11.3 or later, or any Node with npm: the right one is then fetched once into $cache."
  locked node
  node_home=$installed
  [ -x "$node_home/node" ] || link_node
  PATH=$node_home:$node_home/node_modules/.bin:$PATH
}

# Whether npm's version $1 is in the range that Vaadin accepts.
node_fits() {
  local major minor rest
  IFS=. read -r major minor rest <<< "${1:-0.0.0}"
  [ "$major" -gt 11 ] || { [ "$major" -eq 11 ] && [ "$minor" -ge 3 ]; }
}

# The lock file names a Node for each system; npm has installed the one that fits.
link_node() {
  local node
  for node in "$node_home"/node_modules/node-*/bin/node; do
    [ -x "$node" ] || fail "No Node 24 is on the PATH, and none can be fetched for $(uname -sm). Install Node 24 with npm 11.3 or later."
    ln -s "${node#"$node_home/"}" "$node_home/node"
    return
  done
}

# Sets installed to a folder with what .ci/npm/$1/package-lock.json names, fetched once into the cache.
locked() {
  local lock=.ci/npm/$1
  installed=$cache/$1-$(cksum < "$lock/package-lock.json" | cut -d ' ' -f 1)
  [ -f "$installed/node_modules/.package-lock.json" ] && return
  say "Fetching what $lock/package-lock.json names, once …"
  rm -rf "$installed"
  mkdir -p "$installed"
  cp "$lock/package.json" "$lock/package-lock.json" "$installed"
  npm ci --silent --no-audit --no-fund --ignore-scripts --prefix "$installed" >&2 || fail "npm could not fetch what $lock/package-lock.json names."
}

# Maven with the right JDK and Node.
maven() {
  local file
  command -v mvn > /dev/null || fail "Maven (mvn 3.8 or later) was not found. Install it, for example the package maven."
  find_node
  # Vaadin keeps its bundle, and does not see that these make another one.
  for file in vite.config.ts frontend/embed.ts package-lock.json; do
    [ "$file" -nt src/main/bundles/prod.bundle ] && rm -f src/main/bundles/prod.bundle
  done
  # It installs anew where package.json is another one, not where the lock file is.
  [ package-lock.json -nt node_modules/.package-lock.json ] && rm -rf node_modules
  mvn --batch-mode --no-transfer-progress ${node_home:+"-Dvaadin.node.folder=$node_home"} "$@"
}

# Every file that the program is built from, with the build's own products left out.
sources() {
  find pom.xml vite.config.ts package.json package-lock.json .ci/npm .mvn src/main frontend data/dossier.schema.json -type f \
    ! -path 'src/main/bundles/*' ! -path 'src/main/frontend/*' ! -path 'frontend/generated/*' 2> /dev/null
}

# Takes away what was copied or built from files that may be gone by now; compiled classes, which the compiler keeps itself, stay.
clean_resources() {
  local folder
  for folder in "$target/classes" "$target/test-classes"; do
    [ -d "$folder" ] && find "$folder" -type f ! -name '*.class' ! -name BenchmarkList ! -name CompilerHints -exec rm -f {} +
  done
  return 0
}

# Whether the jar was built from the sources as they are: none is newer than the stamp, none came or went.
is_built() {
  local stamp=$target/built.txt
  [ -f "$jar" ] && [ -f "$stamp" ] && [ -d "$target/app" ] \
    && [ -z "$(sources | while IFS= read -r file; do [ "$file" -nt "$stamp" ] && echo "$file"; done | head -n 1)" ] \
    && sources | LC_ALL=C sort | cmp -s - "$stamp"
}

# Builds the jar where it is out of date, lays its class path out and writes the archives of class data for a quick start.
build() {
  is_built && return
  say "Building (the first time this takes some minutes) …"
  mkdir -p "$target"
  clean_resources
  sources | LC_ALL=C sort > "$target/building.txt"
  # Not --quiet: that keeps back the warnings that fail a build.
  maven -Dorg.slf4j.simpleLogger.defaultLogLevel=warn package -Dmaven.test.skip=true >&2 || fail "The build failed; see above."
  unpack
  mv "$target/building.txt" "$target/built.txt"
}

# Lays the jar out in target/app: a class path of plain jars starts quicker than jars in a jar, and what a first run loads is
# kept in an archive (one for the server, one for each command) that later runs map into memory.
unpack() {
  local text=data/wonsan-2025/article.hi.txt
  rm -rf "$target/app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$target/app" > /dev/null
  train_server &
  train check data
  train read --lang hi < "$text"
  train draft --lang hi "$text"
  wait
}

# Runs command $1 with what follows, and writes the archive that its later runs start from.
train() {
  archive "$1"
  "$JAVA_HOME/bin/java" "$archive_out" -XX:+UseSerialGC -cp "$target/app/${jar##*/}" "$commands" "$@" \
    > "$target/app/training-$1.log" 2>&1 || true
}

# Runs the server, asks for what first visitors ask for, and writes the archive that later servers start from.
train_server() {
  local log=$target/app/training-server.log port= i page server
  archive server
  "$JAVA_HOME/bin/java" "$archive_out" "${small[@]}" -jar "$target/app/${jar##*/}" --server.port=0 --management.server.port=0 \
    "--figures.versions.folder=$target/app/versions" > "$log" 2>&1 &
  server=$!
  for ((i = 0; i < 600; i++)); do
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log" | head -n 1)
    [ -z "$port" ] && kill -0 "$server" 2> /dev/null || break
    sleep 0.2
  done
  if [ -n "$port" ]; then
    for i in 1 2 3 4 5; do
      for page in / "/?lang=hi" "/?status=planned" /d/wonsan-2025 /embed/wonsan-2025/list /embed/wonsan-2025/timeline.svg \
        /embed/wonsan-2025/timeline.png /embed/wonsan-2025/list.csv /api/dossiers /actuator/health; do
        ask "$port" "$page" || true
      done
    done
  fi
  kill "$server" 2> /dev/null || true
  wait "$server" || true
  rm -rf "$target/app/versions"
}

# Asks the server on port $1 of this machine for path $2.
ask() {
  exec 3<> "/dev/tcp/127.0.0.1/$1" || return
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\nConnection: close\r\n\r\n' "$2" >&3
  cat <&3 > /dev/null
  exec 3>&-
}

# Sets archive_in and archive_out to the options that use and write archive $1: from Java 25 on a cache that also knows what ran
# often, before it one of class data.
archive() {
  local name=$target/app/$1
  if [ "$(jdk_major "$JAVA_HOME")" -ge 25 ]; then
    archive_in=-XX:AOTCache=$name.aot archive_out=-XX:AOTCacheOutput=$name.aot
  else
    archive_in=-XX:SharedArchiveFile=$name.jsa archive_out=-XX:ArchiveClassesAtExit=$name.jsa
  fi
}

# What keeps a server small: a collector without threads and tables of its own, and memory that goes back when it is not needed.
small=(-XX:+UseSerialGC -Xms48m -Xmx384m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:TrimNativeHeapInterval=60000)

# Sets java to the call of Java that uses archive $1. An archive that does not fit (another JDK, a folder that was copied) is
# passed over without a word.
java_with() {
  archive "$1"
  java=("$JAVA_HOME/bin/java" -Xlog:disable -Xlog:all=error,cds*=off,aot*=off:stderr "$archive_in")
}

# Sets CHROMIUM to an installed Chromium or Chrome; installs the Debian package where it may.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$candidate" ] && candidate=$(command -v "$candidate") || continue
    export CHROMIUM=$candidate
    return
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    say "Installing Chromium for the browser tests …"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends chromium fonts-noto-core; } > /dev/null \
      || fail "apt-get could not install chromium and fonts-noto-core."
    CHROMIUM=$(command -v chromium) && export CHROMIUM && return
  fi
  fail "No Chromium was found, and the browser tests are never skipped. Install chromium (Debian: apt install chromium fonts-noto-core)" \
    "or Google Chrome, or set CHROMIUM to the program."
}
