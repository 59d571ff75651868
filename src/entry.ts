// How processes and threads of ours begin: with a module beside the one that starts them, TypeScript in a checkout,
// JavaScript in a build. Knows no module by name.
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** The module `name` beside the one whose `import.meta.url` is given, in the language that one runs in. */
export function entryBeside(name: string, moduleUrl: string): URL {
  return new URL(`./${name}.${moduleUrl.endsWith(".ts") ? "ts" : "js"}`, moduleUrl);
}

/** Node's flags for a process that runs an entry. tsx is resolved from here, since the working folder may be anywhere. */
export function entryFlags(entry: URL): string[] {
  if (!isTypescript(entry)) return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];
}

/** A thread that runs an entry. */
export function startThread(entry: URL, workerData: unknown): Worker {
  if (!isTypescript(entry)) return new Worker(entry, { workerData, execArgv: [] });
  const starter = new URL("./typescript-thread.mjs", import.meta.url);
  return new Worker(starter, { workerData, argv: [entry.href], execArgv: [] });
}

function isTypescript(entry: URL): boolean {
  return fileURLToPath(entry).endsWith(".ts");
}
