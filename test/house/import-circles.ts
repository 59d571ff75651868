// Finds modules that import each other in a circle (Tarjan's strongly connected components). Knows TypeScript's import
// statements, types' included, by their shape alone.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Static imports and re-exports, and imports by call, of files beside or above. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g;

/** Each circle as the sorted paths of its modules, relative to `folder`. */
export function importCircles(folder: string): string[][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const imports = new Map(files.map((file) => [file, importsOf(file)] as const));
  return components(imports)
    .filter((members) => members.length > 1)
    .map((members) => members.map((file) => relative(folder, file)).sort());
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(IMPORT)].map(([, path = ""]) =>
    resolve(dirname(file), path.replace(/\.js$/, ".ts")),
  );
}

function components(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    low.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      const reached = index.has(next)
        ? open.includes(next)
          ? (index.get(next) ?? own)
          : own
        : visit(next);
      low.set(node, Math.min(low.get(node) ?? own, reached));
    }
    const lowest = low.get(node) ?? own;
    if (lowest === own) found.push(open.splice(open.indexOf(node)));
    return lowest;
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
