// Runs in a browser's page: watches by the player's own element for five seconds, by one way, goes back in the film where that is
// HLS, leaves, and gives the number of pictures shown.

/**
 * Rejects when no picture comes in twenty seconds, or the film cannot be gone back in.
 * @param {{ whepUrl: string, transport: string }} options
 * @returns {Promise<number>}
 */
// biome-ignore lint/correctness/noUnusedVariables: whoever evaluates this file calls it.
async function play({ whepUrl, transport }) {
  await import("/player.js");
  const player = document.createElement("evertale-player");
  player.transport = transport;
  player.src = whepUrl;
  document.documentElement.append(player);
  const late = (why, ms) =>
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`${why}; ${JSON.stringify(player.state)}`)), ms);
    });
  await Promise.race([player.play(), late("no picture", 20_000)]);
  let shown = 0;
  const seen = () => {
    shown += 1;
    player.requestVideoFrameCallback(seen);
  };
  player.requestVideoFrameCallback(seen);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  if (transport === "hls") {
    const there = new Promise((resolve) => player.addEventListener("seeked", resolve));
    player.currentTime = player.seekable.end(0) - 4;
    await Promise.race([there, late("no way back", 10_000)]);
    if (player.live) throw new Error("It is still live.");
  }
  player.remove();
  return shown;
}
