// The table of docs/faults.md names tests: they are there, under these names.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = readdirSync("test", { recursive: true, encoding: "utf8" });
const rows = readFileSync("docs/faults.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (fault|---) \|/.test(line))
  .map((line) => line.split(" | "))
  .filter((cells) => cells.length === 6);

/** Files that a cell names, by their whole path or their name alone. */
function namedFiles(cell: string): string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return names.flatMap((name) => {
    if (existsSync(name) && !name.endsWith(".ts")) {
      return readdirSync(name).flatMap((file) => (file.endsWith(".ts") ? [`${name}/${file}`] : []));
    }
    const found = files.filter((file) => `test/${file}` === name || file.endsWith(`/${name}`));
    if (found.length === 0) throw new Error(`There is no ${name}`);
    return found.map((file) => `test/${file}`);
  });
}

describe("the table of faults", () => {
  it("says of every fault what is asked of it", () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const cells of rows) expect(cells.filter((cell) => cell.trim() === "")).toEqual([]);
  });

  it.each(rows.map((cells) => [cells[0] ?? "", cells[4] ?? ""]))(
    "names tests that there are: %s",
    (_, cell) => {
      const text = namedFiles(cell)
        .map((file) => readFileSync(file, "utf8"))
        .join("\n");
      expect(text).not.toBe("");
      for (const [, title = ""] of cell.matchAll(/"([^"]+)"/g)) {
        for (const part of title.split("...")) expect(text).toContain(part.trim());
      }
    },
  );
});
