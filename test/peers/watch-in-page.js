// Runs in a browser's page: watches by WHEP for five seconds, leaves, and gives the number of pictures shown.

/**
 * Rejects when no picture comes in twenty seconds.
 * @param {{ whepUrl: string, configuration: RTCConfiguration, audioFirst: boolean }} options
 * @returns {Promise<number>}
 */
// biome-ignore lint/correctness/noUnusedVariables: whoever evaluates this file calls it.
async function watch({ whepUrl, configuration, audioFirst }) {
  const pc = new RTCPeerConnection(configuration);
  const stream = new MediaStream();
  for (const kind of audioFirst ? ["audio", "video"] : ["video"]) {
    const { receiver } = pc.addTransceiver(kind, { direction: "recvonly" });
    if (kind === "video") stream.addTrack(receiver.track);
  }
  await pc.setLocalDescription();
  const answer = await fetch(whepUrl, {
    method: "POST",
    headers: { "Content-Type": "application/sdp" },
    body: pc.localDescription.sdp,
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  await pc.setRemoteDescription({ type: "answer", sdp: await answer.text() });
  const video = document.createElement("video");
  video.muted = true;
  video.srcObject = stream;
  let shown = 0;
  const first = new Promise((resolve, reject) => {
    const late = () => reject(new Error(`no picture; the connection is ${pc.connectionState}`));
    setTimeout(late, 20_000);
    const seen = () => {
      shown += 1;
      resolve();
      video.requestVideoFrameCallback(seen);
    };
    video.requestVideoFrameCallback(seen);
  });
  await video.play();
  await first;
  await new Promise((resolve) => setTimeout(resolve, 5000));
  pc.close();
  await fetch(new URL(answer.headers.get("Location"), whepUrl), { method: "DELETE" });
  return shown;
}
