// What a server finds when it is started, damaged: settings, channels, where a story stands, its journal, what moderators decided.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryStore as MemoryTable } from "../../src/cluster/index.js";
import { resolveConfig } from "../../src/config.js";
import { chooseStory, looksLikeStories, parseStories } from "../../src/film/story/index.js";
import { KeptHouse } from "../../src/roles/index.js";
import { Crowd, DEFAULT_RULES, type Line } from "../../src/scheduler/director/index.js";
import { inWords } from "../../src/schema-words.js";
import { channelConfigs, keptWishSchema, readWish } from "../../src/server/channels-file.js";
import { MediaPorts } from "../../src/server/media-ports.js";
import { KeptAuthors } from "../../src/stream/crowd/kept-authors.js";
import { KeptState } from "../../src/stream/crowd/kept-state.js";
import { House, houseRulesSchema } from "../../src/stream/house/index.js";
import { snapshotOf } from "../../src/stream/journal/story-snapshot.js";
import { readPast } from "../../src/stream/journal/told-past.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { type FuzzTarget, json, text } from "./target.js";

const folder = mkdtempSync(join(tmpdir(), "evertale-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The input as a file. */
function onDisk(name: string, input: string): string {
  const path = join(folder, name);
  writeFileSync(path, input);
  return path;
}

export const lines = (...values: readonly unknown[]) =>
  `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
/** The first line of a story. */
export const HEAD = {
  type: "story",
  format: 1,
  channel: "main",
  bundle: "b",
  bundleHash: "a".repeat(64),
  provider: "cpu",
  seed: 7,
  startedAtMs: 0,
};
const ASKED = { type: "asked", chunk: 1, id: "x", text: "a panda", author: "Ann", directs: false };
const JOURNAL = lines(
  HEAD,
  { type: "prompt", chunk: 0, id: "o", text: "a fox", author: "story", atMs: 5 },
  { ...ASKED, direction: { type: "hold", forMs: 5_000 }, holdMs: 2_000, atMs: 6 },
  { ...ASKED, id: "y", held: true, atMs: 6 },
  { type: "refused", chunk: 1, id: "y", reason: "No.", deleted: true, atMs: 7 },
  { type: "obeyed", chunk: 2, id: "x", atMs: 8 },
  { type: "start", chunk: 3, id: "s", tokens: "AAECAw==", picture: "AAEC", atMs: 9 },
  { type: "shortened", chunk: 3, latents: 2 },
  { type: "gap", chunk: 4, fromMs: 1, atMs: 2, lost: 3 },
  { type: "tokens", chunk: 15, sha256: "b".repeat(64) },
  { type: "resumed", chunk: 16, atMs: 10 },
);
const PLACES = [
  { id: "a", turn: 1, leftMs: 5_000 },
  { id: "b", turn: 2, voices: ["p1", "p2"], again: true },
  { id: "c", turn: 2 },
];
const stateOf = (policy: string) =>
  JSON.stringify({
    seed: 7,
    startedAtMs: 0,
    nextChunk: 16,
    latents: 64,
    tokens: "AAECAw==",
    before: "A fox",
    prompt: { id: "x", text: "a panda", told: "A panda", author: "Ann", origin: "viewer" },
    fromChunk: 12,
    order: {
      policy,
      first: ["d"],
      queues: [{ round: 1, places: PLACES }],
      joined: [{ id: "d", others: ["e"] }],
      stage: { id: "x", forMs: 6_000 },
    },
  });
const WAITING = ["a", "b", "c", "d", "e"].map(
  (id): Line => ({ id, text: id, author: id, person: id, meaning: id, directs: false }),
);
const RULES = { policy: "queue", holdMs: 6_000, windowMs: 20_000 };
const SANCTION = {
  id: "s",
  kind: "ban",
  target: "address",
  value: "203.0.113.9",
  untilMs: null,
  reason: "",
  by: "Mo",
  atMs: 5,
};
const KEPT = JSON.stringify([
  [["rules", "main"], { approveFirst: true, deny: ["rain"] }],
  [["sanction", "main", "s"], SANCTION],
  [["audit", "main", 3], { atMs: 5, by: "Mo", action: "ban", detail: "Ann" }],
  [["state", "main"], { given: RULES, rules: { ...RULES, people: ["Ann"] }, stopped: false }],
  [["salt", "authors"], "c2FsdA"],
  [["said", "main", "x"], "Y29kZQ"],
]);
const WISH = JSON.stringify({ name: "fox", seed: 5, policy: "vote", hold: 6, people: ["Ann"] });
const CHANNELS = JSON.stringify({ channels: [{ name: "main" }, JSON.parse(WISH)] });
const STORIES = JSON.stringify({
  stories: [
    { title: "Fox", prompts: ["a fox", ["a panda", 4], { text: "Mars", seconds: 2, cut: true }] },
    { title: "Owl", prompts: [["an owl", 6]] },
  ],
});
const SETTINGS = JSON.stringify({
  port: 8080,
  seed: 7,
  people: "Ann,Bob",
  mediaPort: "40000-40007",
});

const config = resolveConfig();
const settled = { table: new MemoryTable(), channel: "main", clock: new FakeClock() };

export const KEPT_TARGETS: readonly FuzzTarget[] = [
  text("settings", [SETTINGS], (input) => resolveConfig({ file: onDisk("settings.json", input) })),
  text("people and ports", ["Ann, Bob,@cat", "40000-40007", "40000"], (input) => {
    const flags = [{ people: input }, { mediaPort: input }];
    return flags.map((one) => {
      try {
        const { mediaPort, people } = resolveConfig({ flags: one as never });
        return mediaPort === undefined ? people : new MediaPorts(mediaPort).take(1);
      } catch (error) {
        return refused(error);
      }
    });
  }),
  text("channels' file", [CHANNELS], (input) =>
    channelConfigs({ ...config, channels: onDisk("channels.json", input) }),
  ),
  text("wish for a channel", [WISH], (input) => [
    keptWishSchema.safeParse(json(input)),
    readWish(json(input)),
  ]),
  text("saved stories", [STORIES], (input) => {
    const value = json(input);
    if (!looksLikeStories(value)) return [];
    const stories = parseStories(value, "stories.json");
    return [chooseStory(stories, undefined, "stories.json"), chooseStory(stories, "2", "s")];
  }),
  text("house rules", ['{"approveFirst": true, "slowSeconds": 30, "deny": ["x"]}'], (input) =>
    houseRulesSchema.safeParse(json(input), { error: inWords }),
  ),
  text("journal, gone on with", [JOURNAL], (input) => readPast(onDisk("main.jsonl", input))),
  text("where a story stands", [stateOf("queue"), stateOf("vote"), stateOf("latest")], (input) => {
    const snapshot = snapshotOf(input);
    for (const policy of ["queue", "vote", "latest", "direct", "anarchy"] as const) {
      const crowd = new Crowd({ ...DEFAULT_RULES, policy }, () => 0);
      const told = crowd.restore(WAITING, { order: snapshot?.order }, 0);
      const later = [1e3, 1e5, 1e7].flatMap((nowMs) => [crowd.nextMs(nowMs), crowd.due(nowMs)]);
      const released = [told, ...later]
        .flat()
        .flatMap((one) => (typeof one === "object" && one.type === "release" ? [one.line.id] : []));
      if (new Set(released).size < released.length) throw new Error("A line was told twice");
    }
    return snapshot;
  }),
  text("what moderators decided", [KEPT], (input) => {
    const store = new KeptHouse({ ...settled, onFenced: () => undefined }, 0);
    store.fill(input);
    const house = new House({ channel: "main", store, unixMs: () => 1_000 });
    house.judge("a panda in the rain");
    house.refusal({ name: "Ann", person: "p", address: "203.0.113.9" });
    house.audit.note("Mo", "look", "");
    const authors = new KeptAuthors("main", store);
    authors.keepOnly(new Set(["x"]));
    const { rules, stopped } = new KeptState("main", store);
    return [rules, stopped, authors.codeOf("Ann"), house.audit.latest, house.sanctions.list];
  }),
];

/** What one of two readers refuses the other may take: their sentences are checked by whoever calls. */
function refused(error: unknown): undefined {
  if (error instanceof Error && error.name === "EvertaleError") return undefined;
  throw error;
}
