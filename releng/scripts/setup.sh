# Shared by mvnw and workbench: system packages, a Maven that is new enough, a display for tests.
# To be sourced by bash with ROOT set to the folder of the clone and COMMAND to the name to show in messages.

MAVEN_VERSION=3.9.16
OWN_PROCESSES=()
OWN_FOLDERS=()

say() {
    printf '%s: %s\n' "$COMMAND" "$*" >&2
}

die() {
    say "$*"
    exit 1
}

# Stops what this script started, by its process id, and nothing else.
clean_up() {
    local entry
    for entry in "${OWN_PROCESSES[@]}"; do
        kill "$entry" 2>/dev/null
        wait "$entry" 2>/dev/null
    done
    for entry in "${OWN_FOLDERS[@]}"; do
        rm -rf "$entry"
    done
    OWN_PROCESSES=()
    OWN_FOLDERS=()
}

# temp_folder NAME: sets the variable NAME to a new folder that clean_up removes.
temp_folder() {
    local new_folder
    new_folder=$(mktemp -d) || die "cannot make a temporary folder"
    OWN_FOLDERS+=("$new_folder")
    printf -v "$1" '%s' "$new_folder"
}

# The platform takes the path of its folder for an address, in which these signs mean something else.
require_plain_path() {
    case $ROOT in
        *[#%?:\\]*) die "the path of this folder, $ROOT, holds one of # % ? : \\, with which Eclipse's platform can't start; move or clone it to a path without" ;;
    esac
}

# Java 17 reads names of files and arguments as the locale says, and C and POSIX know ASCII alone.
use_utf8() {
    local name
    case $(locale charmap 2>/dev/null) in
        ANSI_X3.4-1968 | US-ASCII | ASCII | 646) ;;
        *) return 0 ;;
    esac
    for name in C.UTF-8 en_US.UTF-8 $(locale -a 2>/dev/null | grep -i 'utf-\{0,1\}8$' | head -n 1); do
        if [ "$({ LC_ALL=$name locale charmap; } 2>/dev/null)" = UTF-8 ]; then
            export LC_ALL=$name
            return 0
        fi
    done
    case $* in
        *[!\ -~]*) say "there is no locale with UTF-8 on this computer, so files with names beyond ASCII can't be opened" ;;
    esac
}

# ---- system packages --------------------------------------------------------------------------------------------------

has_library() {
    /sbin/ldconfig -p 2>/dev/null | grep -q "$1"
}

has_fonts() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" -name '*.[ot]tf' -print -quit 2>/dev/null)" ]
}

# Installs Debian packages where that is allowed, otherwise names them in one line and ends.
install_packages() {
    [ $# -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        die "missing system packages (Debian's names): $*. Install them (apt-get install $*) and try again."
    fi
    say "installing system packages: $*"
    local log
    temp_folder log
    if ! apt_get install "$@" >"$log/out" 2>&1; then
        if ! { apt_get update && apt_get install "$@"; } >"$log/out" 2>&1; then
            tail -n 5 "$log/out" >&2
            die "could not install the system packages: $*"
        fi
    fi
}

apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

is_linux() {
    [ "$(uname -s)" = Linux ]
}

java_command() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        printf '%s' "$JAVA_HOME/bin/java"
    else
        command -v java
    fi
}

# require_java java|javac: at least version 17, a development kit where javac is asked for.
require_java() {
    local java version
    java=$(java_command)
    if [ -z "$java" ] || { [ "$1" = javac ] && [ ! -x "$(dirname "$(readlink -f "$java")")/javac" ]; }; then
        install_packages openjdk-17-jdk-headless
        java=$(java_command)
    fi
    [ -n "$java" ] || die "no Java found: install a JDK 17 or newer, or set JAVA_HOME"
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    [ "${version%%.*}" -ge 17 ] 2>/dev/null || die "Java ${version:-?} is too old: set JAVA_HOME to a JDK 17 or newer"
}

require_gtk() {
    is_linux || return 0
    has_library 'libgtk-3\.so\.0' || install_packages libgtk-3-0
}

