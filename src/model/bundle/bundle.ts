// A bundle folder on disk: manifest, hashes, grammar and tokenizer. Knows nothing of what is inside a graph.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { inWords } from "../../schema-words.js";
import type { Grammar } from "../types.js";
import {
  firstIssue,
  type GraphName,
  grammarSchema,
  type Manifest,
  manifestSchema,
} from "./manifest.js";

/** A bundle whose manifest is valid and whose files all have the hashes it names. Its graphs are not opened yet. */
export interface Bundle {
  readonly folder: string;
  readonly manifest: Manifest;
  /** sha256 (hex) of `manifest.json`, which itself holds the hash of every other file. */
  readonly hash: string;
  readonly grammar: Grammar;
  /** Content of the tokenizer file, parsed. */
  readonly tokenizer: object;
}

export const GRAPH_NAMES: readonly GraphName[] = ["text", "prefill", "step", "decode"];

/**
 * Reads and checks a bundle folder (models/FORMAT.md).
 * Throws `bundle-missing` when the folder or its manifest is not there, `bundle-invalid` for anything wrong inside; the
 * sentence names the file and the field.
 */
export async function loadBundle(folder: string): Promise<Bundle> {
  const bytes = await readManifest(folder);
  const manifest = parse(bytes, manifestSchema, "manifest.json", folder);
  for (const [name, entry] of Object.entries(manifest.graphs)) {
    if (entry) await checkHash(folder, `graphs.${name}`, entry);
  }
  await checkHash(folder, "files.tokenizer", manifest.files.tokenizer);
  await checkHash(folder, "files.grammar", manifest.files.grammar);
  const grammarFile = manifest.files.grammar.file;
  const tokenizerFile = manifest.files.tokenizer.file;
  return {
    folder,
    manifest,
    hash: createHash("sha256").update(bytes).digest("hex"),
    grammar: parse(await readFile(join(folder, grammarFile)), grammarSchema, grammarFile, folder),
    tokenizer: parseObject(await readFile(join(folder, tokenizerFile)), tokenizerFile, folder),
  };
}

/** An error of code `bundle-invalid`: one sentence with the file, the field and what is wrong. */
export function invalid(
  folder: string,
  file: string,
  what: string,
  cause?: unknown,
): EvertaleError {
  const message = `The bundle ${folder} cannot be used: ${file}: ${what.replace(/\.$/, "")}.`;
  return new EvertaleError("bundle-invalid", message, { cause });
}

async function readManifest(folder: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, "manifest.json"));
  } catch (cause) {
    const there = await stat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    const what = there ? "has no readable manifest.json" : "is not a folder that can be read";
    const message = `The bundle ${folder} ${what}; give the folder that has a bundle's manifest.json in it.`;
    throw new EvertaleError("bundle-missing", message, { cause });
  }
}

async function checkHash(
  folder: string,
  field: string,
  entry: { readonly file: string; readonly sha256: string },
): Promise<void> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(join(folder, entry.file)), hash);
  } catch (cause) {
    throw invalid(folder, entry.file, `${field}.file names it, but it cannot be read`, cause);
  }
  const found = hash.digest("hex");
  if (found === entry.sha256) return;
  const what = `${field}.sha256 is ${short(entry.sha256)} in the manifest, but the file has ${short(found)}`;
  throw invalid(folder, entry.file, what);
}

function parse<T>(bytes: Buffer, schema: z.ZodType<T, unknown>, file: string, folder: string): T {
  const result = schema.safeParse(parseJson(bytes, file, folder), { error: inWords });
  if (!result.success) throw invalid(folder, file, firstIssue(result.error));
  return result.data;
}

function parseObject(bytes: Buffer, file: string, folder: string): object {
  const value = parseJson(bytes, file, folder);
  if (typeof value !== "object" || value === null)
    throw invalid(folder, file, "is not a JSON object");
  return value;
}

function parseJson(bytes: Buffer, file: string, folder: string): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(folder, file, `is not JSON (${reason})`, cause);
  }
}

function short(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
