import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importCircles } from "./import-circles.js";

const root = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

describe("importCircles", () => {
  it.each(["src", "client"])("finds none in %s", (folder) => {
    expect(importCircles(root(folder))).toEqual([]);
  });

  it("finds a circle through folders and types, and nothing in a diamond", () => {
    const folder = mkdtempSync(join(tmpdir(), "evertale-circles-"));
    try {
      mkdirSync(join(folder, "deep"));
      writeFileSync(join(folder, "a.ts"), 'import { b } from "./deep/b.js";\n');
      writeFileSync(join(folder, "deep/b.ts"), 'export type { C } from "../c.js";\n');
      writeFileSync(join(folder, "c.ts"), 'import type {\n  A,\n} from "./a.js";\n');
      writeFileSync(
        join(folder, "top.ts"),
        'import "./left.js";\nconst right = import("./right.js");\n',
      );
      writeFileSync(join(folder, "left.ts"), 'import { x } from "./bottom.js";\n');
      writeFileSync(join(folder, "right.ts"), 'import { x } from "./bottom.js";\n');
      writeFileSync(join(folder, "bottom.ts"), 'import { b } from "./deep/b.js";\n');
      expect(importCircles(folder)).toEqual([["a.ts", "c.ts", "deep/b.ts"]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