# The tests with real migrations are skipped without QEMU, so its absence is told and is no failure.
want_qemu() {
    is_linux && ! command -v qemu-system-x86_64 >/dev/null || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "installing system packages: qemu-system-x86"
        { apt_get install qemu-system-x86 || { apt_get update && apt_get install qemu-system-x86; }; } >/dev/null 2>&1 && return 0
    fi
    say "there is no qemu-system-x86_64: the tests with real migrations are skipped (Debian: apt-get install --no-install-recommends qemu-system-x86)"
}

# ---- Maven ------------------------------------------------------------------------------------------------------------

# Sets MAVEN to a Maven 3.9: the machine's own, or one that an older one fetches by its coordinates.
require_maven() {
    local found version
    MAVEN="$ROOT/.mvn/dist/apache-maven-$MAVEN_VERSION/bin/mvn"
    [ ! -x "$MAVEN" ] || return 0
    found=$(command -v mvn)
    if [ -z "$found" ]; then
        install_packages maven
        found=$(command -v mvn) || die "no Maven found: install Maven 3.9"
    fi
    version=$(cd / && "$found" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    case $version in
        3.9.*)
            MAVEN=$found
            ;;
        *)
            fetch_maven "$found" "$version"
            ;;
    esac
}

fetch_maven() {
    say "Maven $2 does not do, fetching $MAVEN_VERSION"
    local folder
    temp_folder folder
    # From a folder of its own, because the older Maven cannot load this project's extensions.
    (cd "$folder" && "$1" -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$folder/dist" >&2) \
        || die "could not fetch Maven $MAVEN_VERSION"
    mkdir -p "$ROOT/.mvn/dist"
    chmod +x "$folder/dist/apache-maven-$MAVEN_VERSION/bin/mvn"
    rm -rf "$ROOT/.mvn/dist/apache-maven-$MAVEN_VERSION"
    mv "$folder/dist/apache-maven-$MAVEN_VERSION" "$ROOT/.mvn/dist/"
    [ -x "$MAVEN" ] || die "could not unpack Maven $MAVEN_VERSION"
}

# ---- display ----------------------------------------------------------------------------------------------------------

# Makes sure that windows can open: uses the display there is, or starts one with a window manager that clean_up stops.
require_display() {
    is_linux || return 0
    local missing=()
    has_library 'libgtk-3\.so\.0' || missing+=(libgtk-3-0)
    has_library 'libXtst\.so\.6' || missing+=(libxtst6)
    has_fonts || missing+=(fonts-dejavu-core)
    if [ -z "${DISPLAY:-}" ]; then
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v metacity >/dev/null || missing+=(metacity)
    fi
    install_packages "${missing[@]}"
    [ -n "${DISPLAY:-}" ] || start_display
}

start_display() {
    local folder number= try
    temp_folder folder
    Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp >"$folder/number" 2>"$folder/log" </dev/null &
    OWN_PROCESSES+=($!)
    for try in $(seq 100); do
        number=$(head -n 1 "$folder/number")
        [ -z "$number" ] || break
        sleep 0.1
    done
    [ -n "$number" ] || die "Xvfb did not start: $(tail -n 1 "$folder/log")"
    export DISPLAY=":$number"
    # No settings daemon, no session bus, no accessibility bus: the same on every machine.
    export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
    unset WAYLAND_DISPLAY
    metacity --sm-disable --no-composite >/dev/null 2>&1 </dev/null &
    OWN_PROCESSES=($! "${OWN_PROCESSES[@]}")
}

# ---- programs of the build --------------------------------------------------------------------------------------------

# run_program MODULE CLASS ARGUMENT...: runs a class of a module of releng, after building what has changed since. JAVA_OPTIONS are passed on.
run_program() {
    local module="$ROOT/releng/$1" class=$2
    local stamp="$module/target/class-path"
    shift 2
    require_java javac
    if [ ! -f "$stamp" ] || [ -n "$(find "$ROOT/bundles" "$ROOT/pom.xml" "$module" \( -name target -o -name '*.tests' \) -prune \
        -o -type f -newer "$stamp" -print -quit)" ]; then
        say "building, this takes a minute or two"
        "$ROOT/mvnw" -q -DskipTests -Dhost.only -pl "releng/${module##*/}" -am package </dev/null >&2 || die "the build failed, see above"
        [ -f "$stamp" ] || die "the build left no $stamp"
        touch "$stamp"
    fi
    "$(java_command)" "${JAVA_OPTIONS[@]}" -cp "$module/target/test-classes:$(cat "$stamp")" "$class" "$@"
}
