// Who may play a channel, remembered at an edge: strangers choose what is in their headers, and not how much is remembered of it.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Admitted } from "../../src/roles/edge/admitted.js";
import { FakeClock } from "../fakes/fake-clock.js";

const PEOPLE = 2_000;
const LONG = "x".repeat(8_000);

function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

describe("who may play", () => {
  it.each(["evertale-key", "authorization", "x-forwarded-for"])(
    "is remembered in little memory, however long %s is",
    async (header) => {
      let asked = 0;
      const ask = async () => {
        asked += 1;
        return { status: 204 };
      };
      const admitted = new Admitted({ clock: new FakeClock(), ask });
      const come = (n: number) => {
        const headers = { [header]: `${LONG} ${n}` };
        const from = { remoteAddress: "203.0.113.1", headers, body: new Uint8Array(0) };
        const query = new URLSearchParams();
        return admitted.refusal("main", { method: "GET", path: "/hls/main/x.m4s", query, ...from });
      };
      await come(0);
      const before = usedBytes();
      for (let n = 1; n < PEOPLE; n += 1) await come(n);
      expect(usedBytes() - before).toBeLessThan(4_000_000);
      // Each is somebody else, and known again.
      await come(PEOPLE - 1);
      expect(asked).toBe(PEOPLE);
    },
  );
});
