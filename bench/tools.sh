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

# Runs the benchmark of other makers' dashboards (a folder of its own) with ours among them.
bench_peers() {
  local from=${PEERS:-../shared/peers} at=$cache/peers port=8199 served
  [ -f "$from/bench.mjs" ] || { say "No other dashboards to measure: there is no $from."; return; }
  if [ ! -d "$at/site" ]; then
    rm -rf "$at"
    cp -R "$from" "$at"
    chmod -R u+w "$at"
    (cd "$at" && npm install --silent --no-audit --no-fund >&2 && npm --prefix framework install --silent --no-audit --no-fund >&2 && node build.mjs >&2)
  fi
  "$JAVA_HOME/bin/java" -jar "$jar" "--server.port=$port" "--figures.data=$data" > "$target/bench/peers-server.log" 2>&1 &
  served=$!
  trap 'kill $served 2> /dev/null' EXIT
  until curl --silent --fail "http://localhost:$port/actuator/health" > /dev/null; do sleep 0.2; done
  (cd "$at" && node bench.mjs --only C --runs "${PEER_RUNS:-3}" \
    --add "C:ours=http://localhost:$port/d/wonsan-2025?lang=en,[data-part=timeline] svg" --out "$OLDPWD/$target/bench/peers")
}
