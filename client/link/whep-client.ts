// One WHEP session (draft-ietf-wish-whep): offer, answer, farewell. Knows no retries, no page and no channel.
import { candidateFragment, iceServersOf } from "./ice-exchange.js";

/** `later`: try again (the server may say when). `refused`: trying again will not help. */
export type WhepFailureKind = "later" | "refused";

/** What kept a session from being opened. */
export type WhepFaultCode =
  /** Nobody answers at the address. */
  | "unreachable"
  /** 404. */
  | "not-found"
  /** 401 and 403. */
  | "private"
  /** Too many viewers, or a fault of the server's: 408, 429, 5xx. */
  | "full"
  /** 409: the film has not begun. */
  | "not-live"
  /** Any other answer that is no session. */
  | "refused"
  /** The answer cannot be used by this browser. */
  | "answer-unusable"
  /** This browser has no WebRTC, or it is switched off. */
  | "unsupported";

/** Why a session could not be opened; `message` is one sentence for the viewer. */
export class WhepError extends Error {
  override readonly name = "WhepError";
  constructor(
    readonly kind: WhepFailureKind,
    readonly code: WhepFaultCode,
    message: string,
    /** What the server asked for by Retry-After, in milliseconds. */
    readonly retryAfterMs = 0,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** What a session needs from outside; tests hand in fakes. */
export interface WhepOptions {
  readonly url: string;
  readonly fetch?: typeof fetch;
  readonly createPeer?: () => RTCPeerConnection;
  /** Bearer token of a private channel. */
  readonly token?: string;
  /** By which the channel knows the page again. */
  readonly key?: string;
  /** How long the connection may take before the server is told where else this browser can be reached. Default 800. */
  readonly trickleMs?: number;
}

const REQUEST_TIMEOUT_MS = 10_000;
const TRICKLE_MS = 800;
const CONNECT_TIMEOUT_MS = 12_000;
/** How long a farewell may take. */
const FAREWELL_MS = 1_000;
/** `disconnected` often heals by itself within a few seconds. */
const DISCONNECTED_MS = 4_000;
const LONGEST_RETRY_AFTER_MS = 60_000;

/** An open session. Whoever opened it closes it. */
export class WhepSession {
  private closed = false;
  private lost = false;

  constructor(
    readonly peer: RTCPeerConnection,
    /** The incoming picture, in a stream of its own: answers may lack msid, so `event.streams` may be empty. */
    readonly stream: MediaStream,
    private readonly resourceUrl: string,
    private readonly request: typeof fetch,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Resolves when the connection is beyond healing, or at `signal`. `onConnected` is called once media can flow. */
  ended(
    signal: AbortSignal,
    onConnected: () => void,
    connectTimeoutMs = CONNECT_TIMEOUT_MS,
  ): Promise<void> {
    return new Promise((resolve) => {
      const watching = new AbortController();
      const transport = this.peer.getReceivers()[0]?.transport;
      let connected = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const finish = (): void => {
        clearTimeout(timer);
        watching.abort();
        resolve();
      };
      const end = (): void => {
        this.lost = connected;
        finish();
      };
      const look = (): void => {
        const state = this.peer.connectionState;
        clearTimeout(timer);
        const over = state === "failed" || state === "closed" || transport?.state === "closed";
        if (signal.aborted) finish();
        else if (over) end();
        else if (state === "connected") {
          connected = true;
          onConnected();
        } else {
          timer = setTimeout(end, state === "disconnected" ? DISCONNECTED_MS : connectTimeoutMs);
        }
      };
      const options = { signal: watching.signal };
      signal.addEventListener("abort", finish, options);
      this.peer.addEventListener("connectionstatechange", look, options);
      // A server that says goodbye (DTLS close_notify) closes the transport; the connection's own state stays.
      transport?.addEventListener("statechange", look, options);
      look();
    });
  }

  /** The server does not know this session any more: `close` will not tell it. */
  forget(): void {
    this.lost = true;
  }

  /** Leaves: DELETE (which outlives the page) and the end of the connection. Idempotent, never throws. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    const { peer } = this;
    // A connection that was lost is gone on the other side too, or soon will be (consent freshness, RFC 7675): there is
    // nothing to delete, and the 404 would stand in red in the console of somebody's page.
    if (this.lost) {
      peer.close();
      return;
    }
    // The connection's own goodbye would overtake the request, which then finds nothing to delete.
    const timer = setTimeout(() => peer.close(), FAREWELL_MS);
    const answered = this.request(this.resourceUrl, {
      method: "DELETE",
      keepalive: true,
      headers: this.headers,
    });
    answered
      .catch(() => {
        // The server is gone or will notice by itself.
      })
      .then(() => {
        clearTimeout(timer);
        peer.close();
      });
  }
}

/** Opens a session at a WHEP endpoint. Throws `WhepError`. */
export async function openWhep(options: WhepOptions): Promise<WhepSession> {
  const request = options.fetch ?? fetch.bind(globalThis);
  if (!options.createPeer && typeof RTCPeerConnection === "undefined") {
    const message = "This browser has no WebRTC, or it is switched off: the film cannot be shown.";
    throw new WhepError("refused", "unsupported", message);
  }
  const peer = (options.createPeer ?? createPeer)();
  try {
    const transceiver = peer.addTransceiver("video", { direction: "recvonly" });
    preferLowLatency(transceiver.receiver);
    const stream = new MediaStream([transceiver.receiver.track]);
    // Candidates are gathered when the server has said by which TURN servers (RFC 9725 section 4.6). It needs none of them to be
    // found by this side.
    const offer = await peer.createOffer();
    const headers: Record<string, string> = {
      ...(options.token ? { Authorization: `Bearer ${options.token}` } : {}),
      ...(options.key ? { "Evertale-Key": options.key } : {}),
    };
    const response = await post(request, options.url, offer.sdp ?? "", headers);
    const resourceUrl = resourceOf(response, options.url);
    const session = new WhepSession(peer, stream, resourceUrl, request, headers);
    try {
      const iceServers = iceServersOf(response.headers.get("Link"));
      if (iceServers.length > 0) peer.setConfiguration({ ...peer.getConfiguration(), iceServers });
      await peer.setLocalDescription(offer);
      await peer.setRemoteDescription({ type: "answer", sdp: await response.text() });
    } catch (cause) {
      session.close();
      throw new WhepError("later", "answer-unusable", "The server's answer could not be used.", 0, {
        cause,
      });
    }
    const etag = response.headers.get("ETag");
    if (etag !== null)
      void trickle(peer, options.trickleMs ?? TRICKLE_MS, async (body) => {
        const type = { "Content-Type": "application/trickle-ice-sdpfrag", "If-Match": etag };
        await request(resourceUrl, { method: "PATCH", headers: { ...headers, ...type }, body });
      });
    return session;
  } catch (error) {
    peer.close();
    if (error instanceof WhepError) throw error;
    throw new WhepError(
      "later",
      "unsupported",
      "This browser could not start a video connection.",
      0,
      {
        cause: error,
      },
    );
  }
}

function createPeer(): RTCPeerConnection {
  return new RTCPeerConnection({ iceServers: [], bundlePolicy: "max-bundle" });
}

/** A live film is not watched through a deep buffer; browsers without the hint keep their own default. */
function preferLowLatency(receiver: RTCRtpReceiver): void {
  if ("jitterBufferTarget" in receiver) receiver.jitterBufferTarget = 0;
}

async function post(
  request: typeof fetch,
  url: string,
  sdp: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  let response: Response;
  try {
    response = await request(url, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/sdp", Accept: "application/sdp" },
      body: sdp,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
  } catch (cause) {
    throw new WhepError("later", "unreachable", "The server does not answer.", 0, { cause });
  }
  if (response.status !== 201) throw await failureOf(response);
  return response;
}

async function failureOf(response: Response): Promise<WhepError> {
  const told = await detailOf(response);
  const { status } = response;
  if (status === 404)
    return new WhepError("refused", "not-found", told ?? "There is no such channel here.");
  if (status === 401 || status === 403) {
    return new WhepError("refused", "private", told ?? "This channel is private.");
  }
  // 408 and 429 pass with time, as do 409 (nothing live yet) and every 5xx; other 4xx are ours and would repeat.
  const passing = status >= 500 || status === 408 || status === 409 || status === 429;
  if (passing) {
    const fallback = status === 409 ? "The film has not begun yet." : "The house is full.";
    return new WhepError(
      "later",
      status === 409 ? "not-live" : "full",
      told ?? fallback,
      retryAfterMs(response),
    );
  }
  return new WhepError("refused", "refused", told ?? `The server refused this player (${status}).`);
}

/** The sentence of a problem+json body (RFC 9457), if there is one. */
async function detailOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get("Content-Type")?.includes("json")) return undefined;
  try {
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null) return undefined;
    if ("detail" in body && typeof body.detail === "string") return body.detail;
    return "title" in body && typeof body.title === "string" ? body.title : undefined;
  } catch {
    // Not JSON after all: the status says enough.
    return undefined;
  }
}

/** Retry-After in either of its forms (RFC 9110, section 10.2.3), in milliseconds; 0 when absent or nonsense. */
export function retryAfterMs(response: Response, nowMs = Date.now()): number {
  const value = response.headers.get("Retry-After");
  if (!value) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) ? Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, ms)) : 0;
}

function resourceOf(response: Response, url: string): string {
  const location = response.headers.get("Location");
  if (!location) {
    throw new WhepError(
      "refused",
      "refused",
      "The server opened a session without saying where (Location).",
    );
  }
  return new URL(location, response.url || url).href;
}

/** Tells where this browser can be reached, when the server has not been found by then. Never rejects. */
async function trickle(
  peer: RTCPeerConnection,
  afterMs: number,
  send: (fragment: string) => Promise<void>,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const { connectionState } = peer;
  if (connectionState !== "new" && connectionState !== "connecting") return;
  const fragment = candidateFragment(peer.localDescription?.sdp ?? "");
  // A server that takes none has found this side, or nothing will.
  if (fragment !== undefined) await send(fragment).catch(() => {});
}
