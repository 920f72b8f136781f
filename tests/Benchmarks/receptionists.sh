#!/usr/bin/env bash
# Creates 1,000 receptionists in the sandbox with nodehost and with a bare HttpClient loop, both 16 at once, and prints the ratio.
# Usage: receptionists.sh [ROUNDS]. The folder of a published nodehost may stand in NODEHOST.
source "$(dirname "$0")/common.sh"
count=1000 tasks=16 rounds=${1:-15}
dotnet build tests/Benchmarks -c Release -v quiet >/dev/null
bench=artifacts/bin/NodeHost.Benchmarks/release/NodeHost.Benchmarks.dll
start_sandbox

echo "{\"PBX\":{\"kind\":\"threeCxApi\",\"baseUrl\":\"$url\",\"apiToken\":\"sandbox-token\"}}" >"$out/credentials.json"
receptionists "$count" >"$out/items.ndjson"

engine() {
  "$cli/nodehost" run tests/Benchmarks/Workflows/create-1000.json --credentials "$out/credentials.json" --input "$out/items.ndjson" \
    --concurrency "$tasks" --output json --quiet |
    sed -nE 's/.*"data":\{"Start".*"Create":\[\{"executionIndex":1,"startedAt":"[^"]*","ms":([0-9.]+).*/\1/p'
}
bare() { dotnet exec "$bench" bare-loop "$url" sandbox-token "$count" "$tasks"; }

# The sandbox compiles its own hot paths meanwhile; both sides are to meet it warm.
for _ in 1 2 3; do
  engine >/dev/null
  bare >/dev/null
done
for _ in $(seq "$rounds"); do
  a=$(engine) b=$(bare)
  awk -v a="$a" -v b="$b" 'BEGIN {printf "nodehost %.0f ms, bare loop %.0f ms, ratio %.2f\n", a, b, a/b}'
done | tee "$out/rounds"
median() { awk -v f="$1" '{print $f}' "$out/rounds" | sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
awk -v r="$(median 9)" -v a="$(median 2)" -v b="$(median 6)" -v n="$rounds" \
  'BEGIN {printf "ratio: median of %d rounds %.2f; of the medians %.0f ms and %.0f ms %.2f (goal: at most 1.5)\n", n, r, a, b, a/b}'
