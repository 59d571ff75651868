// A journal on the disk: torn, full, too large, foreign, in use.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStory } from "../../src/film/story/read-story.js";
import { parseJournalFile } from "../../src/film/story/recorded-story.js";
import { JOURNAL_FORMAT, type JournalEntry, type JournalHead } from "../../src/journal-format.js";
import { JournalFile, openJournal } from "../../src/stream/journal/index.js";
import { lockJournal } from "../../src/stream/journal/journal-lock.js";
import { readPast } from "../../src/stream/journal/told-past.js";

const HEAD: JournalHead = {
  type: "story",
  format: JOURNAL_FORMAT,
  channel: "main",
  bundle: "fake",
  bundleHash: "f".repeat(64),
  provider: "cpu",
  seed: 5,
  startedAtMs: 1_000,
};
const INFO = { name: "fake", bundleHash: HEAD.bundleHash };
const prompt = (chunk: number, text = "a panda"): JournalEntry => ({
  type: "prompt",
  chunk,
  id: `p${chunk}`,
  text,
  author: "Ann",
  atMs: 1,
});
const asked = (chunk: number, id: string): JournalEntry => ({
  type: "asked",
  chunk,
  id,
  text: `words of ${id}`,
  author: "Ann",
  directs: false,
  atMs: 2,
});
const quality: JournalEntry = { type: "quality", chunk: 0, steps: 8, guided: true };

let folder: string;
let path: string;
let troubles: string[];
let nowMs: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-journal-"));
  path = join(folder, "main.jsonl");
  troubles = [];
  nowMs = 10_000;
});
afterEach(() => rmSync(folder, { recursive: true }));

const opened = (more: Partial<ConstructorParameters<typeof JournalFile>[2]> = {}, head = HEAD) =>
  new JournalFile(path, head, {
    nowMs: () => nowMs,
    onTrouble: (line) => troubles.push(line),
    ...more,
  });
