// A clip that says by whom and how it was made, and whose signature holds for these very pictures.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/film/inspect/inspect.js";
import { MediaSigner } from "../../src/provenance/index.js";
import { refusalOf } from "../../src/provenance/refusal.js";
import { ClipStore } from "../../src/stream/window/clip-store.js";
import { packetsIn, stage } from "../stream/window/stage.js";
import { type Certificates, certificates } from "./certificates.js";

const YEAR_MS = 365 * 86_400_000;
const SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const model = { name: "b", bundleHash: "0".repeat(64), provider: "cpu" as const };
const journal = {
  type: "story" as const,
  format: 1,
  channel: "main",
  bundle: "b",
  bundleHash: "0".repeat(64),
  provider: "cpu",
  seed: 7,
  startedAtMs: 0,
  entries: [],
};

let folder: string;
let own: Certificates;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-c2pa-"));
  own = await certificates(folder, "P-256");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the C2PA's own reader says of a file. */
async function verdict(bytes: Uint8Array) {
  const core = await import("@contentauth/c2pa-wasm");
  const wasm = createRequire(import.meta.url).resolve("@contentauth/c2pa-wasm/c2pa.wasm");
  await core.default({ module_or_path: await readFile(wasm) });
  const reader = await core.WasmReader.fromBytes("video/mp4", new Uint8Array(bytes));
  const store: unknown = JSON.parse(reader.json());
  return { store: store as { validation_state?: string }, text: JSON.stringify(store) };
}

async function cut(signer: Pick<MediaSigner, "signFile"> | undefined) {
  const place = await mkdtemp(join(folder, "clip-"));
  const warnings: string[] = [];
  const { window, clock, run, end } = await stage(place);
  window.caption("a", "a panda", 0);
  await run(40);
  window.pause();
  const clips = new ClipStore({
    folder: join(place, "clips"),
    signer,
    onWarning: (sentence) => warnings.push(sentence),
  });
  const source = { channel: "main", window, model, journal };
  const facts = await clips.cut(source, { fromMs: -4_000, toMs: 0 }, clock.unixMs());
  await end();
  const path = clips.path(facts.id, "mp4");
  return { path, bytes: await readFile(path), warnings };
}

describe("a signed clip", { timeout: 60_000 }, () => {
  it("is the same film, and its claim holds: made by a trained model, by this signer", async () => {
    const plain = await cut(undefined);
    const { path, bytes, warnings } = await cut(MediaSigner.open(own));
    expect(warnings).toEqual([]);
    const { store, text } = await verdict(bytes);
    expect(store.validation_state).toBe("Valid");
    expect(text).toContain(SOURCE);
    expect(text).toMatch(/"name":"Evertale"/);
    expect(text).toMatch(/"common_name":"Signer"/);
    const [one, other] = [await packetsIn(plain.bytes), await packetsIn(bytes)];
    expect(other.packets.map(({ data }) => data.length)).toEqual(
      one.packets.map(({ data }) => data.length),
    );
    expect(await inspect(path)).toMatchObject({ kind: "film", seed: 7 });
    expect(bytes.toString("latin1")).toMatch(/Iptc4xmpExt:DigitalSourceType/);
  });

  it("does not hold for other pictures", async () => {
    const { bytes } = await cut(MediaSigner.open(own));
    const at = bytes.lastIndexOf("mdat") + 600;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    const { store, text } = await verdict(bytes);
    expect(store.validation_state).toBe("Invalid");
    expect(text).toMatch(/assertion\.bmffHash\.mismatch/);
  });

  it.each(["P-384", "ed25519"] as const)("holds with a key of %s", async (kind) => {
    const { bytes } = await cut(MediaSigner.open(await certificates(folder, kind)));
    expect((await verdict(bytes)).store.validation_state).toBe("Valid");
  });

  it("that cannot be signed is kept without, and the log says so", async () => {
    const failing = { signFile: () => Promise.reject(new Error("no room")) };
    const { bytes, warnings } = await cut(failing);
    expect(warnings).toEqual(["A clip is kept without its signature: no room"]);
    expect((await packetsIn(bytes)).packets.length).toBeGreaterThan(0);
  });
});

describe("what the signing core has against a film", () => {
  it("is told in its few telling words, not in its whole account", () => {
    const said = (...texts: string[]) =>
      texts.map((text) => `ValidationStatus { code: "x", explanation: Some("${text}") }`).join();
    const account = (failures: string) =>
      `C2pa(InvalidManifest(success: [${said("claim signature valid")}], failure: [${failures}] }))`;
    const usual = "signing certificate untrusted";
    expect(refusalOf(account(said(usual, "certificate missing EKU")))).toBe(
      "certificate missing EKU",
    );
    expect(refusalOf(account(said(usual)))).toBe(usual);
    expect(refusalOf("Error: no memory")).toBe("Error: no memory");
    expect(refusalOf("x".repeat(5000))).toHaveLength(300);
  });
});

describe("a certificate or key that cannot be used is told in one sentence", () => {
  it.each([
    [
      "a missing certificate",
      { cert: "/nowhere/cert.pem" },
      /^--c2pa-cert: \/nowhere\/cert\.pem cannot be read/,
    ],
    [
      "a missing key",
      { key: "/nowhere/key.pem" },
      /^--c2pa-key: \/nowhere\/key\.pem cannot be read/,
    ],
  ])("%s", (_, paths, sentence) => {
    expect(() => MediaSigner.open({ ...own, ...paths })).toThrow(sentence);
  });

  it("one without the other", () => {
    expect(() => MediaSigner.openIfGiven(own.cert, undefined)).toThrow(
      "--c2pa-cert: signing takes both, give --c2pa-key too.",
    );
    expect(MediaSigner.openIfGiven(undefined, undefined)).toBeUndefined();
  });

  it("a key of another's, of an unknown kind, a certificate that is over or none", async () => {
    const rsa = await certificates(folder, "rsa");
    expect(() => MediaSigner.open({ ...own, key: rsa.key })).toThrow(/is not the key of the first/);
    expect(() => MediaSigner.open(rsa)).toThrow(/use P-256, P-384 or Ed25519/);
    expect(() => MediaSigner.open(own, Date.now() + YEAR_MS)).toThrow(
      /ended on .*: have it renewed/,
    );
    const itself = {
      cert: own.cert.replace("chain.pem", "root.pem"),
      key: own.key.replace("own.key", "root.key"),
    };
    expect(() => MediaSigner.open(itself)).toThrow(/vouches for itself.*: have it issued by anot/);
    const empty = join(folder, "empty.pem");
    await writeFile(empty, "");
    expect(() => MediaSigner.open({ ...own, cert: empty })).toThrow(/has no certificate/);
  });
});
