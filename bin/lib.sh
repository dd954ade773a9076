# Shared by the scripts in bin/. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
java_release=25

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

now_ms() {
    local seconds="${EPOCHREALTIME/,/.}"
    printf '%s' "$(( ${seconds%.*} * 1000 + 10#${seconds#*.} / 1000 ))"
}

phase() { # name, start in ms
    local spent=$(( $(now_ms) - $2 ))
    printf '%-14s %d,%01d s\n' "$1" $(( spent / 1000 )) $(( spent % 1000 / 100 ))
}

is_right_jdk() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q "^javac $java_release"
}

find_jdk() {
    local candidate on_path
    on_path="$(command -v javac || true)"
    if [ -n "$on_path" ]; then
        on_path="$(dirname "$(dirname "$(realpath "$on_path" 2>/dev/null || printf '%s' "$on_path")")")"
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
        if [ -n "$candidate" ] && is_right_jdk "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
    done
    if [ -x /usr/libexec/java_home ]; then
        candidate="$(/usr/libexec/java_home -v "$java_release" 2>/dev/null || true)"
        if [ -n "$candidate" ] && is_right_jdk "$candidate"; then
            printf '%s' "$candidate"
        fi
    fi
}

use_jdk() {
    JAVA_HOME="$(find_jdk)"
    [ -n "$JAVA_HOME" ] || fail "JDK $java_release tidak ditemukan. Pasang JDK $java_release (misalnya Temurin dari https://adoptium.net) atau isi JAVA_HOME.
No JDK $java_release found. Install one (for example Temurin from https://adoptium.net) or set JAVA_HOME."
    export JAVA_HOME
}

# Maven of the machine when it is new enough, else the wrapper, which fetches one.
maven() {
    local version
    version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)"
    if [ -n "$version" ] && [ "$(( ${version% *} * 100 + ${version#* } ))" -ge 308 ]; then
        (cd "$root" && mvn "$@")
    else
        (cd "$root" && sh ./mvnw "$@")
    fi
}

app="$root/target/app"
stamp="$root/target/app.stamp"

source_fingerprint() {
    (cd "$root" && find pom.xml .mvn src/main -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum)
    "$JAVA_HOME/bin/java" -version 2>&1 | cksum
}

is_built() {
    [ -f "$app/teladan.jar" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(source_fingerprint)" ]
}

build() {
    local fingerprint
    fingerprint="$(source_fingerprint)"
    rm -rf "$stamp" "$app"
    mkdir -p "$root/target"
    if ! maven -B -ntp -Dmaven.test.skip=true package > "$root/target/build.log" 2>&1; then
        grep -E '^\[(WARNING|ERROR)\]|error:' "$root/target/build.log" >&2 || tail -n 40 "$root/target/build.log" >&2
        fail "Pembangunan gagal (lihat target/build.log). / The build failed."
    fi
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/teladan.jar" extract --destination "$app"
    printf '%s' "$fingerprint" > "$stamp"
}

# The options are part of the cache's key: the training run and every later start must use the same.
java_options=(-XX:+UseG1GC -Xmx"${TELADAN_HEAP:-1g}" -Dfile.encoding=UTF-8 -Duser.timezone=UTC --enable-native-access=ALL-UNNAMED)

# Builds what is measured and runs a class of src/bench against it.
run_bench_class() {
    is_built || build >&2
    mkdir -p "$root/target/bench"
    local class_path="$root/target/bench/class-path"
    maven -q -B -ntp -Pbench -Dspotless.check.skip=true test-compile dependency:build-classpath \
        -Dmdep.outputFile="$class_path" -Dmdep.includeScope=test > "$root/target/bench/compile.log" 2>&1 \
        || fail "Pembangunan gagal (lihat target/bench/compile.log). / The build failed."
    cd "$root"
    exec "$JAVA_HOME/bin/java" -Xmx1g -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Dteladan.jar="$app/teladan.jar" \
        -cp "target/test-classes:target/classes:$(cat "$class_path")" "$@"
}
