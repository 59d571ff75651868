#!/usr/bin/env bash
# Package: werift 0.25.2 (npm), on Node 20.20.2.
# Behaviour: where a UDP socket of ICE cannot be bound (an address that is not this machine's, no more open files), `gatherCandidates` neither rejects nor ends: its socket
#   has no listener for `error`, and the process ends by an uncaught exception.
# One would assume: a candidate that cannot be had is left out, as gathering has it (RFC 8445, section 5.1.1), or the promise rejects; the library catches and logs
#   errors around that very call. Whoever serves many opens the sockets himself, or gives each protocol a `connectionMade` of his own.
# Output seen on 2026-11-28:
#   uncaught: EADDRNOTAVAIL, gathered: false
# Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts werift@0.25.2
cat >gather.mjs <<'JS'
import { Connection } from "werift";

let gathered = false;
process.on("uncaughtException", ({ code }) => {
  console.log(`uncaught: ${code}, gathered: ${gathered}`);
  process.exit(0);
});
// Of documentation (RFC 5737): nobody has it.
const ice = new Connection(false, {
  useIpv4: false,
  useIpv6: false,
  additionalHostAddresses: ["192.0.2.1"],
  interfaceAddresses: { udp4: "192.0.2.1" },
});
ice.stunServer = undefined;
ice.gatherCandidates().then(
  () => {
    gathered = true;
  },
  () => undefined,
);
setTimeout(() => console.log(`quiet, gathered: ${gathered}`) ?? process.exit(0), 3_000);
JS
seen="$(node gather.mjs)"
echo "$seen"
[ "$seen" = "uncaught: EADDRNOTAVAIL, gathered: false" ]
