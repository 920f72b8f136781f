#!/usr/bin/env bash
# Kills the real executable again and again while it makes receptionists, resumes it until it is done, and prints kills, resumes,
# duplicates and losses. Usage: tests/crash.sh [KILLS] [ITEMS] [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."
export NODEHOST_CRASH_KILLS=${1:-50} NODEHOST_CRASH_ITEMS=${2:-500}
[ -n "${3:-}" ] && export NODEHOST_CRASH_SEED=$3
dotnet test tests/NodeHost.Tests --filter "FullyQualifiedName~Durability.CrashTests" --logger "console;verbosity=detailed"
