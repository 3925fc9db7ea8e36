# Finds what ./start and ./check need: JDK 25, Maven, Node 24. Sourced by both; also used by the Dockerfile.
# shellcheck shell=bash
APP=target/app

say() { printf '%s\n' "$*"; }

fail() {
  printf 'lienhiep: %s\n' "$*" >&2
  exit 1
}

jdk_version() { # major version of the JDK in this directory, 0 when it is none
  if [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  else
    echo 0
  fi
}

choose_jdk() {
  local candidate on_path=
  if command -v javac >/dev/null 2>&1; then
    on_path=$(command -v javac)
    on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    if [ "$(jdk_version "$candidate")" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$candidate
      export PATH=$JAVA_HOME/bin:$PATH
      say "Using JDK $(jdk_version "$JAVA_HOME") in $JAVA_HOME"
      return
    fi
  done
  fail "JDK 25 or later is needed: install one (for example Temurin 25) or point JAVA_HOME to it."
}

choose_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Maven 3.8 or later is needed to build: install it so that 'mvn' is on the PATH."
}

# Vaadin's frontend build wants Node 24 with npm beside it. Where neither is at hand, it fetches Node itself.
choose_node() {
  case $(node --version 2>/dev/null) in v24.*) return ;; esac
  if [ ! -x .node/bin/node ]; then
    command -v npm >/dev/null 2>&1 || return 0
    say "Installing Node 24 into .node (once) ..."
    npm install --global --prefix .node --loglevel error --no-fund --allow-scripts=node node@24 npm@11 >/dev/null 2>&1 ||
      npm install --global --prefix .node --loglevel error --no-fund node@24 npm@11 >/dev/null ||
      fail "npm could not install Node 24 into .node; is the npm registry within reach?"
  fi
  export PATH=$PWD/.node/bin:$PATH
}

must_build() {
  [ -f target/lienhiep.jar ] || return 0
  [ -n "$(find pom.xml package.json src/main frontend -newer target/lienhiep.jar \
    -not -path 'frontend/generated*' -not -path 'src/main/bundles*' -type f -print -quit)" ]
}

must_unpack() { [ ! -f "$APP/lienhiep.jar" ] || [ ! -f "$APP/ready" ] || [ target/lienhiep.jar -nt "$APP/ready" ]; }

# Unpacks the jar and lets a trial run write the cache that makes later starts fast (JEP 514).
unpack() {
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/lienhiep.jar extract --destination "$APP" >/dev/null
  local scratch
  scratch=$(mktemp -d)
  # shellcheck disable=SC2086
  env -u SPRING_DATASOURCE_URL -u LIENHIEP_ADMIN_USERNAME "$JAVA_HOME/bin/java" $QUIET \
    -XX:AOTCacheOutput="$APP/lienhiep.aot" -Dspring.context.exit=onRefresh \
    -jar "$APP/lienhiep.jar" --server.port=0 --lienhiep.data="$scratch" >target/aot.log 2>&1 ||
    say "No start-up cache could be made (target/aot.log says why); starts will take a little longer."
  rm -rf "$scratch"
  touch "$APP/ready"
}

QUIET="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

java_options() {
  printf '%s' "$QUIET"
  [ -f "$APP/lienhiep.aot" ] && printf ' -XX:AOTCache=%s -Xlog:disable -Xlog:all=error:stderr' "$APP/lienhiep.aot"
  printf ' -Djava.awt.headless=true'
}

# The journeys run in whatever Chromium or Chrome is installed; on Debian and Ubuntu one is installed when missing.
choose_chromium() {
  local candidate
  for candidate in "${LIENHIEP_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      LIENHIEP_CHROMIUM=$(command -v "$candidate")
      export LIENHIEP_CHROMIUM
      return
    fi
  done
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    say "Installing Chromium (once) ..."
    if apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; then
      LIENHIEP_CHROMIUM=$(command -v chromium)
      export LIENHIEP_CHROMIUM
      return
    fi
  fi
  fail "Chromium or Chrome is needed for the journeys: install one, name it in LIENHIEP_CHROMIUM, or run ./check --fast."
}
