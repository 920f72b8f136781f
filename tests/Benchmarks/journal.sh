#!/usr/bin/env bash
# What a journal costs, as a ratio of runs with and without it: 10,000 items through Set, IF and Set, and 1,000 receptionists made in
# the sandbox; of the latter both for whole processes and for the node alone.
# Usage: journal.sh [ROUNDS]. The folder of a published nodehost may stand in NODEHOST.
source "$(dirname "$0")/common.sh"
rounds=${1:-9}
start_sandbox

echo "{\"PBX\":{\"kind\":\"threeCxApi\",\"baseUrl\":\"$url\",\"apiToken\":\"sandbox-token\"}}" >"$out/credentials.json"
for n in $(seq 10000); do echo "{\"n\":$n,\"name\":\"Name $n\",\"city\":\"Berlin\"}"; done >"$out/pure.ndjson"
receptionists 1000 >"$out/creates.ndjson"

pure() { "$cli/nodehost" run tests/Benchmarks/Workflows/set-if-set.json --input "$out/pure.ndjson" --output none --quiet "$@"; }
creates() {
  "$cli/nodehost" run tests/Benchmarks/Workflows/create-1000.json --credentials "$out/credentials.json" --input "$out/creates.ndjson" \
    --concurrency 16 --output "${output:-none}" --quiet "$@"
}
elapsed() {
  local began
  began=$(date +%s%N)
  "$@" >/dev/null
  echo $((($(date +%s%N) - began) / 1000000))
}
of_node() { output=json "$@" | sed -nE 's/.*"Create":\[\{"executionIndex":1,"startedAt":"[^"]*","ms":([0-9]+).*/\1/p'; }
compare() {
  local name=$1 goal=$2 measure=$3 run=$4
  "$run" && "$run" --journal "$out/runs"
  for _ in $(seq "$rounds"); do
    # Alternately, so that what else the machine does falls on both.
    echo "$("$measure" "$run") $("$measure" "$run" --journal "$out/runs")"
    rm -rf "$out/runs"
  done | awk -v name="$name" -v goal="$goal" '{a[NR]=$1; b[NR]=$2; r[NR]=$2/$1}
    function median(v, n,   i, j, t) { for (i=1;i<=n;i++) for (j=i+1;j<=n;j++) if (v[j]<v[i]) { t=v[i]; v[i]=v[j]; v[j]=t }; return v[int((n+1)/2)] }
    END {printf "%s: without %d ms, with a journal %d ms, ratio %.2f (median of %d rounds; goal: at most %s)\n", name, median(a,NR), median(b,NR), median(r,NR), NR, goal}'
}

compare "10,000 items Set > IF > Set" 1.3 elapsed pure
compare "1,000 receptionists" 1.15 elapsed creates
compare "1,000 receptionists, the node alone" 1.15 of_node creates
