#!/bin/sh
# Joins the parts beside it and runs `on-a-gpu` with what was packed: run.sh [OUT] [FLAGS OF THE BENCH]. OUT (default: here) gets result.txt and, last line of it, the JSON.
# Takes at most LIMIT seconds (default 230). Looks for the Vulkan loader, which WebGPU needs, and asks Debian's packages for it where it is missing.
set -e
parts=$(cd "$(dirname "$0")" && pwd)
out=${1:-$parts}
[ $# -eq 0 ] || shift
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat "$parts"/part-* | tar -xzf - -C "$work"
if [ -e /dev/nvidiactl ] || [ -e /dev/dri ]; then
  ldconfig -p 2>/dev/null | grep -q libvulkan.so.1 ||
    (timeout 60 apt-get install -y -q libvulkan1 >/dev/null 2>&1 || (timeout 60 apt-get update -q >/dev/null 2>&1 && timeout 60 apt-get install -y -q libvulkan1 >/dev/null 2>&1)) ||
    echo "The Vulkan loader (libvulkan1) is missing and could not be installed: WebGPU will be left out."
fi
bundles=""
for folder in "$work"/bundles/fp32 "$work"/bundles/*; do
  case " $bundles " in *" $folder "*) ;; *) [ -d "$folder" ] && bundles="$bundles $folder" ;; esac
done
set -- "$@" $(for folder in $bundles; do echo --bundle "$folder"; done)
cd "$work"
timeout "${LIMIT:-230}" ./node on-a-gpu.mjs "$@" >"$out/result.txt" 2>"$out/errors.txt" || echo "The bench ended with $?: $(tail -1 "$out/errors.txt")"
cat "$out/result.txt"
