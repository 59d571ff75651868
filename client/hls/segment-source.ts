// Fetches a channel's list of segments and what it names, with a token where there is one. Knows no video.

/** Why something could not be fetched. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  constructor(
    /** HTTP status; 0: nobody answered. */
    readonly status: number,
    message: string,
    readonly retryAfterMs = 0,
  ) {
    super(message);
  }
}

/** Where the last minutes lie: see the server's window.json. */
export interface HeldWindow {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly last: { readonly number: number; readonly seconds: number };
}

export interface WindowAnswer {
  /** The server's clock, in Unix milliseconds. */
  readonly nowMs: number;
  readonly window: HeldWindow | null;
}

/** Longer than the server holds a request for what is not there yet. */
const TIMEOUT_MS = 12_000;

export class SegmentSource {
  constructor(
    /** `https://host/hls/:channel/index.m3u8`. */
    private readonly url: string,
    private readonly token: string | undefined,
    /** By which the channel knows the page again. */
    private readonly key?: string | undefined,
  ) {}

  /** Throws `SourceError`, and what the signal's abort throws. */
  async text(name: string, query: Readonly<Record<string, string>>, signal: AbortSignal) {
    return (await this.#get(name, query, signal)).text();
  }
  async bytes(name: string, signal: AbortSignal): Promise<ArrayBuffer> {
    return (await this.#get(name, {}, signal)).arrayBuffer();
  }
  async window(signal: AbortSignal): Promise<WindowAnswer> {
    const answer: unknown = await (await this.#get("window.json", {}, signal)).json();
    if (isWindowAnswer(answer)) return answer;
    throw new SourceError(0, "The server does not tell where its last minutes lie.");
  }

  async #get(
    name: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    const url = new URL(name, this.url);
    // What `src` brought along goes with everything.
    for (const [key, value] of new URL(this.url).searchParams) url.searchParams.set(key, value);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    const headers: Record<string, string> = {
      ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
      ...(this.key ? { "Evertale-Key": this.key } : {}),
    };
    let response: Response;
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      response = await fetch(url, { headers, signal: either });
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new SourceError(0, "The server does not answer.");
    }
    if (response.ok) return response;
    const retryAfterMs = Number(response.headers.get("Retry-After") ?? 0) * 1000 || 0;
    throw new SourceError(response.status, await sentenceOf(response), retryAfterMs);
  }
}

/** The sentence of a problem+json body (RFC 9457). */
async function sentenceOf(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    if (typeof body === "object" && body !== null && "detail" in body) return String(body.detail);
  } catch {
    // No JSON: the status says enough.
  }
  return `The server answered ${response.status}.`;
}

function isWindowAnswer(value: unknown): value is WindowAnswer {
  if (typeof value !== "object" || value === null) return false;
  return "nowMs" in value && typeof value.nowMs === "number" && "window" in value;
}
