import { describe, expect, it } from "vitest";
import { chooseFanOutThreads } from "../../src/webrtc/index.js";

const SMALL = { wanted: "auto", viewersMax: 100, kbps: 400, cores: 2 } as const;

describe("the number of threads for viewers", () => {
  it.each([0, 1, 7])("is %i when told so, whatever the machine", (wanted) => {
    expect(chooseFanOutThreads({ ...SMALL, wanted })).toEqual({
      threads: wanted,
      reason: "as told",
    });
  });

  it.each([
    [{ viewersMax: 2 }, 0, "2 viewers at most hold nothing up"],
    [{}, 1, "keeps joins and encryption off the server's event loop"],
    [{ cores: 1 }, 1, "keeps joins and encryption off the server's event loop"],
    [{ viewersMax: 1000, kbps: 1500, cores: 16 }, 5, "1000 viewers at 1500 kbit/s need 5"],
    [
      { viewersMax: 1000, kbps: 1500, cores: 4 },
      3,
      "1000 viewers at 1500 kbit/s need 5, the number of cores (4) leaves 3",
    ],
    [
      { viewersMax: 1000, cores: 1 },
      1,
      "1000 viewers at 400 kbit/s need 2, the number of cores (1) leaves 1",
    ],
  ])("for %j is %i by itself, with a reason", (change, threads, reason) => {
    expect(chooseFanOutThreads({ ...SMALL, ...change })).toEqual({ threads, reason });
  });
});
