#!/usr/bin/env bash
# Every measurement, from the build on, as Markdown: `bash benchmarks/run.sh [RUNS]`, from anywhere, for some hours on a machine that
# does nothing else. The variables of benchmarks/processes.sh count. Installs the plugin in the local repository, since
# benchmarks/maven.sh measures it there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
"${MVN:-mvn}" -q -B -Pbenchmarks -DskipTests install >&2
printf '### Stages, in milliseconds\n\n'
bash benchmarks/stages.sh
printf '\n### Processes\n\n'
bash benchmarks/processes.sh "$@"
printf '\n### The HTML report\n\n'
bash benchmarks/html.sh
