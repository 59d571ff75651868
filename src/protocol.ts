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
  /** Largest picture that a story goes on from, in bytes of its file. */
  pictureBytes: 16_777_216,
} as const;

/** Kinds of pictures that a story goes on from. */
export const PICTURE_TYPES = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "image/avif",
] as const;

/**
 * `queued`: it waits for its turn; `candidate`: it stands in a vote; `accepted`: it comes next; `applied`: it is shown, or was;
 * `rejected`: it will not be shown, `reason` says why and what to do; `chat`: it asks for nothing and steers nothing.
 */
export type PromptState = "accepted" | "queued" | "candidate" | "rejected" | "applied" | "chat";

/** What a line was understood to say, in the names of the bundle's grammar; what is missing stays as it is in the story. */
export interface PromptReading {
  /** Who acts. */
  readonly actor?: string;
  /** Who else is there. */
  readonly with?: string;
  readonly action?: string;
  readonly scene?: string;
  /** `none` where one is ended. */
  readonly event?: string;
  readonly style?: string;
  readonly camera?: string;
}

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
  /** The sentence that the film is conditioned on: the line as it was understood. Empty for `chat`. */
  readonly told?: string;
  readonly reading?: PromptReading;
  /** Words of the line that this world has nothing for. */
  readonly unknown?: readonly string[];
  /** One sentence of caution for an accepted prompt, e.g. that this world has nothing for some of its words. */
  readonly notice?: string;
  /** Of a queued prompt: 1 is the next one. As of when it was told; `queue` messages have the present places. */
  readonly place?: number;
  /** About when a queued prompt, or one that missed its slot, will be on screen, or when a candidate's vote ends. */
  readonly expectedAtMs?: number;
  /** It came too late for the chunk in the making, and is told after it. */
  readonly missedSlot?: boolean;
  /** The prompt of the same meaning that stands for this one in a vote. */
  readonly joinedTo?: string;
  /** Its words were changed while it waited. */
  readonly edited?: boolean;
  /** How long it is to stay, where that is its own: a prompt of a story that was loaded. */
  readonly seconds?: number;
  /** What the line is beside, or in place of, something to see. */
  readonly direction?: "cut" | "hold" | "undo";
  /** A picture of it is kept: `GET /api/channels/:c/prompts/:id/picture`. Without it there is none to be asked for. */
  readonly pictured?: boolean;
}

export type PolicyName = "latest" | "direct" | "queue" | "vote" | "anarchy";

/** A line that waits for its turn. */
export interface WaitingView {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  /** 1: the next one. */
  readonly place: number;
  readonly expectedAtMs?: number;
  /** How long it stays, where that is not `holdSeconds`: a prompt of a story that was loaded. */
  readonly seconds?: number;
}

export interface CandidateView {
  /** Of the line that stands for all of the same meaning: what a `vote` message names. */
  readonly id: string;
  /** By which people name it in other chats: `!vote 2`. It keeps it while it stands. */
  readonly number: number;
  readonly text: string;
  readonly author: string;
  readonly votes: number;
}

/** How a channel decides what comes next, and who is next. */
export interface QueueView {
  readonly policy: PolicyName;
  readonly holdSeconds: number;
  readonly windowSeconds: number;
  /** Who decides under `direct` beside owners and moderators; missing where nobody is named. */
  readonly people?: readonly string[];
  /** How many wait; `waiting` has the first of them. */
  readonly waitingCount: number;
  readonly waiting: readonly WaitingView[];
  /** The open vote; most votes first, ties as they came up. `endsAtMs` is in Unix milliseconds. */
  readonly vote: {
    readonly endsAtMs: number;
    readonly candidates: readonly CandidateView[];
  } | null;
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
  /** True while a moderator has stopped it: a slate is shown, and no line is taken. */
  readonly stopped: boolean;
  readonly bundle: string;
  readonly provider: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly viewers: number;
  /** Who may give a picture that the story goes on from (`POST /api/channels/:c/start`): `nobody` where the bundle cannot read any. */
  readonly picturesFrom: "everybody" | "moderators" | "nobody";
  readonly prompt: {
    readonly id: string;
    readonly text: string;
    readonly appliedAtChunk: number;
  } | null;
  readonly stats: ChannelStats;
}

/** What moderators set beside the director's rules; `PUT /api/channels/:c/moderation` changes it. */
export interface HouseRulesView {
  /** A moderator looks at every line before it counts or is seen. */
  readonly approveFirst: boolean;
  /** Least time between two lines of one person; 0: none. */
  readonly slowSeconds: number;
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  readonly viewerPictures: boolean;
}

export type ClientMessage =
  | {
      readonly type: "hello";
      readonly version: number;
      readonly name?: string;
      /** A secret of the page's own: who comes back with it is the same person, and may withdraw what they said. */
      readonly key?: string;
      /** Of an owner, a moderator, or a viewer of a private channel. */
      readonly token?: string;
    }
  /** Everything said in chat is a prompt. `ref` comes back in the answer, so that the sender knows its own. */
  | { readonly type: "prompt"; readonly ref: string; readonly text: string }
  /** Takes back one's own line that waits. The answer is its `prompt` message, or an `error` with the `ref`. */
  | { readonly type: "withdraw"; readonly ref: string; readonly id: string }
  /** Other words for one's own line that waits. The answer is its `prompt` message, or an `error` with the `ref`: then it stays as it was. */
  | { readonly type: "edit"; readonly ref: string; readonly id: string; readonly text: string }
  /** Gives one's voice to a candidate. One voice a person: it leaves whatever had it before. */
  | { readonly type: "vote"; readonly ref: string; readonly id: string };

export type ServerMessage =
  | {
      readonly type: "welcome";
      readonly version: number;
      readonly channel: ChannelView;
      /** The name that others see. */
      readonly name?: string;
      /** One sentence: why it is not the one that was asked for. */
      readonly nameRefused?: string;
      /** The latest prompts, oldest first, of any state. */
      readonly prompts: readonly PromptView[];
      readonly suggestions: readonly string[];
      /** Another one than in the welcome before: the server was started again, and knows no session of the one before. */
      readonly boot?: string;
      /** What the viewer may do here: `guest` without a token. */
      readonly role: "owner" | "moderator" | "viewer" | "guest";
      readonly queue: QueueView;
      /** Lines that whoever comes with this key said before, of those that are known; after a restart only what waits is. */
      readonly own?: readonly string[];
    }
  /** Another `hello` on the same connection: the name that others see from now on, and nothing else. */
  | { readonly type: "named"; readonly name: string; readonly nameRefused?: string }
  /** Lines that wait for a moderator; for moderators alone. */
  | { readonly type: "held"; readonly prompts: readonly PromptView[] }
  /** The house's rules, after somebody changed them; for moderators alone. */
  | { readonly type: "rules"; readonly rules: HouseRulesView }
  /** Who waits and how the vote stands; twice a second at most, after something changed. */
  | { readonly type: "queue"; readonly queue: QueueView }
  /** A prompt appeared or changed its state. `ref` is set for its sender alone. */
  | { readonly type: "prompt"; readonly prompt: PromptView; readonly ref?: string }
  /** A picture of this prompt is kept from now on, as `pictured` says of prompts. */
  | { readonly type: "pictured"; readonly id: string }
  /** The sender's voice is counted for this candidate. */
  | { readonly type: "voted"; readonly id: string; readonly ref: string }
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
