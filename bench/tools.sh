# What the commands in bench/ share, after .ci/tools.sh.

# Sets modules to a folder with the pinned browser driver and axe-core, fetched once into the cache.
bench_modules() {
  local driver=playwright-core@1.65.1 axe=axe-core@4.14.1
  modules=$cache/bench-1.65.1-4.14.1/node_modules
  [ -d "$modules/axe-core" ] && return
  say "Fetching $driver and $axe once …"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts \
    --prefix "${modules%/node_modules}" "$driver" "$axe" >&2 || fail "npm could not fetch $driver and $axe."
}

# Sets checker to the W3C checker, fetched once into the cache.
bench_checker() {
  local vnu=vnu-jar@26.9.27
  checker=$cache/bench-$vnu/node_modules/vnu-jar/build/dist/vnu.jar
  [ -f "$checker" ] && return
  say "Fetching $vnu once …"
  npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts --prefix "$cache/bench-$vnu" "$vnu" >&2 || fail "npm could not fetch $vnu."
}

# Sets readers to a folder with programs that read oEmbed, JSON-LD, CSV, SVG, citations and Atom, fetched once into the cache.
bench_readers() {
  local packages=(@extractus/oembed-extractor@6.0.0 jsonld@9.0.0 schema-dts@2.1.0 papaparse@5.7.1 sharp@0.35.5 @resvg/resvg-js@2.6.2
    @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 @citation-js/plugin-csl@0.9.0 feedsmith@3.0.1)
  readers=$cache/bench-readers-2/node_modules
  [ -d "$readers/feedsmith" ] && return
  say "Fetching ${packages[*]} once …"
  npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts --prefix "${readers%/node_modules}" "${packages[@]}" >&2     || fail "npm could not fetch them."
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
