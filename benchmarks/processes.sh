#!/usr/bin/env bash
# What a whole check costs beside other processes on the same files: `bash benchmarks/processes.sh [RUNS] [PART…]`, from anywhere, after
# `mvn -Pbenchmarks -DskipTests package`. Prints Markdown: medians with the least and the greatest of RUNS (9 unless told otherwise),
# in which the commands of a table take turns, and the memory of one run more. Parts, all of them unless some are named:
#   small       1 to 10,000 files, beside a JVM that says hello, the YAML library alone, and cat
#   growth      1 to 20,000 sites, and the exponent by which time grows with them
#   large       everything in one file, up to 100 MB
#   foreign     files of other tools among which one in 50 declares backup
#   base        a comparison with a base
#   threads     one and two threads
#   options     Java as it is, and with the options that suit a short run
#   neighbours  yamllint, and Spectral and ajv where NEIGHBOURS names a folder to install them in
#   maven       benchmarks/maven.sh, after `mvn -Pbenchmarks -DskipTests install`
# Nothing is asserted: a machine that is busy is slow. JAR names another backup-checker.jar, LAUNCHER a command that is measured beside
# it, MOST_SITES the largest estate (20,000 unless told otherwise: 220 MB on disk). Needs hyperfine.
# Patterns of files are for the programs that are measured: no shell expands them there, nor here.
set -euo pipefail -f
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source benchmarks/measure.bash
runs=${1:-9}
shift || true
[ $# -gt 0 ] || set -- small growth large foreign base threads options neighbours maven
jar=${JAR:-checker-cli/target/backup-checker.jar}
most=${MOST_SITES:-20000}
need "$jar" 'mvn -Pbenchmarks -DskipTests package'
command -v hyperfine >/dev/null || { echo "hyperfine is not installed (Debian: apt-get install hyperfine)" >&2; exit 1; }
hello="java -cp benchmarks/target/classes io.github.backupchecker.benchmarks.Hello"
bin=${NEIGHBOURS:-$work}/node_modules/.bin
compose="java -cp $benchmarks io.github.backupchecker.benchmarks.Compose"

# up_to_most SITES…: those that are not left out
up_to_most() { local n; for n in "$@"; do if [ "$n" -le "$most" ]; then echo "$n"; fi; done; }

# estate OPTIONS…: the folder of an estate, written when it is first asked for
estate() {
  local folder="$work/estate$*"
  folder=${folder// /}
  [ -d "$folder" ] || estates "$folder" "$@"
  echo "$folder"
}

# single: the folder of one file of 2 KB that names nothing outside
single() {
  mkdir -p "$work/single"
  cat "$(estate --sites 1)"/site-0/{vaults,policies,servers}.yaml >"$work/single/estate.yaml"
  echo "$work/single"
}

# check NAME ARGUMENTS: adds a check of an estate, which may break rules and be large, to $commands
check() {
  local arguments="check --fail-on never --max-file-size 200 $2"
  commands+=("$1" "java -jar $jar $arguments")
  if [ -n "${LAUNCHER:-}" ]; then commands+=("$1, launcher" "$LAUNCHER $arguments"); fi
}

# size FOLDER: such as "100 files, 214 KB"
size() { find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d file%s, %.0f KB", NR, NR == 1 ? "" : "s", sum / 1e3 }'; }

# beside FOLDER: a check of it beside the YAML library and cat
beside() {
  commands=("YAML library alone" "$compose $1" "hello, world" "$hello" "cat" "find $1 -type f -exec cat {} +")
  check check "$1"
  measure "$runs" "$(size "$1")" "${commands[@]}"
}

small() {
  local sites
  beside "$(single)"
  for sites in $(up_to_most 20 200 2000); do beside "$(estate --sites "$sites")"; done
}

large() {
  local sites
  for sites in $(up_to_most 20 9400); do beside "$(estate --one-file --sites "$sites")"; done
}

foreign() {
  local sites
  for sites in $(up_to_most 1 40); do beside "$(estate --sites "$sites" --foreign $((sites * 245)))"; done
}

growth() {
  local sites=($(up_to_most 1 10 100 1000 5000 20000)) n
  commands=()
  for n in "${sites[@]}"; do LAUNCHER='' check "$n" "$(estate --sites "$n")"; done
  measure "$runs" "Sites" "${commands[@]}"
  printf '%s\n' "${sites[@]}" | paste - "$work/medians" | awk '
    { x = log($1); y = log($2); n++; sx += x; sy += y; sxx += x * x; sxy += x * y }
    n > 1 { last = (y - before) / (x - at) }
    { at = x; before = y }
    END { if (n > 1) printf "\nTime grows with sites to the power of %.2f, from the last but one to the last of %.2f.\n",
      (n * sxy - sx * sy) / (n * sxx - sx * sx), last }'
}

base() {
  local sites folder
  for sites in $(up_to_most 20 200 2000); do
    folder=$(estate --sites "$sites")
    commands=()
    check "without a base" "$folder"
    check "with the same estate as base" "--base $folder $folder"
    measure "$runs" "$(size "$folder"), and a base" "${commands[@]}"
  done
}

threads() {
  local sites folder
  for sites in $(up_to_most 20 200 2000); do
    folder=$(estate --sites "$sites")
    commands=()
    check "one thread" "--threads 1 $folder"
    check "two threads" "--threads 2 $folder"
    measure "$runs" "$(size "$folder"), and threads" "${commands[@]}"
  done
}

options() {
  local sites folder
  for sites in $(up_to_most 1 20 200 2000); do
    folder=$(estate --sites "$sites")
    commands=()
    LAUNCHER='' check "java" "$folder"
    measure "$runs" "$(size "$folder"), and options of Java" "${commands[@]}" \
      "java -XX:TieredStopAtLevel=1" "${commands[1]/java/java -XX:TieredStopAtLevel=1}" \
      "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC" "${commands[1]/java/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
  done
}

neighbours() {
  local sites
  if [ -z "${NEIGHBOURS:-}" ]; then
    echo "Spectral and ajv are left out: NEIGHBOURS names no folder to install them in."
  elif [ ! -x "$bin/ajv" ] && ! npm install --silent --no-audit --no-fund --prefix "$NEIGHBOURS" ajv-cli@5.0.0 @stoplight/spectral-cli@6.16.3; then
    echo "Spectral and ajv are left out: npm cannot install them."
  fi
  command -v yamllint >/dev/null || echo "yamllint is left out: it is not installed."
  java -jar "$jar" schema >"$work/schema.json"
  among "$(single)"
  for sites in $(up_to_most 20 200); do among "$(estate --sites "$sites")"; done
}

# among FOLDER: a check of it beside those neighbours that there are, which are slow: three runs are enough
among() {
  local ajv="$bin/ajv validate --spec=draft2020 --strict=false -s $work/schema.json -d $1/**/*.yaml" valid
  commands=()
  check check "$1"
  if command -v yamllint >/dev/null; then commands+=(yamllint "yamllint -d relaxed $1"); fi
  if [ -x "$bin/spectral" ]; then commands+=("Spectral, three rules" "$bin/spectral lint --quiet --ruleset benchmarks/spectral.yaml $1/**/*.yaml"); fi
  if [ -x "$bin/ajv" ]; then commands+=("ajv, the schema alone" "$ajv"); fi
  measure $((runs < 3 ? runs : 3)) "$(size "$1"), and neighbours" "${commands[@]}"
  if [ -x "$bin/ajv" ]; then
    valid=$($ajv | grep -c ' valid$')
    printf '\najv found %s of %s files valid.\n' "$valid" "$(find "$1" -type f | wc -l)"
  fi
}

maven() { printf '\n#### Maven\n\n'; bash benchmarks/maven.sh "$runs"; }

machine
for part in "$@"; do "$part"; done
