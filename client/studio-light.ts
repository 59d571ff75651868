// The glow that the picture casts into the room. Knows a video and a canvas.

const EVERY_MS = 250;

/** Paints a few blurred pixels of the film behind the player, slowly. Where less motion is wanted the room stays dark. */
export function castLight(video: HTMLVideoElement, canvas: HTMLCanvasElement): void {
  const context = canvas.getContext("2d");
  if (!context || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  setInterval(() => {
    if (document.hidden || video.paused || video.videoWidth === 0) return;
    // Each picture only tints the one before: light changes softly, and nothing ever flashes.
    context.globalAlpha = 0.22;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    canvas.dataset.lit = "true";
  }, EVERY_MS);
}
