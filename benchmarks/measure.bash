# What the measurements share; to be sourced from the root of the project, after `set -euo pipefail`. Leaves the folder $work behind
# for as long as the script runs.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
benchmarks=benchmarks/target/benchmarks.jar

# need FILE COMMAND: a file that is built, or the end with the command that builds it
need() {
  [ -f "$1" ] || { echo "no $1: run '$2' first" >&2; exit 1; }
}

# estates FOLDER OPTIONS…: writes an estate
estates() {
  need "$benchmarks" 'mvn -Pbenchmarks -DskipTests package'
  java -cp "$benchmarks" io.github.backupchecker.benchmarks.Estates "$@"
}

# median: of the numbers that are read, with the least and the greatest
median() { sort -n | awk '{ a[NR] = $1 } END { printf "%.3f [%.3f-%.3f]", (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2), a[1], a[NR] }'; }

# machine: where and with what it is measured
machine() {
  echo "$(nproc) cores ($(lscpu | sed -n 's/^Model name: *//p' | head -n 1)), $(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
    "JDK $(java -version 2>&1 | sed -n '1s/[^"]*"\(.*\)".*/\1/p'), $(date -u +%F)"
}

# peak COMMAND: the most memory that a run of it has, in MB; a dash where GNU time is not installed
peak() {
  [ -x /usr/bin/time ] || { echo -; return; }
  # shellcheck disable=SC2086
  /usr/bin/time -f %M -o "$work/peak" $1 >/dev/null && awk '{ printf "%.0f\n", $1 / 1024 }' "$work/peak"
}

# measure RUNS TITLE NAME COMMAND…: a table of commands, each a name and what is run without a shell, that take turns after one that
# does not count; ratios are to the first of the same turn. $work/medians has the median seconds of each, a line.
measure() {
  local runs=$1 names=() commands=() options=() i
  printf '\n#### %s\n\n| | s | CPU s | ratio | peak MB |\n|---|---|---|---|---|\n' "$2"
  shift 2
  while [ $# -gt 0 ]; do names+=("$1") commands+=("$2"); options+=(-n "${#names[@]}" "$2"); shift 2; done
  for ((i = 0; i <= runs; i++)); do
    hyperfine -N --style none --runs 1 --export-csv "$work/turn" "${options[@]}" >/dev/null 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
    [ "$i" -eq 0 ] || awk -F, 'NR == 2 { first = $2 } NR > 1 { print $1, $2, $5 + $6, $2 / first }' "$work/turn"
  done >"$work/turns"
  for i in "${!names[@]}"; do
    echo "| ${names[i]} | $(figures 2 $((i + 1))) | $(figures 3 $((i + 1))) | $(figures 4 $((i + 1))) | $(peak "${commands[i]}") |"
  done
  for i in "${!names[@]}"; do figures 2 $((i + 1)) | cut -d ' ' -f 1; done >"$work/medians"
}

# figures COLUMN COMMAND: the median of one of the columns that were measured
figures() { awk -v column="$1" -v command="$2" '$1 == command { print $column }' "$work/turns" | median; }
