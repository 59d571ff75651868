// What becomes of a frame of the film until it is encoded.
import { expect, it, vi } from "vitest";
import type { Picture } from "../../../src/stream/encoding/encoder.js";
import { Screen } from "../../../src/stream/screen.js";

const SIZE = { width: 16, height: 16 };
const frame = (luma: number): Picture => ({
  ...SIZE,
  data: new Uint8Array((SIZE.width * SIZE.height * 3) / 2).fill(luma),
});

function stage(wanted = true) {
  const screen = new Screen({ ...SIZE, scale: 2, nowMs: () => 0 });
  const encode = vi.fn<(picture: Picture, rtpTimestamp: number) => void>();
  return { screen, encode, encoders: { wanted, encode } };
}

it("enlarges frames for the encoders", () => {
  const { screen, encode, encoders } = stage();
  screen.show(frame(90), 3_000, encoders);
  expect([screen.width, screen.height]).toEqual([32, 32]);
  expect(encode).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ width: 32, height: 32 }),
    3_000,
  );
  expect(encode.mock.calls[0]?.[0].data[0]).toBe(90);
});

it("shows a slate in place of the film, on the poster too, until it is hidden", () => {
  const { screen, encode, encoders } = stage();
  const posters = vi.spyOn(screen.poster, "show");
  screen.slates.show("stopped", "Paused.");
  screen.show(frame(90), 0, encoders);
  const slate = screen.slates.picture;
  expect([encode.mock.calls[0]?.[0], posters.mock.calls[0]?.[0]]).toEqual([slate, slate]);
  screen.slates.hide("stopped");
  const film = frame(91);
  screen.show(film, 1, encoders);
  expect([encode.mock.calls[1]?.[0].data[0], posters.mock.calls[1]?.[0]]).toEqual([91, film]);
});

it("keeps the poster new while nobody watches, and encodes nothing", () => {
  const { screen, encode, encoders } = stage(false);
  const posters = vi.spyOn(screen.poster, "show");
  screen.show(frame(90), 0, encoders);
  expect([posters.mock.calls.length, encode.mock.calls.length]).toEqual([1, 0]);
});
