// The client's files, read once at the start. Knows names and types; no route.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { WebRequest } from "./web-server.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
}

/** Files by name (no folders). */
export type Assets = ReadonlyMap<string, Asset>;

/** Reads every file of a known type in `folder`. Throws `config-invalid` when the folder has not been built. */
export async function loadAssets(folder: string): Promise<Assets> {
  const assets = new Map<string, Asset>();
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new EvertaleError(
      "config-invalid",
      `The pages are not built (${folder} is missing): run \`npm run build\`.`,
      { cause },
    );
  }
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const body = await readFile(join(folder, name));
    const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    assets.set(name, { type, etag: `"${hash}"`, body });
  }
  return assets;
}

/** The file as an answer; 304 for a browser that has it (RFC 9110 section 13.1.2). */
export function assetResponse(
  asset: Asset,
  request: WebRequest,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const common = { ETag: asset.etag, "Cache-Control": "no-cache", ...headers };
  if (request.headers["if-none-match"] === asset.etag) return { status: 304, headers: common };
  return { status: 200, headers: { "Content-Type": asset.type, ...common }, body: asset.body };
}
