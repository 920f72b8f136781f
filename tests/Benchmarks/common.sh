# What the scripts beside it share; they source it. It changes into the root of the project and gives "out", a folder that goes away at
# the end, and "cli", the folder of a published nodehost: that of NODEHOST, or one published now.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=$(mktemp -d)
pbx=
trap '[ -n "$pbx" ] && kill "$pbx" 2>/dev/null; rm -rf "$out"' EXIT

cli=${NODEHOST:-$out/cli}
[ -n "${NODEHOST:-}" ] || dotnet publish engine/NodeHost.Cli -c Release -r linux-x64 -o "$cli" -v quiet >/dev/null

# Starts a sandbox that ends with the script, and waits until it listens at "url".
start_sandbox() {
  local port=$((20000 + RANDOM % 20000))
  url="http://127.0.0.1:$port"
  "$cli/nodehost" sandbox --port "$port" >"$out/sandbox.log" 2>&1 &
  pbx=$!
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return
    sleep 0.1
  done
}

# Items for create-1000.json, so many.
receptionists() {
  for n in $(seq "$1"); do
    echo "{\"n\":$n,\"route\":\"{\\\"Route\\\":{\\\"To\\\":\\\"VoiceMail\\\"},\\\"IsPromptEnabled\\\":false}\",\"forwards\":\"[{\\\"Input\\\":\\\"1\\\",\\\"ForwardType\\\":\\\"Extension\\\",\\\"ForwardDN\\\":\\\"100\\\"},{\\\"Input\\\":\\\"2\\\",\\\"ForwardType\\\":\\\"RepeatPrompt\\\"}]\"}"
  done
}
