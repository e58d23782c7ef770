# What the commands in bench/ share, after .ci/tools.sh.

# Sets modules to a folder with the pinned browser driver and axe-core.
bench_modules() {
  locked browser
  modules=$installed/node_modules
}

# Sets checker to the W3C checker.
bench_checker() {
  locked checker
  checker=$installed/node_modules/vnu-jar/build/dist/vnu.jar
}

# Sets readers to a folder with programs that read oEmbed, JSON-LD, CSV, SVG, citations and Atom.
bench_readers() {
  locked readers
  readers=$installed/node_modules
}

# Sets office to LibreOffice; installs the Debian package where it may. Empty where there is none: the table says so.
find_office() {
  office=$(command -v soffice || true)
  [ -z "$office" ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 0
  say "Installing LibreOffice Calc …"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends libreoffice-calc; } > /dev/null || true
  office=$(command -v soffice || true)
}

# nginx and wrk; installs the Debian packages where it may.
find_rates() {
  PATH=$PATH:/usr/sbin
  command -v nginx > /dev/null && command -v wrk > /dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || fail "nginx and wrk are needed. Install them (Debian: apt install nginx-light wrk)."
  say "Installing nginx and wrk …"
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends nginx-light wrk; } > /dev/null \
    || fail "apt-get could not install nginx-light and wrk."
}

# bench_peers PAGES [--add GROUP:NAME=@PATH,SELECTOR …]: runs the benchmark of other makers' pages (a folder of its own) with ours
# among them; @ stands for our server.
bench_peers() {
  local only=$1 from=${PEERS:-../shared/peers} at=$cache/peers port=8199 served
  shift
  [ -f "$from/bench.mjs" ] || { say "No other makers' pages to measure: there is no $from."; return; }
  if [ ! -d "$at/site" ]; then
    rm -rf "$at"
    cp -R "$from" "$at"
    chmod -R u+w "$at"
    (cd "$at" && npm install --silent --no-audit --no-fund >&2 && npm --prefix framework install --silent --no-audit --no-fund >&2 && node build.mjs >&2)
  fi
  "$JAVA_HOME/bin/java" -jar "$jar" "--server.port=$port" "--figures.data=$data" > "$target/bench/peers-server.log" 2>&1 &
  served=$!
  trap "kill $served 2> /dev/null" EXIT
  until curl --silent --fail "http://localhost:$port/actuator/health" > /dev/null; do sleep 0.2; done
  (cd "$at" && node bench.mjs --only "$only" --runs "${PEER_RUNS:-3}" "${@/@/http://localhost:$port}" --out "$OLDPWD/$target/bench/peers")
}
