#!/usr/bin/env bash
# How long each stage of a check takes in a warm JVM: `bash benchmarks/stages.sh [OPTION OF JMH…]`, from anywhere, after
# `mvn -Pbenchmarks -DskipTests package`. Prints a Markdown table of milliseconds; what a stage is, its class says. About ten
# minutes; `-p sites=1 -wi 1 -i 1 -r 1 -w 1` is a quick look. Nothing is asserted: a machine that is busy is slow.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source benchmarks/measure.bash
need "$benchmarks" 'mvn -Pbenchmarks -DskipTests package'
machine
java -jar "$benchmarks" -v SILENT -rf csv -rff "$work/stages" "$@" >"$work/said" || { cat "$work/said" >&2; exit 1; }
printf '\n| stage | format | sites | threads | ms | ± |\n|---|---|---|---|---|---|\n'
tr -d '"\r' <"$work/stages" | awk -F, 'NR > 1 { n = split($1, name, ".")
  printf "| %s.%s | %s | %s | %s | %.3f | %s |\n", name[n - 1], name[n], $8, $9, $10, $5, $6 == "NaN" ? "" : sprintf("%.3f", $6) }'
