// Messages of `WS /ws/:channel`, packed with msgpackr. The only file that client and server share.

/** Sent in `hello` and `welcome`; a server refuses a client of another major protocol with one `error` message. */
export const PROTOCOL_VERSION = 1;

/** Limits that both sides hold to. */
export const LIMITS = {
  /** Longest prompt, in characters after normalisation. */
  promptCharacters: 300,
  nameCharacters: 32,
  /** Largest WebSocket message from a client, in bytes. */
  messageBytes: 4096,
} as const;

export type PromptState = "accepted" | "rejected" | "applied";

/** A prompt as everybody may see it. Times are Unix milliseconds. */
export interface PromptView {
  readonly id: string;
  readonly text: string;
  /** Who asked: a viewer's chosen name, or `story` for the auto director. */
  readonly author: string;
  readonly state: PromptState;
  /** Chunk at which it took effect. */
  readonly chunk?: number;
  readonly acceptedAtMs?: number;
  readonly appliedAtMs?: number;
  /** When the first frame made under it was sent to viewers. */
  readonly firstFrameAtMs?: number;
  /** RTP timestamp (90 kHz, 32-bit) of that frame: the player shows the caption exactly then. */
  readonly firstFrameRtpTimestamp?: number;
  /** One sentence; present when rejected. */
  readonly reason?: string;
  /** One sentence of caution for an accepted prompt, e.g. that none of its words is known in this world. */
  readonly notice?: string;
}

export interface ChannelStats {
  readonly chunk: number;
  readonly chunkMsP50: number;
  readonly chunkMsP95: number;
  /** Seconds of film generated per second of work, over the last chunks. */
  readonly realTimeFactor: number;
  readonly steps: number;
  readonly lateFrames: number;
  readonly heldFrames: number;
  readonly encodeMsP50: number;
}

/**
 * `idle`: nobody watches, generation rests. `restarting`: the generator died and is coming back; the last frame is held.
 * `failing`: it died several times in a row and is tried again; a slate says so, and prompts wait.
 */
export type ChannelState = "starting" | "live" | "idle" | "restarting" | "failing" | "closed";

export interface ChannelView {
  readonly name: string;
  readonly state: ChannelState;
  readonly bundle: string;
  readonly provider: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly viewers: number;
  readonly prompt: {
    readonly id: string;
    readonly text: string;
    readonly appliedAtChunk: number;
  } | null;
  readonly stats: ChannelStats;
}

export type ClientMessage =
  | { readonly type: "hello"; readonly version: number; readonly name?: string }
  /** Everything said in chat is a prompt. `ref` comes back in the answer, so that the sender knows its own. */
  | { readonly type: "prompt"; readonly ref: string; readonly text: string };

export type ServerMessage =
  | {
      readonly type: "welcome";
      readonly version: number;
      readonly channel: ChannelView;
      /** The latest prompts, oldest first, of any state. */
      readonly prompts: readonly PromptView[];
      readonly suggestions: readonly string[];
      /** Another one than in the welcome before: the server was started again, and knows no session of the one before. */
      readonly boot?: string;
    }
  /** A prompt appeared or changed its state. `ref` is set for its sender alone. */
  | { readonly type: "prompt"; readonly prompt: PromptView; readonly ref?: string }
  /** Once a second while somebody listens, and at every change of state. */
  | { readonly type: "channel"; readonly channel: ChannelView }
  /** Some viewers' sessions ended with a part of the server: whoever's picture stands still opens another. */
  | { readonly type: "viewers-lost" }
  /** The server ends on purpose: come back, it goes on with the story. */
  | { readonly type: "going" }
  /** What the sender did wrong, in one sentence; the connection stays open unless `fatal`. */
  | {
      readonly type: "error";
      readonly code: string;
      readonly message: string;
      readonly ref?: string;
      readonly fatal?: boolean;
    };
