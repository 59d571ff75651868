// A part of a body, where a player asks for one (RFC 9110 section 14). Knows no file.
import type { HttpResponse } from "../../webrtc/index.js";

/** The answer whole, or the one range that is asked for; several are answered whole. */
export function byteRange(answer: HttpResponse, range: string | undefined): HttpResponse {
  const body = answer.body instanceof Uint8Array ? answer.body : Buffer.from(answer.body ?? "");
  const headers = { ...answer.headers, "Accept-Ranges": "bytes" };
  const found = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? "");
  if (found === null || (found[1] === "" && found[2] === "")) return { ...answer, headers };
  const size = body.length;
  // "-500": the last 500 bytes.
  const from = found[1] === "" ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const to = found[1] === "" || found[2] === "" ? size - 1 : Math.min(size - 1, Number(found[2]));
  if (from >= size || from > to) {
    return { status: 416, headers: { "Content-Range": `bytes */${size}` } };
  }
  return {
    status: 206,
    headers: { ...headers, "Content-Range": `bytes ${from}-${to}/${size}` },
    body: body.subarray(from, to + 1),
  };
}
