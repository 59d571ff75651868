// The requests of WHIP (RFC 9725) for the side that sends: offer, answer, farewell. Knows no connection and no retries.
import { EvertaleError } from "../../errors.js";
import { linkAborts } from "../../linked-abort.js";

const OFFER_TYPE = "application/sdp";
const ANSWER_BYTES_MAX = 200_000;
/** An endpoint that has not answered by then hangs. */
const ANSWER_MS = 10_000;
const FAREWELL_MS = 2_000;
const RETRY_AFTER_MAX_S = 3_600;

export interface WhipOptions {
  readonly url: string;
  readonly token?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Default 10,000. */
  readonly answerMs?: number | undefined;
}

export interface WhipSession {
  readonly answerSdp: string;
  /** Tells the endpoint that nothing more comes (DELETE). Never rejects. */
  leave(): Promise<void>;
}

/** Why there is no session, in one sentence; the endpoint may have said when to come again. */
export class WhipRefusal extends EvertaleError {
  constructor(
    message: string,
    readonly retryAfterMs = 0,
    options?: { readonly cause?: unknown },
  ) {
    super("publish-refused", message, options);
  }
}

/** Posts the offer. Redirects that keep the method (307, 308) are followed. Throws `WhipRefusal`, and `AbortError` by the signal. */
export async function openWhip(
  options: WhipOptions,
  offerSdp: string,
  signal: AbortSignal,
): Promise<WhipSession> {
  const { fetch: request = fetch, answerMs = ANSWER_MS } = options;
  const url = bareUrl(options.url);
  const place = shownUrl(url);
  const late = AbortSignal.timeout(answerMs);
  const either = linkAborts(signal, late);
  let response: Response;
  let body: string;
  try {
    response = await request(url, {
      method: "POST",
      headers: { ...authorization(options), "Content-Type": OFFER_TYPE, Accept: OFFER_TYPE },
      body: offerSdp,
      signal: either.signal,
    });
    body = await readText(response);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof EvertaleError) throw cause;
    const hangs = `${place} has not answered within ${answerMs / 1000} s: is it a WHIP endpoint?`;
    const gone = `${place} cannot be reached (${reasonOf(cause)}): check the address and whether the server runs.`;
    throw new WhipRefusal(late.aborted ? hangs : gone, 0, { cause });
  } finally {
    either.unlink();
  }
  if (response.status !== 201) throw refusalOf(response, place);
  const location = response.headers.get("Location");
  const resource = location === null ? undefined : resolved(location, response.url || url);
  const leave = (): Promise<void> => farewell(resource, options);
  if (!/^m=video [1-9]/m.test(body)) {
    await leave();
    throw new WhipRefusal(`${place} answers without taking the video: it may want another codec.`);
  }
  return { answerSdp: body, leave };
}

/** An address as it may be shown and logged: without names, passwords and queries, which may be secrets. */
export function shownUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Requests take no address with a name and a password in it. */
function bareUrl(url: string): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

/** A name and a password in the address are Basic (RFC 7617), where there is no token. */
function authorization({ url, token }: WhipOptions): Record<string, string> {
  if (token !== undefined) return { Authorization: `Bearer ${token}` };
  const { username, password } = new URL(url);
  if (username === "" && password === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

async function farewell(resource: string | undefined, options: WhipOptions): Promise<void> {
  if (resource === undefined) return;
  const { fetch: request = fetch } = options;
  // A token is for those who were given it: an answer that names another server gets none.
  const own = new URL(resource).origin === new URL(options.url).origin;
  const headers = own ? authorization(options) : {};
  try {
    const signal = AbortSignal.timeout(FAREWELL_MS);
    const answer = await request(resource, { method: "DELETE", headers, signal });
    await answer.body?.cancel();
  } catch {
    // It is gone, or notices by itself that nothing comes (RFC 7675).
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > ANSWER_BYTES_MAX) {
      throw new WhipRefusal(`${shownUrl(response.url)} answers with more than SDP ever has.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function refusalOf(response: Response, place: string): WhipRefusal {
  const { status } = response;
  const retryMs = retryAfterMs(response);
  switch (status) {
    case 401:
    case 403:
      return new WhipRefusal(
        `${place} answers ${status}: it wants another token (--publish-token).`,
        retryMs,
      );
    case 404:
    case 410:
      return new WhipRefusal(
        `${place} answers ${status}: nothing takes a stream there, check the address (--publish).`,
        retryMs,
      );
    case 406:
    case 422:
      return new WhipRefusal(
        `${place} answers ${status}: it takes neither codec that is sent.`,
        retryMs,
      );
    default: {
      const what = status < 300 ? "which is no WHIP session (201)" : "which refuses the stream";
      return new WhipRefusal(`${place} answers ${status}, ${what}.`, retryMs);
    }
  }
}

/** Seconds alone: what servers send. */
function retryAfterMs(response: Response): number {
  const value = response.headers.get("Retry-After") ?? "";
  return /^\d{1,9}$/.test(value) ? Math.min(RETRY_AFTER_MAX_S, Number(value)) * 1000 : 0;
}

function resolved(location: string, base: string): string | undefined {
  try {
    const url = new URL(location, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") {
    return cause.code;
  }
  const from = cause instanceof Error ? cause : error;
  return from instanceof Error ? (from.message.split("\n", 1)[0] ?? "") : String(from);
}
