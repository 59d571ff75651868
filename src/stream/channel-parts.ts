// What a channel is made of and what it tells: its settings, what it is given, and its events. Types only.
import type { Generator } from "../model/index.js";
import type { readClip } from "../picture/index.js";
import type { ChannelView, PromptView, QueueView } from "../protocol.js";
import type { Clock, DirectorRules } from "../scheduler/index.js";
import type { SuperResolutionFactor } from "../super-resolution/index.js";
import type {
  Hub,
  Publisher,
  PublisherOptions,
  PublishTarget,
  ShardedHubOptions,
  VideoCodec,
  ViewerHub,
  ViewerHubOptions,
} from "../webrtc/index.js";
import type { EncoderFactory } from "./encoding/encoder.js";
import type { JournalPlace } from "./journal/index.js";
import type { Log } from "./log.js";
import type { Store } from "./store/index.js";
import type { WindowPlace, WindowReach } from "./window/index.js";
import type { ModelAddress } from "./writer/chat-completion.js";

export interface ChannelSettings {
  readonly name: string;
  readonly seed: number;
  /** How many times larger the generator's pictures are than its bundle's; 1 when missing. */
  readonly superResolution?: SuperResolutionFactor | undefined;
  /** Integer factor by which pictures are enlarged before they are encoded. */
  readonly scale: number;
  readonly bitsPerSecond: number;
  /** Time without viewers before generation pauses. */
  readonly graceMs: number;
  readonly autoAfterMs: number;
  readonly autoEveryMs: number;
  /** Wanted sampling steps; the bundle's default when missing. */
  readonly steps?: number | undefined;
  readonly opening?: string | undefined;
  /** How the crowd decides what comes next; can be changed later. */
  readonly rules?: DirectorRules | undefined;
  /** Only bearers of a token for it may watch and speak. */
  readonly private?: boolean | undefined;
  /** A language model that writes when nobody speaks; the bundle's grammar does when missing. */
  readonly writer?: ModelAddress | undefined;
  /** What can be encoded here, the best first. */
  readonly codecs: readonly VideoCodec[];
  readonly viewersMax?: number | undefined;
  /** Addresses offered to viewers; see `ViewerHubOptions`. */
  readonly hostAddresses?: readonly string[] | undefined;
  /** Folder of the timeline's pictures; in memory alone when missing. */
  readonly pictures?: string | undefined;
  /** Where the last minutes are kept; nowhere when missing. */
  readonly window?: WindowPlace | undefined;
}

export interface ChannelParts {
  readonly settings: ChannelSettings;
  /** Stays the caller's to close. */
  readonly generator: Generator;
  readonly encoders: EncoderFactory;
  readonly log: Log;
  readonly clock?: Clock;
  /** Reads pictures that the story goes on from. Default: in a process of their own. */
  readonly readPicture?: typeof readClip;
  /** Where the journal is kept, and what it told before; becomes the channel's to close. Default: in memory alone. */
  readonly journal?: JournalPlace | undefined;
  /** Where what must outlive a restart is kept; stays the caller's to close. Default: nowhere. */
  readonly store?: Store;
  /** Makes the channel's viewers. */
  readonly newHub: (options: HubOptions) => ChannelHub;
  /** A server that the channel is sent out to by WHIP, and what does it; none when missing. */
  readonly publish?:
    | {
        readonly to: PublishTarget & Pick<PublisherOptions, "hostAddresses">;
        readonly newPublisher: (options: PublisherOptions) => Publisher;
      }
    | undefined;
  /** The RTP timestamp of the first frame, where viewers go on from another process's frames. Default: 0. */
  readonly rtpOrigin?: (() => number) | undefined;
  /** How far players of another process's last minutes are, who go on with these; undefined: nobody does. */
  readonly windowAfter?: (() => WindowReach | undefined) | undefined;
  /** See `ChunkLoopOptions`. */
  readonly soon?: boolean | undefined;
}

/** What viewers may tell a channel, wherever they are carried. */
export type HubOptions = ViewerHubOptions & Pick<ShardedHubOptions, "onViewersLost">;

/** What a channel needs of its viewers. */
export type ChannelHub = Pick<
  ViewerHub,
  keyof Hub | "sessionState" | "endings" | "viewers" | "send" | "close"
> & {
  live: boolean;
};

/** What followers of a channel are told. */
export type ChannelEvent =
  | { readonly type: "prompt"; readonly prompt: PromptView }
  | { readonly type: "queue"; readonly queue: QueueView }
  | { readonly type: "channel"; readonly channel: ChannelView }
  | { readonly type: "pictured"; readonly id: string }
  | { readonly type: "viewers-lost" };
