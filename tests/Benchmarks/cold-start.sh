#!/usr/bin/env bash
# Publishes nodehost with ReadyToRun and times workflows from a cold process start: two nodes, the same with a request of the
# HTTP Request node to the sandbox, and with the same request of a 3CX action, which is one of hundreds.
# Usage: cold-start.sh [RUNS]. The folder of a published nodehost may stand in NODEHOST.
source "$(dirname "$0")/common.sh"
runs=${1:-10}
start_sandbox
cat >"$out/credentials.json" <<END
{"PBX":{"kind":"threeCxApi","baseUrl":"$url","apiToken":"sandbox-token"},"Token":{"kind":"httpBearerAuth","token":"sandbox-token"}}
END

# The workflows take turns, so that whatever else the machine does meets all of them.
run() { "$cli/nodehost" run "tests/Benchmarks/Workflows/$1.json" --credentials "$out/credentials.json" --var "pbx=$url" --output none --quiet; }
for workflow in two-nodes one-request one-action; do run "$workflow"; done
for _ in $(seq "$runs"); do
  for workflow in two-nodes one-request one-action; do
    began=$(date +%s%N)
    run "$workflow"
    echo $(( ($(date +%s%N) - began) / 1000 )) >>"$out/$workflow"
  done
done
median() { sort -n "$out/$1" | awk '{t[NR]=$1} END {print t[int((NR+1)/2)]/1000}'; }
sort -n "$out/two-nodes" | awk '{t[NR]=$1/1e6} END {printf "cold start: median %.3f s, fastest %.3f s, slowest %.3f s of %d runs (goal: under 0.35 s)\n", t[int((NR+1)/2)], t[1], t[NR], NR}'
awk -v a="$(median one-action)" -v r="$(median one-request)" \
  'BEGIN {printf "with a 3CX action: median %.0f ms, with an HTTP request %.0f ms, ratio %.2f (goal: at most 1.20)\n", a, r, a/r}'
