#!/usr/bin/env bash
# Packages: @sparticuz/chromium 143.0.4 (npm; Chromium 143.0.7499), driven by playwright-core 1.65.1, on Node 20.20.2.
# Behaviour: when the other side of a call closes, its DTLS close_notify (RFC 8446, section 6.1) reaches Chromium at once: the transport of the receiver is
#   "closed" within 0.3 s and says so by its own event. The connection notices nothing: connectionState and iceConnectionState stay "connected" for more than
#   three seconds, until ICE misses its checks ("disconnected" at 8 s, "failed" at 20 s).
# One would assume: a goodbye that the transport has understood ends the connection, so that connectionstatechange is what a player listens to. Whoever wants to
#   tell "the other side hung up" from "the link is lost" has to listen to each receiver's or sender's transport.
# Output seen on 2026-11-27:
#   {"connection":"connected","ice":"connected","dtls":"closed","events":["dtls closed"]}
# Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@143.0.4 playwright-core@1.65.1
cat >call.mjs <<'JS'
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const executablePath = await chromium.executablePath();
const browser = await playwright.launch({ executablePath, args: chromium.args, headless: true });
const page = await browser.newPage();
// Two ends of a call in one page: no server, no devices.
const seen = await page.evaluate(async () => {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
  there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
  here.addTransceiver("video", { direction: "recvonly" });
  await here.setLocalDescription();
  await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription();
  await here.setRemoteDescription(there.localDescription);
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  while (here.connectionState !== "connected") await pause(20);
  const [{ transport }] = here.getReceivers();
  const events = [];
  here.onconnectionstatechange = () => events.push(`connection ${here.connectionState}`);
  transport.onstatechange = () => events.push(`dtls ${transport.state}`);
  there.close();
  await pause(3000);
  return { connection: here.connectionState, ice: here.iceConnectionState, dtls: transport.state, events };
});
console.log(JSON.stringify(seen));
await browser.close();
JS
seen="$(node call.mjs)"
echo "$seen"
[ "$seen" = '{"connection":"connected","ice":"connected","dtls":"closed","events":["dtls closed"]}' ]
