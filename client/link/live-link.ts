// Keeps a WHEP session open: connects, notices the end, waits, tries again. Knows no page and no channel.
import { BackOff, pause } from "./back-off.js";
import type { LinkEvents, LinkFault, MediaLink } from "./media-link.js";
import { openWhep, WhepError, type WhepOptions, type WhepSession } from "./whep-client.js";

export interface LiveLinkOptions extends WhepOptions, LinkEvents {
  readonly backOff?: BackOff;
  /** How long ICE may take until there is taken to be no path. Default 12,000. */
  readonly connectTimeoutMs?: number;
  /** Called when a session did not connect; true: somebody else takes over, this link stops. */
  readonly onNoPath?: () => boolean;
}

/** Every try wakes the channel: one that cannot work is made this seldom. */
const NO_PATH_WAIT_MS = 75_000;
/** So many sessions in a row that did not connect are no accident. */
const NO_PATH_AFTER = 2;
/** Where one did, it is more likely that the network is away for a while: minutes of trying. */
const NO_PATH_AFTER_ONE = 8;

interface Lost extends LinkFault {
  readonly final: boolean;
  readonly waitMs: number;
}

export class LiveLink implements MediaLink {
  readonly #options: LiveLinkOptions;
  readonly #backOff: BackOff;
  #running: AbortController | undefined;
  #retryNow: AbortController | undefined;
  #session: WhepSession | undefined;
  #ending: AbortController | undefined;
  #unconnected = 0;
  /** A session has connected since the start: there is a path, or was. */
  #hadPath = false;

  constructor(options: LiveLinkOptions) {
    this.#options = options;
    this.#backOff = options.backOff ?? new BackOff();
  }

  get peer(): RTCPeerConnection | undefined {
    return this.#session?.peer;
  }

  get active(): boolean {
    return this.#running !== undefined;
  }

  start(): void {
    if (this.#running) return;
    this.#backOff.reset();
    this.#unconnected = 0;
    this.#hadPath = false;
    const running = new AbortController();
    this.#running = running;
    this.#run(running.signal).catch((error: unknown) => {
      if (!running.signal.aborted) this.#refuse(running, "refused", String(error));
    });
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#retryNow?.abort();
    this.#leave();
    this.#options.onState({ state: "off" });
  }

  retry(): void {
    this.#retryNow?.abort();
  }

  giveUp(forgotten = false): void {
    if (forgotten) this.#session?.forget();
    this.#ending?.abort();
  }

  confirm(): void {
    this.#backOff.reset();
    this.#unconnected = 0;
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lost = await this.#watch(signal);
      if (signal.aborted) return;
      const { code, message } = lost;
      if (lost.final) return this.#refuse(this.#running, code, message);
      const retryInMs = this.#backOff.nextMs(lost.waitMs);
      this.#options.onState({ state: "waiting", retryInMs, code, message });
      this.#retryNow = new AbortController();
      await pause(retryInMs, this.#retryNow.signal);
    }
  }

  /** One session from beginning to end; returns what ended it. */
  async #watch(signal: AbortSignal): Promise<Lost> {
    this.#options.onState({ state: "connecting", again: this.#backOff.attempts > 0 });
    let session: WhepSession;
    try {
      session = await openWhep(this.#options);
    } catch (error) {
      if (!(error instanceof WhepError)) throw error;
      const { code, message, kind, retryAfterMs } = error;
      return { code, message, final: kind === "refused", waitMs: retryAfterMs };
    }
    // The POST is never aborted: its session would stay behind, unknown to us. It is closed here instead.
    if (signal.aborted) {
      session.close();
      return { code: "lost", message: "Stopped.", final: false, waitMs: 0 };
    }
    this.#session = session;
    this.#ending = new AbortController();
    this.#options.onStream(session.stream);
    let connected = false;
    await session.ended(
      AbortSignal.any([signal, this.#ending.signal]),
      () => {
        connected = true;
        this.#hadPath = true;
        this.#unconnected = 0;
        this.#options.onState({ state: "connected" });
      },
      this.#options.connectTimeoutMs,
    );
    if (this.#session === session) this.#leave();
    if (connected || signal.aborted || this.#ending.signal.aborted) {
      return { code: "lost", message: "The connection was lost.", final: false, waitMs: 0 };
    }
    return this.#noPath();
  }

  #noPath(): Lost {
    this.#unconnected += 1;
    if (this.#options.onNoPath?.()) this.stop();
    if (this.#unconnected < (this.#hadPath ? NO_PATH_AFTER_ONE : NO_PATH_AFTER)) {
      const message = "The connection could not be made.";
      return { code: "lost", message, final: false, waitMs: 0 };
    }
    const message =
      "No video comes through: this network, or one on the way, blocks UDP. Another network may let it.";
    return { code: "no-path", message, final: false, waitMs: NO_PATH_WAIT_MS };
  }

  #leave(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #refuse(running: AbortController | undefined, code: LinkFault["code"], message: string): void {
    if (this.#running === running) this.#running = undefined;
    this.#leave();
    this.#options.onState({ state: "refused", code, message });
  }
}
