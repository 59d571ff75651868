// What playback needs of a way to the picture: WHEP today, others beside it. Knows no page and no channel.
import type { WhepFaultCode } from "./whep-client.js";

/** Why there is no picture; a closed set, for words and for scripts. */
export type LinkFaultCode =
  | WhepFaultCode
  /** It worked, and then it ended. */
  | "lost"
  /** The server answers, and no packet comes through: UDP is blocked on the way. */
  | "no-path";

/** What went wrong, as a code and as one English sentence (the server's own, where it gave one). */
export interface LinkFault {
  readonly code: LinkFaultCode;
  readonly message: string;
}

/** Where the picture's connection stands. */
export type LinkState =
  | { readonly state: "off" }
  | { readonly state: "connecting"; readonly again: boolean }
  | { readonly state: "connected" }
  | ({ readonly state: "waiting"; readonly retryInMs: number } & LinkFault)
  | ({ readonly state: "refused" } & LinkFault);

/** Where the picture of a link stands on the film's clock, for links that can go back. */
export interface Timeline {
  /** Of what is held, in seconds. */
  readonly from: number;
  readonly to: number;
  /** It follows what is being made, and did not go back. */
  readonly live: boolean;
  /** The film's time of the video's. */
  filmTime(videoSeconds: number): number;
  /** When the picture at a time of the film was made, in Unix milliseconds; undefined where that is not known. */
  atMs(filmSeconds: number): number | undefined;
}

/** `start` and `stop` may follow each other in any order, any number of times. */
export interface MediaLink {
  /** The peer connection in use, for statistics; undefined where there is none. */
  readonly peer: RTCPeerConnection | undefined;
  readonly active: boolean;
  /** Undefined for a picture that is live alone. */
  readonly timeline?: Timeline | undefined;
  /** RTP timestamp of the picture painted last, where the link paints and the browser does not tell. */
  readonly rtpTimestamp?: number | undefined;
  start(): void;
  /** Leaves at once, telling the server. Idempotent. */
  stop(): void;
  /** Tries again now instead of after the wait, e.g. when the network is back. */
  retry(): void;
  /** The picture stands still although it should not: give this session up and open another. `forgotten`: the server has no such session. */
  giveUp(forgotten?: boolean): void;
  /** Goes to a place in the film; links that cannot go back have none. */
  seek?(place: Place): void;
  /** The picture is really moving: the next failure is a first one again. */
  confirm(): void;
}

/** Somewhere in the film, in seconds of its clock, or where it is being made. */
export type Place = number | "live";

/** What a link reports, and to whom. */
export interface LinkEvents {
  readonly onState: (state: LinkState) => void;
  /** A new picture, or the address of one that the browser plays by itself; it replaces the one before. */
  readonly onStream: (stream: MediaStream | string) => void;
  /** What was to be played is not held any more: it goes on with the oldest that is. */
  readonly onPruned?: () => void;
}
