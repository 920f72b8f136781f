#!/usr/bin/env bash
# Publishes nodehost and runs many small items through Set, If and two Sets: seconds, processor time and peak memory of the process.
# Usage: workloads.sh [ITEMS…]. The folder of a published nodehost may stand in NODEHOST. Wants GNU time.
source "$(dirname "$0")/common.sh"

# Processor time says more than the clock where the machine does other work, too.
measure() {
  local what=$1
  shift
  /usr/bin/time -o "$out/figures" -f '%e %U %S %M' "$cli/nodehost" run "$@" --quiet >/dev/null
  awk -v what="$what" '{printf "%-34s %7.2f s, processor %7.2f s, peak %6.0f MB\n", what, $1, $2 + $3, $4 / 1000}' "$out/figures"
}

measure "two nodes" tests/Benchmarks/Workflows/two-nodes.json --output json
for count in "${@:-1000000}"; do
  awk -v n="$count" 'BEGIN {for (i = 0; i < n; i++) printf "{\"id\":%d,\"name\":\"item %d\",\"city\":\"City %d\"}\n", i, i, i % 97}' >"$out/items.ndjson"
  for output in none json; do
    measure "$count items, --output $output" tests/Benchmarks/Workflows/set-if-two-sets.json --input "$out/items.ndjson" --output "$output"
  done
done