const linesIn = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("JournalFile", () => {
  it("has every line with the kernel when `append` returns, for its owner's eyes only", () => {
    const file = opened();
    file.append(prompt(0));
    expect(linesIn(path)).toEqual([HEAD, prompt(0)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    file.close();
    file.close();
    file.append(prompt(1));
    expect(linesIn(path)).toHaveLength(2);
  });

  it("begins a new line where the last one is torn, and the tear is read past", () => {
    const whole = [HEAD, quality, prompt(0)].map((line) => JSON.stringify(line)).join("\n");
    writeFileSync(path, `${whole}\n{"type":"prompt","chunk":3,"te`);
    const file = opened();
    file.append(prompt(1));
    file.close();
    const [story] = parseJournalFile(readFileSync(path, "utf8"), "j");
    expect(story?.entries).toEqual([quality, prompt(0), prompt(1)]);
    expect(readPast(path)?.prompt?.id).toBe("p1");
  });

  it("keeps lines in memory while the disk is full, goes on when there is room, and says the gap", () => {
    let full = false;
    const write = (handle: number, bytes: Uint8Array): number => {
      if (!full) return writeSync(handle, bytes);
      // As a real disk does it: a part of the line still fits.
      writeSync(handle, bytes, 0, 10);
      throw new Error("ENOSPC: no space left on device");
    };
    const file = opened({ write });
    file.append(quality);
    file.append(prompt(0));
    full = true;
    for (let chunk = 1; chunk <= 3; chunk++) file.append(prompt(chunk));
    expect(file.state).toEqual({ writing: false, waiting: 3, lost: 0 });
    expect(troubles).toEqual([expect.stringMatching(/cannot be written \(ENOSPC.*make room/)]);
    full = false;
    nowMs += 5_000;
    file.append(prompt(4));
    expect(file.state).toEqual({ writing: true, waiting: 0, lost: 0 });
    expect(troubles.at(-1)).toMatch(/is written again/);
    const [story] = parseJournalFile(readFileSync(path, "utf8"), "j");
    expect(story?.entries).toEqual([
      quality,
      prompt(0),
      { type: "gap", chunk: 4, fromMs: 10_000, atMs: 15_000, lost: 0 },
      ...[1, 2, 3, 4].map((chunk) => prompt(chunk)),
    ]);
    file.close();
  });

  it("counts what a disk that stays full costs, and never throws", () => {
    opened().close();
    const broken = opened({
      write: () => {
        throw new Error("ENOSPC");
      },
    });
    for (let i = 0; i < 5_010; i++) broken.append(prompt(i));
    expect(broken.state).toEqual({ writing: false, waiting: 5_000, lost: 10 });
    expect(troubles).toHaveLength(1);
    broken.close();
  });

  it("is set aside when it grows too large, with the story still whole", async () => {
    const file = opened({ rotateBytes: 600 });
    file.append(quality);
    for (let chunk = 0; chunk < 20; chunk++) file.append(prompt(chunk));
    file.close();
    const { story } = await readStory(path);
    expect("entries" in story && story.entries).toEqual([
      quality,
      ...Array.from({ length: 20 }, (_, chunk) => prompt(chunk)),
    ]);
    const past = readPast(path);
    expect(past?.head.part).toBeGreaterThan(2);
    // Another life goes on in the same part.
    const again = opened({}, past?.head);
    again.append(prompt(20));
    again.close();
    const later = await readStory(path);
    expect("entries" in later.story && later.story.entries).toHaveLength(22);
  });
});

describe("a journal that is read back", () => {
  it("knows who was told, who was refused, and who waits", () => {
    const file = opened();
    const said: JournalEntry[] = [
      quality,
      asked(0, "told"),
      asked(0, "refused"),
      asked(1, "together"),
      asked(1, "waits"),
      { type: "prompt", chunk: 1, id: "told", text: "words of told", author: "Ann", atMs: 3 },
      { type: "refused", chunk: 1, id: "refused", reason: "No.", atMs: 3 },
      { type: "obeyed", chunk: 1, id: "together", atMs: 4 },
    ];
    for (const entry of said) file.append(entry);
    file.close();
    const past = readPast(path);
    expect(past?.waiting.map(({ id }) => id)).toEqual(["waits"]);
    expect(past?.views.map(({ id, state }) => [id, state])).toEqual([
      ["told", "applied"],
      ["refused", "rejected"],
      ["together", "applied"],
      ["waits", "accepted"],
    ]);
  });

  it("leaves a text file as it is, and says so", () => {
    writeFileSync(path, "Dear diary,\n");
    const open = () => openJournal({ path, channel: "main", anew: false }, INFO);
    expect(open).toThrow(/is no journal .*--journal-anew/);
    // The refusal gave the lock up.
    expect(open).toThrow(/is no journal/);
    expect(readFileSync(path, "utf8")).toBe("Dear diary,\n");
  });

  it("refuses a story of another bundle or channel unless told to set it aside, which loses nothing", () => {
    opened().close();
    const other = { name: "other", bundleHash: "0".repeat(64) };
    const wish = { path, channel: "main", anew: false };
    expect(() => openJournal(wish, other)).toThrow(/of the bundle fake ffffffffffff/);
    expect(() => openJournal({ ...wish, channel: "second" }, INFO)).toThrow(/channel "main"/);
    // Where a file is only this machine's copy, its path says nothing to whoever reads it.
    const words = { what: "The cluster's journal", wayOut: "leave it to others" };
    expect(() => openJournal({ ...wish, words }, other)).toThrow(
      /^The cluster's journal tells a story of the bundle fake .* leave it to others\.$/,
    );
    const place = openJournal({ ...wish, anew: true }, other);
    expect(place.past).toBeUndefined();
    place.close();
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  it("says in one sentence that its place cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    const wish = { path: join(folder, "file", "all.jsonl"), channel: "main", anew: false };
    expect(() => openJournal(wish, INFO)).toThrow(/file\/all\.jsonl cannot be written \(E/);
    const nowhere = { ...wish, path: "/proc/nowhere/at/all.jsonl" };
    expect(() => openJournal(nowhere, INFO)).toThrow(/all\.jsonl cannot be written \(E/);
    const deep = { ...wish, path: join(folder, "a", "b", "all.jsonl") };
    openJournal(deep, INFO).close();
  });
});

describe("the lock of a journal", () => {
  const heldBy = (): Record<string, unknown> => {
    const lock = lockJournal(path);
    const holder = JSON.parse(readFileSync(`${path}.lock`, "utf8"));
    lock.release();
    return holder;
  };

  it("keeps a second server out, in one sentence, until the first lets go", () => {
    const lock = lockJournal(path);
    expect(() => lockJournal(path)).toThrow(
      new RegExp(`is in use by process ${process.pid} on .*--journal`),
    );
    lock.release();
    lock.release();
    lockJournal(path).release();
  });

  it("of a server that was killed holds nobody up", () => {
    // No process has this number: it is above what the kernel gives out.
    const gone = { ...heldBy(), pid: 2 ** 22 + 1 };
    writeFileSync(`${path}.lock`, JSON.stringify(gone));
    lockJournal(path).release();
    writeFileSync(`${path}.lock`, "torn");
    lockJournal(path).release();
  });

  it("of a number that another process has by now holds nobody up", () => {
    writeFileSync(`${path}.lock`, JSON.stringify({ ...heldBy(), started: "1" }));
    lockJournal(path).release();
  });
});
