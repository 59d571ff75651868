// The declarations of the packed package, as a project of somebody else's reads them: strict, and without skipLibCheck.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
const LONG_MS = 120_000;

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "evertale-types-"));
  const evertale = join(project, "node_modules/evertale");
  mkdirSync(join(project, "node_modules"));
  mkdirSync(evertale);
  const build = ["-p", "tsconfig.build.json", "--outDir", join(evertale, "dist/types")];
  execFileSync(process.execPath, [COMPILER, ...build], { cwd: ROOT });
  symlinkSync(join(ROOT, "package.json"), join(evertale, "package.json"));
  // What the package itself depends on, and Node's own types, as npm would install them.
  symlinkSync(join(ROOT, "node_modules"), join(evertale, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@types"), join(project, "node_modules/@types"));
}, LONG_MS);
afterAll(() => rmSync(project, { recursive: true, force: true }));

function compile(source: string): string {
  writeFileSync(join(project, "index.ts"), source);
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  const options = "--noEmit --strict --target es2022 --module nodenext --types node".split(" ");
  const { stdout } = spawnSync(process.execPath, [COMPILER, ...options, "index.ts"], {
    cwd: project,
    encoding: "utf8",
  });
  return stdout;
}

it(
  "the README's example of the library compiles",
  () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const example = /```js\n(import [\s\S]*?from "evertale";[\s\S]*?)```/.exec(readme)?.[1] ?? "";
    expect(example).toContain("renderStory");
    expect(compile(example)).toBe("");
    expect(compile(example.replace("seed: 7", 'seed: "7"'))).toMatch(
      /not assignable to type 'number/,
    );
  },
  LONG_MS,
);

it(
  "the protocol's messages are typed for a client of one's own",
  () => {
    const client = (type: string) => `
    import { type ClientMessage, LIMITS, PROTOCOL_VERSION, type ServerMessage } from "evertale/protocol";
    export const hello: ClientMessage = { type: "${type}", version: PROTOCOL_VERSION };
    export function told(message: ServerMessage): string {
      return message.type === "welcome" ? message.channel.name.slice(0, LIMITS.nameCharacters) : message.type;
    }`;
    expect(compile(client("hello"))).toBe("");
    expect(compile(client("helo"))).toMatch(/"helo"/);
  },
  LONG_MS,
);
