import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { envName, flagName, resolveConfig } from "../../src/config.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-config-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string): Promise<string> {
  const path = join(folder, `${Math.abs(text.length * 31 + text.charCodeAt(1))}.json`);
  await writeFile(path, text);
  return path;
}

describe("resolveConfig", () => {
  it("has a default for everything that is needed", () => {
    expect(resolveConfig()).toMatchObject({
      host: "127.0.0.1",
      port: 8080,
      bundle: expect.stringMatching(/models.storyworld$/),
      provider: "auto",
      channel: "main",
      allowOrigin: [],
      server: "auto",
      fanOutThreads: "auto",
    });
    expect(resolveConfig({ flags: { fanOutThreads: "3" } }).fanOutThreads).toBe(3);
  });

  it("takes flags over the environment over the file", async () => {
    const path = await file('{"port": 1, "seed": 1, "channel": "file"}');
    const config = resolveConfig({
      flags: { port: "3", prompt: undefined },
      env: { EVERTALE_PORT: "2", EVERTALE_SEED: "2", EVERTALE_PROMPT: "", PATH: "/bin" },
      file: path,
    });
    expect(config).toMatchObject({ port: 3, seed: 2, channel: "file" });
    expect(config.prompt).toBeUndefined();
  });

  it.each([
    [
      { flags: { port: "99999" } },
      /^--port: "99999" does not fit \(must be a whole number from 0 to 65535\)/,
    ],
    [
      { flags: { port: "http" } },
      /^--port: "http" does not fit \(must be a whole number from 0 to 65535\)/,
    ],
    [{ flags: { steps: "1.5" } }, /^--steps: "1.5" does not fit \(must be a whole number from 1/],
    [{ flags: { channel: "a/b" } }, /^--channel: .*letters, digits/],
    [{ flags: { allowOrigin: "example.org" } }, /^--allow-origin: .*https:\/\/example\.org/],
    [{ flags: { autoAfter: "0" } }, /^--auto-after: .*a number from 1 to 86400/],
    [
      { flags: { superResolution: "3" } },
      /^--super-resolution: "3" does not fit \(must be 2 or 4\)/,
    ],
    [{ flags: { fanOutThreads: "all" } }, /^--fan-out-threads: .*auto or a number from 0/],
    [{ env: { EVERTALE_SEED: "-1" } }, /^EVERTALE_SEED: "-1" does not fit/],
    [{ env: { EVERTALE_COLOUR: "red" } }, /EVERTALE_COLOUR is no setting/],
    [{ flags: { colour: "red" } as object }, /^--colour: no setting of that name/],
    [{ file: "/nowhere.json" }, /\/nowhere\.json cannot be read/],
  ])("refuses %j in one sentence that names it", (sources, message) => {
    expect(() => resolveConfig(sources)).toThrow(
      expect.objectContaining({ code: "config-invalid", message: expect.stringMatching(message) }),
    );
  });

  it("refuses an unknown key of the file with its name and place", async () => {
    const path = await file('{"port": 8080, "colour": "red"}');
    expect(() => resolveConfig({ file: path })).toThrow(
      `"colour" in ${path}: no setting of that name`,
    );
  });

  it("refuses a file that is not one JSON object", async () => {
    for (const text of ["[1]", "{port", '"x"']) {
      const path = await file(text);
      expect(() => resolveConfig({ file: path })).toThrow(/not one JSON object/);
    }
  });

  it("names flags and variables after the settings", () => {
    expect([flagName("autoAfter"), envName("autoAfter")]).toEqual([
      "auto-after",
      "EVERTALE_AUTO_AFTER",
    ]);
  });
});
