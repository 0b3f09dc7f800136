#!/usr/bin/env bash
# What a warm `mvn checker:check` costs beside `mvn enforcer:enforce` with one trivial rule on the same project, whole processes:
# `bash benchmarks/maven.sh [RUNS]`, from anywhere, after `mvn install`. Each run (9 unless told otherwise) asks for both goals of
# three projects one after the other, with one file, with 500 files (100 sites of 45 agents, 1.2 MB, compliant), and without the
# checker at all; printed are the medians of wall and CPU seconds, and of the ratios to the enforcer in the same run.
# Nothing is asserted: a machine that is busy is slow. MVN names another Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-9}
mvn=${MVN:-mvn}
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# project NAME SITES: a project with both plugins and so many sites
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
  awk -v sites="$2" -v root="$work/$1/src/main/backup" 'BEGIN {
    for (s = 0; s < sites; s++) {
      folder = sprintf("%s/site-%03d", root, s)
      system("mkdir -p " folder)
      vault = sprintf("rsv-%03d", s)
      printf "vaults:\n  %s:\n    hybrid-security: enabled\n    immutability: locked\n    soft-delete: { state: always-on, retention: 30 days }\n    multi-user-authorization: { resource-guard: rg/guard, subscription: security }\n    notifications: { emails: [ team@contoso.example ] }\n    subscription: production\n", vault > folder "/vaults.yaml"
      for (p = 0; p < 5; p++) {
        if (p == 0) printf "policies:\n" > folder "/policies.yaml"
        printf "  %s-p%d:\n    schedule: { every: day, at: [ \"21:00\" ] }\n    retention: { daily: %d days, weekly: 12 weeks }\n", vault, p, 30 + p > folder "/policies.yaml"
      }
      if (sites == 1) continue
      for (a = 0; a < 45; a++) {
        if (a == 0) printf "agents:\n" > folder "/agents.yaml"
        printf "  fs-%03d-%02d:\n    vault: %s\n    version: 2.0.9938.0\n    policy: %s-p%d\n    operating-system: Windows Server 2022\n    protects: { volumes: [ \"D:\", \"E:\" ], system-state: true }\n    passphrase: { length: 24, escrow: key-vault://kv/fs-%03d-%02d }\n", s, a, vault, vault, a % 5, s, a > folder "/agents.yaml"
      }
      for (d = 0; d < 5; d++) {
        if (d == 0) printf "servers:\n" > folder "/servers.yaml"
        printf "  mabs-%03d-%d:\n    vault: %s\n    product: MABS v4 UR1\n    agent: 2.0.9938.0\n    protection-groups: { sql: { policy: %s-p0, sources: [ sql-%d ] } }\n", s, d, vault, vault, d > folder "/servers.yaml"
      }
      printf "operations:\n  upgrade-%03d: { do: upgrade, on: agents/fs-%03d-00, to: 2.0.9940.0 }\n", s, s > folder "/operations.yaml"
    }
  }'
  if [ "$2" -eq 1 ]; then cat "$work/$1"/src/main/backup/*/*.yaml >"$work/$1/src/main/backup/estate.yaml"; rm -r "$work/$1"/src/main/backup/site-*; fi
}

# run PROJECT GOAL: wall and CPU seconds
run() {
  (cd "$work/$1" && TIMEFORMAT='%R %U %S' && { time timeout 120 "$mvn" -o -q -B "$2" >"$work/said" 2>&1; } 2>&1) |
    awk '{ print $1, $2 + $3 }'
}

project one 1
project many 100
for one in "one checker:check" "many checker:check" "one enforcer:enforce"; do
  set -- $one
  (cd "$work/$1" && timeout 120 "$mvn" -o -q -B "$2") || { echo "$2 fails on '$1': run 'mvn install' first" >&2; exit 1; }
done
for ((i = 0; i < runs; i++)); do
  for one in one many; do
    echo "$one $(run $one enforcer:enforce) $(run $one checker:check)"
  done
done >"$work/times"

median() { sort -n | awk '{ a[NR] = $1 } END { printf "%.2f [%.2f-%.2f]", (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2), a[1], a[NR] }'; }
for one in one many; do
  echo "$(find "$work/$one/src" -type f | wc -l) files, $(cat $(find "$work/$one/src" -type f) | wc -c) bytes:"
  echo "  enforcer s wall $(awk -v p=$one '$1 == p { print $2 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $3 }' "$work/times" | median)"
  echo "  checker  s wall $(awk -v p=$one '$1 == p { print $4 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $5 }' "$work/times" | median)"
  echo "  ratio      wall $(awk -v p=$one '$1 == p { print $4 / $2 }' "$work/times" | median), CPU $(awk -v p=$one '$1 == p { print $5 / $3 }' "$work/times" | median)"
done
