// A bare HTTP server around a WHEP endpoint, with one page that plays, for the browser tests.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { WhepEndpoint } from "../../src/webrtc/index.js";

const PAGE = `<!doctype html><meta charset="utf-8"><video id="v" autoplay muted playsinline></video><script>
window.log = { frames: [], states: [], streams: 0 };
window.play = async (codec, channel = "main", bundlePolicy = "balanced", audioFirst = false) => {
  const pc = (window.pc = new RTCPeerConnection({ bundlePolicy }));
  if (audioFirst) pc.addTransceiver("audio", { direction: "recvonly" });
  const transceiver = pc.addTransceiver("video", { direction: "recvonly" });
  if (!audioFirst) pc.addTransceiver("audio", { direction: "recvonly" });
  if (codec) {
    const all = RTCRtpReceiver.getCapabilities("video").codecs;
    transceiver.setCodecPreferences(all.filter((c) => c.mimeType === codec || c.mimeType === "video/rtx"));
  }
  const video = document.getElementById("v");
  pc.ontrack = (event) => { log.streams = event.streams.length; if (event.track.kind === "video") video.srcObject = event.streams[0] ?? new MediaStream([event.track]); };
  pc.onconnectionstatechange = () => log.states.push(pc.connectionState);
  const seen = (_, meta) => { log.frames.push(meta.rtpTimestamp); video.requestVideoFrameCallback(seen); };
  video.requestVideoFrameCallback(seen);
  await pc.setLocalDescription();
  const answer = await fetch("/whep/" + channel, { method: "POST", headers: { "Content-Type": "application/sdp" }, body: pc.localDescription.sdp });
  if (answer.status !== 201) throw new Error(await answer.text());
  log.location = answer.headers.get("Location");
  log.etag = answer.headers.get("ETag");
  log.answer = await answer.text();
  await pc.setRemoteDescription({ type: "answer", sdp: log.answer });
};
window.restart = async () => {
  const offer = await pc.createOffer({ iceRestart: true });
  await pc.setLocalDescription(offer);
  const of = (sdp, name) => sdp.split("\\r\\n").find((line) => line.startsWith(name));
  const fragment = [of(offer.sdp, "a=ice-ufrag:"), of(offer.sdp, "a=ice-pwd:"), of(offer.sdp, "m=video"), "a=mid:0", ""].join("\\r\\n");
  const reply = await fetch(log.location, { method: "PATCH", headers: { "Content-Type": "application/trickle-ice-sdpfrag", "If-Match": "*" }, body: fragment });
  const text = await reply.text();
  if (reply.status !== 200) throw new Error(text);
  const lines = text.trim().split("\\r\\n");
  const fresh = lines.filter((line) => line.startsWith("a=ice-") );
  const candidates = lines.filter((line) => line.startsWith("a=candidate:"));
  const kept = log.answer.split("\\r\\n").filter((line) => !/^a=(candidate|end-of-candidates)/.test(line));
  const sdp = kept.map((line) => line.startsWith("a=ice-ufrag:") ? fresh[0] : line.startsWith("a=ice-pwd:") ? fresh[1] : line).join("\\r\\n").replace(/(a=mid:0\\r\\n)/, "$1" + candidates.map((c) => c + "\\r\\n").join(""));
  await pc.setRemoteDescription({ type: "answer", sdp });
};
</script>`;

/** Listens on 127.0.0.1 at a free port; the caller closes it. */
export async function serveWhep(endpoint: WhepEndpoint): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void answer(endpoint, request).then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}

async function answer(endpoint: WhepEndpoint, request: IncomingMessage) {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (url.pathname === "/")
    return { status: 200, headers: { "Content-Type": "text/html" }, body: PAGE };
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers[name] = value;
  }
  return endpoint.handle({
    method: request.method ?? "GET",
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers,
    body: Buffer.concat(parts),
  });
}
