// Which pictures can go to another screen, and when the browser is asked to look for one. Fake video.
import { beforeEach, expect, it, vi } from "vitest";
import { OtherScreen } from "../../client/player/other-screen.js";

class FakeVideo extends EventTarget {
  src = "";
  srcObject: unknown = null;
  found: ((there: boolean) => void) | undefined;
  readonly remote = {
    watchAvailability: vi.fn(async (found: (there: boolean) => void) => {
      this.found = found;
      return 1;
    }),
    prompt: vi.fn(async () => {}),
  };
  webkitShowPlaybackTargetPicker: (() => void) | undefined;
  getAttribute(): string | null {
    return this.src === "" ? null : this.src;
  }
}

let video: FakeVideo;
let screen: OtherScreen;
let changes: number;
function open(): void {
  screen = new OtherScreen(video as unknown as HTMLVideoElement, () => {
    changes += 1;
  });
}
beforeEach(() => {
  video = new FakeVideo();
  changes = 0;
});

it("offers a screen for a picture with an address, once the browser has found one", () => {
  open();
  video.src = "https://host/hls/main/index.m3u8";
  screen.look();
  screen.look();
  expect(video.remote.watchAvailability).toHaveBeenCalledTimes(1);
  expect(screen.state).toEqual({ there: false, sendable: true });
  video.found?.(true);
  expect(screen.state).toEqual({ there: true, sendable: true });
  expect(changes).toBe(3);
  screen.ask();
  expect(video.remote.prompt).toHaveBeenCalledTimes(1);
});

it.each([
  ["WebRTC and WebSocket", { srcObject: {} }],
  ["segments put in by script", { src: "blob:https://host/1" }],
])("looks for none, and asks for none, for %s", (_way, picture) => {
  open();
  Object.assign(video, picture);
  screen.look();
  screen.ask();
  expect(video.remote.watchAvailability).not.toHaveBeenCalled();
  expect(video.remote.prompt).not.toHaveBeenCalled();
  expect(screen.state.sendable).toBe(false);
});

it("goes by Safari's own event and list where it has them", () => {
  const picker = vi.fn();
  video.webkitShowPlaybackTargetPicker = picker;
  open();
  const told = Object.assign(new Event("webkitplaybacktargetavailabilitychanged"), {
    availability: "available",
  });
  video.dispatchEvent(told);
  expect(screen.state).toEqual({ there: true, sendable: false });
  video.src = "https://host/hls/main/index.m3u8";
  screen.look();
  screen.ask();
  expect(picker).toHaveBeenCalledTimes(1);
  expect(video.remote.watchAvailability).not.toHaveBeenCalled();
});
