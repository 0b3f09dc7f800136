#!/usr/bin/env bash
# How large the HTML report of a large estate is, and how long Chromium takes to open it: `bash benchmarks/html.sh [FINDINGS]`,
# from anywhere, after `mvn package`. Writes an estate with about so many findings (10,000 unless told otherwise), half on agents and
# half on policies, has the command line check it, and opens the page three times in fresh browsers. `first paint` is when a reader
# sees the verdict, `loaded` when the whole page is read; both by the browser's own clock, from the start of navigation.
# Nothing is asserted: a machine that is busy is slow. JAR names another backup-checker.jar.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
findings=${1:-10000}
jar=${JAR:-checker-cli/target/backup-checker.jar}
[ -f "$jar" ] || { echo "no $jar: run 'mvn package' first" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/estate"
awk -v n="$findings" -v folder="$work/estate" 'BEGIN {
  for (i = 0; i < n / 2; i++) {
    file = sprintf("%s/site-%02d.yaml", folder, i % 50)
    if (!(file in agents)) agents[file] = policies[file] = ""
    agents[file] = agents[file] sprintf("  fs-%05d: { vault: rsv, version: 2.0.9249.0 }\n", i)
    policies[file] = policies[file] sprintf("  files-%05d: { retention: { daily: 3 days } }\n", i)
  }
  for (file in agents) printf "agents:\n%spolicies:\n%s", agents[file], policies[file] > file
}'
printf 'vaults: { rsv: { hybrid-security: enabled, immutability: disabled } }\n' >"$work/estate/vaults.yaml"
page=$work/report.html
java -jar "$jar" check --format "html=$page" "$work/estate" >/dev/null 2>"$work/said" || [ -s "$page" ] || { cat "$work/said" >&2; exit 1; }
sed -n 's/^<p>\(.* \(failed\|undetermined\): .*\)<\/p>.*/\1/p' "$page"
printf 'size %s bytes\n' "$(stat -c %s "$page")"

# The policy of the page lets no script run: the copy has a clock in its place, which writes what it saw into the title.
clock='<script>addEventListener("load", () => { document.documentElement.scrollHeight; const paint = performance.getEntriesByName("first-contentful-paint")[0]; document.title = `first paint ${paint ? Math.round(paint.startTime) : "?"} ms, loaded ${Math.round(performance.now())} ms`; });</script>'
awk -v clock="$clock" '/http-equiv="Content-Security-Policy"/ { print clock; next } { print }' "$page" >"$work/clocked.html"
for run in 1 2 3; do
  chromium --headless=new --no-sandbox --disable-gpu --window-size=1280,800 --user-data-dir="$work/profile-$run" --dump-dom \
    "file://$work/clocked.html" 2>/dev/null | sed -n 's/.*<title>\(.*\)<\/title>.*/\1/p' | head -n 1 || true
done
