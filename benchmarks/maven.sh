#!/usr/bin/env bash
# What a warm `mvn checker:check` costs beside `mvn enforcer:enforce` with one trivial rule on the same project, whole processes:
# `bash benchmarks/maven.sh [RUNS]`, from anywhere, after `mvn -Pbenchmarks -DskipTests install`. Each run (9 unless told otherwise) asks for
# both goals of two projects one after the other, with one file and with 500 files (100 sites, 1.1 MB, compliant); printed are the medians
# of wall and CPU seconds, and of the ratios to the enforcer in the same run.
# Nothing is asserted: a machine that is busy is slow. MVN names another Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source benchmarks/measure.bash
runs=${1:-9}
mvn=${MVN:-mvn}
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml | head -n 1)

# project NAME SITES: a project with both plugins and an estate of so many sites
project() {
  mkdir -p "$work/$1/.mvn" "$work/$1/src/main/backup"
  cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>benchmark</groupId><artifactId>$1</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins>
<plugin><groupId>io.github.backupchecker</groupId><artifactId>checker-maven-plugin</artifactId><version>$version</version></plugin>
<plugin><artifactId>maven-enforcer-plugin</artifactId><version>3.7.0</version>
<configuration><rules><requireJavaVersion><version>[17,)</version></requireJavaVersion></rules></configuration></plugin>
</plugins></build></project>
POM
  estates "$work/$1/src/main/backup" --clean --sites "$2"
}

# run PROJECT GOAL: wall and CPU seconds
run() {
  (cd "$work/$1" && TIMEFORMAT='%R %U %S' && { time timeout 120 "$mvn" -o -q -B "$2" >"$work/said" 2>&1; } 2>&1) |
    awk '{ print $1, $2 + $3 }'
}

project one 1
backup=$work/one/src/main/backup
cat "$backup"/site-0/{vaults,policies}.yaml >"$backup/estate.yaml"
rm -r "$backup/site-0"
project many 100
for one in "one checker:check" "many checker:check" "one enforcer:enforce"; do
  set -- $one
  (cd "$work/$1" && timeout 120 "$mvn" -o -q -B "$2") || { echo "$2 fails on '$1': run 'mvn -Pbenchmarks -DskipTests install' first" >&2; exit 1; }
done
for ((i = 0; i < runs; i++)); do
  for one in one many; do
    echo "$one $(run $one enforcer:enforce) $(run $one checker:check)"
  done
done >"$work/times"

for one in one many; do
  echo "$(find "$work/$one/src" -type f | wc -l) files, $(cat $(find "$work/$one/src" -type f) | wc -c) bytes:"
  echo "  enforcer s wall $(awk -v p=$one '$1 == p { print $2 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $3 }' "$work/times" | median)"
  echo "  checker  s wall $(awk -v p=$one '$1 == p { print $4 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $5 }' "$work/times" | median)"
  echo "  ratio      wall $(awk -v p=$one '$1 == p { print $4 / $2 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $5 / $3 }' "$work/times" | median)"
done
