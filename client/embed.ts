// `GET /embed.js`, for pages of other sites: puts a channel into a frame and speaks with it. Loads no player itself.
import type { PromptView } from "../src/protocol.js";
import {
  EMBED_EVENTS,
  type EmbedEventName,
  type EmbedResult,
  type Readable,
  type Settable,
} from "./embed/embed-messages.js";
import type { PlayerClip } from "./player/clip-maker.js";

/** How the frame is to be; what is left out is as the embed page has it. */
export interface EmbedOptions {
  /** Default `main`. */
  readonly channel?: string;
  /** CSS lengths; default: as wide as its place, and square. */
  readonly width?: string;
  readonly height?: string;
  readonly autoplay?: boolean;
  readonly muted?: boolean;
  readonly controls?: boolean;
  readonly captions?: boolean;
  readonly noclip?: boolean;
  readonly nohotkeys?: boolean;
  /** What says that the film is generated; empty: nothing does. */
  readonly label?: string;
  /** Language of the labels (BCP 47). */
  readonly lang?: string;
  readonly poster?: string;
  /** A CSS colour. */
  readonly accent?: string;
  readonly transport?: string;
  /** Of a private channel. */
  readonly token?: string;
  /** Read out as the frame's name. Default `Evertale: CHANNEL`. */
  readonly title?: string;
}

/** What went wrong, with the player's or the channel's code. */
export class EmbedError extends Error {
  override readonly name = "EmbedError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Listener = (detail: unknown) => void;
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: EmbedError) => void;
}

/** Where this module lies is where the frame comes from. */
const HOME = new URL(".", import.meta.url);
const FRAME_ALLOW = "autoplay; fullscreen; picture-in-picture; clipboard-write";
/** A frame that is not there by then is blocked, or the server is away. */
const READY_MS = 20_000;

/**
 * A channel in a frame. Everything asked before the frame is ready waits for it; `ready` rejects when the server does not let
 * this site embed, or is away.
 */
export class EvertaleEmbed {
  readonly frame: HTMLIFrameElement;
  readonly ready: Promise<void>;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #closing = new AbortController();
  #asked = 0;

  /** @param place element, or selector of one, that the frame is put into */
  constructor(place: Element | string, options: EmbedOptions = {}) {
    const target = typeof place === "string" ? document.querySelector(place) : place;
    if (!target) throw new EmbedError("place-missing", `The page has no element "${place}".`);
    this.frame = frameFor(options);
    this.ready = this.#becomesReady();
    // Whoever does not ask for it is told by what they ask instead.
    this.ready.catch(() => {});
    addEventListener("message", (event) => this.#heard(event), { signal: this.#closing.signal });
    target.append(this.frame);
  }

  play(): Promise<void> {
    return this.#ask({ type: "play" }) as Promise<void>;
  }
  pause(): Promise<void> {
    return this.#ask({ type: "pause" }) as Promise<void>;
  }
  reload(): Promise<void> {
    return this.#ask({ type: "reload" }) as Promise<void>;
  }
  /** Back from a rewound place; `set("currentTime", seconds)` goes to one. */
  seekToLive(): Promise<void> {
    return this.#ask({ type: "seekToLive" }) as Promise<void>;
  }
  /** A clip of so many seconds (30) up to what is on screen; rejects with the server's reason. */
  clip(seconds?: number): Promise<PlayerClip> {
    return this.#ask({ type: "clip", seconds }) as Promise<PlayerClip>;
  }
  /** Resolves with the prompt as the channel took it; rejects with its reason where it did not. */
  say(text: string): Promise<PromptView> {
    return this.#ask({ type: "say", text }) as Promise<PromptView>;
  }
  get(name: Readable): Promise<unknown> {
    return this.#ask({ type: "get", name });
  }
  set(name: Settable, value: boolean | number): Promise<void> {
    return this.#ask({ type: "set", name, value }) as Promise<void>;
  }

  /** Calls `listener` with an event's detail, every time; returns what ends that. */
  on(type: EmbedEventName, listener: Listener): () => void {
    if (type !== "ready" && !EMBED_EVENTS.includes(type)) {
      const known = ["ready", ...EMBED_EVENTS].join(", ");
      throw new EmbedError("event-unknown", `There is no event "${type}"; there are: ${known}.`);
    }
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Takes the frame away; what was asked and not answered is rejected. Idempotent. */
  destroy(): void {
    this.#closing.abort();
    this.frame.remove();
    for (const { reject } of this.#waiting.values()) {
      reject(takenAway());
    }
    this.#waiting.clear();
  }

  #becomesReady(): Promise<void> {
    const { signal } = this.#closing;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const message = `The player of ${HOME.origin} did not answer: the server is away, or does not let this site embed (serve --allow-embed ${location.origin}).`;
        reject(new EmbedError("not-ready", message));
      }, READY_MS);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(takenAway());
      });
      this.on("ready", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #ask(command: object): Promise<unknown> {
    await this.ready;
    if (this.#closing.signal.aborted) throw takenAway();
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.frame.contentWindow?.postMessage({ evertale: 1, id, ...command }, HOME.origin);
    });
  }

  #heard(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== HOME.origin) return;
    const message = event.data as Partial<EmbedResult> & { readonly detail?: unknown };
    if (typeof message !== "object" || message?.evertale !== 1) return;
    if (message.type === "result") {
      const waiting = this.#waiting.get(Number(message.id));
      this.#waiting.delete(Number(message.id));
      const { code = "unknown", message: words = "The command failed." } = message.error ?? {};
      if (message.ok) waiting?.resolve(message.value);
      else waiting?.reject(new EmbedError(code, words));
      return;
    }
    for (const listener of this.#listeners.get(String(message.type)) ?? [])
      listener(message.detail);
  }
}

function takenAway(): EmbedError {
  return new EmbedError("destroyed", "The frame was taken away.");
}

function frameFor(options: EmbedOptions): HTMLIFrameElement {
  const { channel = "main", width = "100%", height, title, ...parameters } = options;
  const address = new URL(`embed/${encodeURIComponent(channel)}`, HOME);
  address.searchParams.set("parent-origin", location.origin);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    address.searchParams.set(name, typeof value === "boolean" ? (value ? "1" : "0") : value);
  }
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = title ?? `Evertale: ${channel}`;
  frame.allow = FRAME_ALLOW;
  frame.style.width = width;
  if (height === undefined) frame.style.aspectRatio = "1";
  else frame.style.height = height;
  frame.style.border = "0";
  return frame;
}
