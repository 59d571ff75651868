// What `npm start` and `npm test` do first, with a stand-in for npm and for the build.
import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const PREPARE = fileURLToPath(new URL("../../bin/prepare.mjs", import.meta.url));
const OLD = new Date("2020-01-01");
const MIDDLE = new Date("2021-01-01");
const NEW = new Date("2022-01-01");

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "evertale-prepare-"));
  for (const folder of ["bin", "src/deep", "client", "node_modules", "dist"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await copyFile(PREPARE, join(root, "bin/prepare.mjs"));
  await write(
    "bin/npm",
    '#!/bin/sh\necho "npm $* skip=$ONNXRUNTIME_NODE_INSTALL" >> log\nexit $((NPM_FAILS + 0))\n',
    OLD,
  );
  await chmod(join(root, "bin/npm"), 0o755);
  await write(
    "bin/build.mjs",
    'import { appendFileSync } from "node:fs"; appendFileSync("log", "build\\n");',
    OLD,
  );
  await write("package-lock.json", "{}", OLD);
  await write("src/deep/a.ts", "", OLD);
  await write("client/b.ts", "", OLD);
  await write("node_modules/.package-lock.json", "{}", MIDDLE);
  await write("dist/.built", "", MIDDLE);
  for (const folder of ["src", "src/deep", "client"]) await utimes(join(root, folder), OLD, OLD);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string, date: Date): Promise<void> {
  await writeFile(join(root, path), text);
  await utimes(join(root, path), date, date);
}

async function prepare(env: Record<string, string> = {}) {
  const { status, stdout } = spawnSync(process.execPath, ["bin/prepare.mjs"], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, "bin")}${delimiter}${process.env.PATH}`, ...env },
    encoding: "utf8",
  });
  const log = await readFile(join(root, "log"), "utf8").catch(() => "");
  return { status, stdout, log };
}

describe("bin/prepare.mjs", () => {
  it("does nothing when nothing is newer", async () => {
    expect(await prepare()).toEqual({ status: 0, stdout: "", log: "" });
  });

  it("installs, without libraries from elsewhere, when the lock file is newer, then builds", async () => {
    await write("package-lock.json", "{}", NEW);
    const { status, stdout, log } = await prepare();
    expect([status, stdout]).toEqual([0, ""]);
    expect(log).toMatch(/^npm ci .*skip=skip\nbuild\n$/);
  });

  it("installs without warnings: whoever starts it cannot mend what npm warns of", async () => {
    await write("package-lock.json", "{}", NEW);
    expect((await prepare()).log).toContain(" --loglevel=error ");
  });

  it("installs on a fresh clone", async () => {
    await rm(join(root, "node_modules"), { recursive: true });
    expect((await prepare()).log).toMatch(/^npm ci /);
  });

  it.each(["src/deep/a.ts", "client/b.ts", "bin/build.mjs"])(
    "builds when %s is newer",
    async (path) => {
      await utimes(join(root, path), NEW, NEW);
      expect((await prepare()).log).toBe("build\n");
    },
  );

  it("builds when a source was deleted or nothing was built yet", async () => {
    await rm(join(root, "src/deep/a.ts"));
    expect((await prepare()).log).toBe("build\n");
    await rm(join(root, "log"));
    await rm(join(root, "dist"), { recursive: true });
    expect((await prepare()).log).toBe("build\n");
  });

  it("stops with npm's exit code when the install fails", async () => {
    await write("package-lock.json", "{}", NEW);
    const { status, log } = await prepare({ NPM_FAILS: "7" });
    expect(status).toBe(7);
    expect(log).not.toContain("build");
  });
});
