// Keeps a WHEP session open: connects, notices the end, waits, tries again. Knows no page and no channel.
import { BackOff, pause } from "./back-off.js";
import { openWhep, WhepError, type WhepOptions, type WhepSession } from "./whep-client.js";

/** Where the picture's connection stands. */
export type LinkState =
  | { readonly state: "off" }
  | { readonly state: "connecting"; readonly again: boolean }
  | { readonly state: "connected" }
  | { readonly state: "waiting"; readonly retryInMs: number; readonly message: string }
  | { readonly state: "refused"; readonly message: string };

/** What a link reports, and to whom. */
export interface LiveLinkOptions extends WhepOptions {
  readonly onState: (state: LinkState) => void;
  /** A new picture; it replaces the one before. */
  readonly onStream: (stream: MediaStream) => void;
  readonly backOff?: BackOff;
}

/** `start` and `stop` may follow each other in any order, any number of times. */
export class LiveLink {
  private readonly backOff: BackOff;
  private running: AbortController | undefined;
  private retryNow: AbortController | undefined;
  private session: WhepSession | undefined;
  private ending: AbortController | undefined;

  constructor(private readonly options: LiveLinkOptions) {
    this.backOff = options.backOff ?? new BackOff();
  }

  /** The peer connection in use, for statistics. */
  get peer(): RTCPeerConnection | undefined {
    return this.session?.peer;
  }

  get active(): boolean {
    return this.running !== undefined;
  }

  start(): void {
    if (this.running) return;
    this.backOff.reset();
    const running = new AbortController();
    this.running = running;
    this.run(running.signal).catch((error: unknown) => {
      if (!running.signal.aborted) this.refuse(running, String(error));
    });
  }

  /** Leaves at once, telling the server. Idempotent. */
  stop(): void {
    if (!this.running) return;
    this.running.abort();
    this.running = undefined;
    this.retryNow?.abort();
    this.leave();
    this.options.onState({ state: "off" });
  }

  /** Tries again now instead of after the wait, e.g. when the network is back. */
  retry(): void {
    this.retryNow?.abort();
  }

  /** The picture stands still although it should not: give this session up and open another. */
  giveUp(): void {
    this.ending?.abort();
  }

  /** The picture is really moving: the next failure is a first one again. */
  confirm(): void {
    this.backOff.reset();
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lost = await this.watch(signal);
      if (signal.aborted) return;
      if (lost.kind === "refused") return this.refuse(this.running, lost.message);
      const retryInMs = this.backOff.nextMs(lost.retryAfterMs);
      this.options.onState({ state: "waiting", retryInMs, message: lost.message });
      this.retryNow = new AbortController();
      await pause(retryInMs, this.retryNow.signal);
    }
  }

  /** One session from beginning to end; returns what ended it. */
  private async watch(signal: AbortSignal): Promise<WhepError> {
    this.options.onState({ state: "connecting", again: this.backOff.attempts > 0 });
    let session: WhepSession;
    try {
      session = await openWhep(this.options);
    } catch (error) {
      return error instanceof WhepError ? error : new WhepError("later", String(error));
    }
    // The POST is never aborted: its session would stay behind, unknown to us. It is closed here instead.
    if (signal.aborted) {
      session.close();
      return new WhepError("later", "Stopped.");
    }
    this.session = session;
    this.ending = new AbortController();
    this.options.onStream(session.stream);
    await session.ended(AbortSignal.any([signal, this.ending.signal]), () =>
      this.options.onState({ state: "connected" }),
    );
    if (this.session === session) this.leave();
    return new WhepError("later", "The connection was lost.");
  }

  private leave(): void {
    this.session?.close();
    this.session = undefined;
  }

  private refuse(running: AbortController | undefined, message: string): void {
    if (this.running === running) this.running = undefined;
    this.leave();
    this.options.onState({ state: "refused", message });
  }
}
