// What a chunk's steps compute and what they leave out, with a bundle that has `condition` and takes rows (`wide`).
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Graphs, openGraphs } from "../../src/model/bundle/graphs.js";
import { PromptEncoder, type TextStates } from "../../src/model/codec/text-encoder.js";
import { type Bundle, loadBundle } from "../../src/model/index.js";
import { Sampler } from "../../src/model/sampling/sampler.js";
import { revealedAfter } from "../../src/model/sampling/schedule.js";
import { WIDE } from "./tiny.js";

type Feeds = Readonly<Record<string, Tensor>>;

let bundle: Bundle;
let graphs: Graphs;
let panda: TextStates;
let fox: TextStates;
beforeAll(async () => {
  bundle = await loadBundle(WIDE);
  graphs = await openGraphs(bundle, "cpu", 1);
  const encoder = new PromptEncoder(bundle, graphs.sessions.text);
  panda = await encoder.encode("A panda swims under water");
  fox = await encoder.encode("The fox starts to dance.");
});
afterAll(() => graphs.release());

/** A session that notes what it is fed. */
function watched(session: InferenceSession | undefined, seen: Feeds[]): InferenceSession {
  if (!session) throw new Error("the bundle has no such graph");
  const run = (feeds: Feeds) => {
    seen.push(feeds);
    return session.run(feeds);
  };
  return { run } as unknown as InferenceSession;
}

function open(confidence = 0) {
  const read: Feeds[] = [];
  const stepped: Feeds[] = [];
  const condition = watched(graphs.sessions.condition, read);
  const step = watched(graphs.sessions.step, stepped);
  const { manifest } = bundle;
  const sampler = new Sampler(
    { ...manifest, sampling: { ...manifest.sampling, confidence } },
    { step, condition },
  );
  const sample = (text: TextStates, steps: number, guidance = 2) => {
    const empty = () => new Tensor("float32", new Float32Array(0), graphs.contextShape(0));
    const context = { keys: empty(), values: empty() };
    const asked = { seed: 1, chunk: 0, steps, guidance, temperature: 1, context, text };
    return sampler.sample(asked, new AbortController().signal);
  };
  return { read, stepped, sample };
}
const rowsOf = (feeds: Feeds): number[] =>
  Array.from((feeds.rows?.data as BigInt64Array | undefined) ?? [], Number);

describe("a step of a bundle with `condition` and rows", () => {
  it("reads the text once a chunk, and not again while it stays", async () => {
    const { read, stepped, sample } = open();
    const first = await sample(panda, 4);
    expect([read.length, stepped.length]).toEqual([1, 4]);
    expect((await sample(panda, 4)).tokens).toEqual(first.tokens);
    expect(read.length).toBe(1);
    expect((await sample(fox, 4)).tokens).not.toEqual(first.tokens);
    // The same words without guidance are one row, not two.
    await sample(fox, 4, 1);
    expect(read.map((feeds) => feeds.text?.dims[0])).toEqual([2, 2, 1]);
  });

  it("draws the tokens that it reveals and no others: every one once, in the manifest's order", async () => {
    const { stepped, sample } = open();
    await sample(panda, 5);
    const { order } = bundle.manifest.sampling;
    expect(stepped.flatMap(rowsOf)).toEqual([...order]);
    const ends = [1, 2, 3, 4, 5].map((step) => revealedAfter(step, 5, order.length));
    expect(stepped.map((feeds) => rowsOf(feeds).length)).toEqual(
      ends.map((end, i) => end - (ends[i - 1] ?? 0)),
    );
  });

  it("runs no graph for a step that reveals nothing", async () => {
    const total = bundle.manifest.sampling.order.length;
    const { stepped, sample } = open();
    const { tokens, stepMs } = await sample(panda, total);
    expect(tokens.length).toBe(total * bundle.manifest.tokens.groups);
    expect(stepMs.length).toBe(total);
    expect(stepped.length).toBeLessThan(total);
    expect(stepped.every((feeds) => rowsOf(feeds).length > 0)).toBe(true);
  });

  it("weighs all hidden tokens where confidence counts", async () => {
    const { stepped, sample } = open(0.5);
    await sample(panda, 3);
    const total = bundle.manifest.sampling.order.length;
    const before = [0, revealedAfter(1, 3, total), revealedAfter(2, 3, total)];
    expect(stepped.map((feeds) => rowsOf(feeds).length)).toEqual(before.map((n) => total - n));
  });
});
