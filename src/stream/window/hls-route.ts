// `/hls/:channel/...`: the list of segments, and what it names. Knows no server.
import { initSegment } from "../../mp4/index.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { problem } from "../http/problem.js";
import type { WebRequest } from "../http/web-server.js";
import type { LiveWindow } from "./live-window.js";
import type { Part } from "./segment.js";
import { TIMESCALE } from "./window-recorder.js";

/** Any page may play it, as it may by WHEP. */
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** Answers `GET` of a name below `/hls/:channel/`. */
export async function answerHls(
  window: LiveWindow | undefined,
  name: string,
  request: WebRequest,
): Promise<HttpResponse> {
  if (name === "window.json") return place(window);
  if (window === undefined)
    return none("This server keeps no last minutes: it was started with --window-minutes 0.");
  if (name === "index.m3u8") return list(window, request.query);
  const [, kind = "", number = "", part] =
    /^(init|seg|part)-(\d{1,9})(?:-(\d{1,4}))?\.(?:mp4|m4s)$/.exec(name) ?? [];
  const segment = window.segment(Number(number));
  if (kind === "" || segment === undefined) {
    return none(`${name.slice(0, 60)} is not in the last minutes any more: begin with index.m3u8.`);
  }
  if (kind === "init") {
    const { width, height } = window.size;
    const film = { width, height, timescale: TIMESCALE, avcConfig: segment.avcConfig };
    return media(initSegment(film), "video/mp4");
  }
  const from = kind === "part" ? startOf(segment.parts, Number(part)) : 0;
  const to = kind === "part" ? startOf(segment.parts, Number(part) + 1) : segment.bytes;
  const bytes = to > from ? await window.store.read(segment, from, to) : undefined;
  if (bytes === undefined) return none(`${name} is not there: begin with index.m3u8.`);
  return media(bytes, "video/iso.segment");
}

/** Where the last minutes lie, for players that may go back in them: a few bytes, and nobody counts as watching for it. */
function place(window: LiveWindow | undefined): HttpResponse {
  const body = JSON.stringify({ nowMs: window?.nowMs ?? 0, window: window?.view ?? null });
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-cache", ...OPEN };
  return { status: 200, headers, body };
}

/** What pages of other sites may ask for, with a token too (Fetch standard, CORS protocol). */
export function hlsOptions(): HttpResponse {
  const allowed = {
    Allow: "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Authorization, Evertale-Key",
    "Access-Control-Max-Age": "86400",
  };
  return { status: 204, headers: { ...allowed, ...OPEN } };
}

/** Where a part begins in its segment's bytes; they never change once they are there. */
function startOf(parts: readonly Part[], index: number): number {
  return parts.slice(0, index).reduce((sum, { size }) => sum + size, 0);
}

async function list(window: LiveWindow, query: URLSearchParams): Promise<HttpResponse> {
  const number = (key: string): number | undefined => {
    const value = query.get(key);
    return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
  };
  const [segment, part = -1] = [number("_HLS_msn"), number("_HLS_part")];
  const text = await window.list(segment === undefined ? undefined : { segment, part });
  if (text === undefined) {
    const refused = problem(503, "not-ready", "The picture is being made: ask again in a second.");
    return { ...refused, headers: { ...refused.headers, ...OPEN, "Retry-After": "1" } };
  }
  const headers = { "Content-Type": "application/vnd.apple.mpegurl", "Cache-Control": "no-cache" };
  return { status: 200, headers: { ...headers, ...OPEN }, body: text };
}

function media(body: Uint8Array, type: string): HttpResponse {
  // What a name means never changes while the server runs.
  const headers = { "Content-Type": type, "Cache-Control": "public, max-age=60", ...OPEN };
  return { status: 200, headers, body };
}

function none(sentence: string): HttpResponse {
  const refused = problem(404, "not-found", sentence);
  return { ...refused, headers: { ...refused.headers, ...OPEN } };
}
