// A restart whose files beside the journal are torn, garbage, too large or of another version: the story goes on, and nobody's line is lost.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Channel, MemoryStore } from "../../src/stream/index.js";
import { beginLife, leftBehind } from "./channel-life.js";

const QUEUE = { rules: { policy: "queue", holdMs: 2_000, windowMs: 5_000 } } as const;
const SAID = ["a teddy", "a rocket", "a panda flying"];

let folder: string;
let store: MemoryStore;
const open: Channel[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-spoilt-"));
  store = new MemoryStore();
});
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
  rmSync(folder, { recursive: true });
});

type State = Record<string, unknown> & { order: Record<string, unknown> };

/** Changes a part of what was written down. */
const changed =
  (change: (state: State) => unknown) =>
  (path: string): void => {
    const state: State = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify(change(state)));
  };

const SPOILT: readonly (readonly [string, (path: string) => void])[] = [
  ["is empty", (path) => writeFileSync(path, "")],
  ["is torn", (path) => truncateSync(path, readFileSync(path).length >> 1)],
  ["is garbage", (path) => writeFileSync(path, Buffer.alloc(5_000, 0xfe))],
  ["is a number", (path) => writeFileSync(path, "5")],
  ["is larger than any", (path) => truncateSync(path, 20_000_000)],
  [
    "is a folder",
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
  ["has half a latent frame", changed((state) => ({ ...state, tokens: "AAAA" }))],
  ["counts beyond all chunks", changed((state) => ({ ...state, nextChunk: 9e15 }))],
  ["is of a newer version", changed((state) => ({ ...state, order: { policy: "duel" }, more: 1 }))],
  ["has an order that is none", changed((state) => ({ ...state, order: [null] }))],
  [
    "has everybody twice, and strangers",
    changed((state) => {
      const [queue] = state.order.queues as { places: { id: string }[] }[];
      const places = queue?.places ?? [];
      const strangers = [{ id: "nobody", turn: -1e300, leftMs: -5 }];
      const queues = [{ ...queue, places: [...places, ...strangers, ...places] }];
      const first = places.map(({ id }) => id).slice(0, 1);
      return { ...state, order: { ...state.order, first: [...first, ...first, "x"], queues } };
    }),
  ],
];

describe("a story whose state", () => {
  it.each(SPOILT)("%s goes on, and tells once whatever was accepted", async (_, spoil) => {
    const place = mkdtempSync(join(folder, "data-"));
    const life = (where: string) =>
      beginLife(open, QUEUE, { journal: join(where, "main.jsonl"), store });
    const first = await life(place);
    await first.clock.advance(3_000);
    const ids = SAID.map((text, i) => first.channel.say(text, `viewer ${i}`).id);
    await first.clock.advance(700);
    const left = leftBehind(place, folder);
    spoil(join(left, "main.jsonl.state"));
    const second = await life(left);
    await second.clock.advance(20_000);
    for (const id of ids) expect(second.channel.prompt(id).state).toBe("applied");
    const told = second.channel.journal.entries.flatMap((entry) =>
      entry.type === "prompt" ? [entry.id] : [],
    );
    for (const id of ids) expect(told.filter((one) => one === id)).toHaveLength(1);
    expect(second.channel.view.state).toBe("live");
  });
});
