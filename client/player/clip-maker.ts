// Asks the server for a clip of what was just seen. Knows the route; no page and no picture.
import type { Words } from "./words/index.js";

/** A clip as the server made it; addresses are absolute. */
export interface PlayerClip {
  readonly id: string;
  /** Of the film itself. */
  readonly url: string;
  /** Of a page to share. */
  readonly page: string;
  /** How long it is: it begins at a key picture, so mostly a little longer than was asked for. */
  readonly seconds: number;
}

/** Why there is no clip; a closed set. */
export type ClipFaultCode =
  /** No last minutes are kept here, or none of this film. */
  | "clip-unavailable"
  /** What was asked for is not held any more, or is too short or too long. */
  | "clip-invalid"
  /** Too many of one viewer, or of all. */
  | "clip-limited"
  /** A private channel. */
  | "clip-private"
  /** The server does not answer, or not to pages of this site. */
  | "clip-failed";

export class ClipError extends Error {
  override readonly name = "ClipError";
  constructor(
    readonly code: ClipFaultCode,
    message: string,
  ) {
    super(message);
  }
}

export const CLIP_WORDS: Readonly<Record<ClipFaultCode, keyof Words>> = {
  "clip-unavailable": "clipNone",
  "clip-invalid": "clipOutside",
  "clip-limited": "clipMany",
  "clip-private": "private",
  "clip-failed": "clipFailed",
};

export interface ClipWish {
  /** `https://host/api/channels/:channel`. */
  readonly apiUrl: string;
  readonly token?: string | undefined;
  /** Unix milliseconds. */
  readonly fromMs: number;
  readonly toMs: number;
}

const TIMEOUT_MS = 20_000;

/** Throws `ClipError`. */
export async function makeClip({ apiUrl, token, fromMs, toMs }: ClipWish): Promise<PlayerClip> {
  const address = new URL(apiUrl);
  address.pathname += "/clips";
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ fromMs, toMs }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    body = await response.json();
  } catch {
    throw new ClipError("clip-failed", "The clip could not be made: the server does not answer.");
  }
  if (response.status !== 201 || !isClip(body)) throw refusal(response.status, body);
  const { id, url, page, seconds } = body;
  return { id, url: new URL(url, address).href, page: new URL(page, address).href, seconds };
}

function refusal(status: number, body: unknown): ClipError {
  const told = typeof body === "object" && body !== null && "detail" in body ? body.detail : "";
  const message = String(told) || `The clip could not be made: the server answered ${status}.`;
  if (status === 404) return new ClipError("clip-unavailable", message);
  if (status === 401 || status === 403) return new ClipError("clip-private", message);
  if (status === 429 || status === 503) return new ClipError("clip-limited", message);
  return new ClipError(status >= 500 ? "clip-failed" : "clip-invalid", message);
}

function isClip(body: unknown): body is PlayerClip {
  if (typeof body !== "object" || body === null) return false;
  const texts = ["id", "url", "page"].every((name) => typeof Reflect.get(body, name) === "string");
  return texts && typeof Reflect.get(body, "seconds") === "number";
}
