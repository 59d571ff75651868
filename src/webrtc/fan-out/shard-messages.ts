// What a channel's hub and its threads of viewers say to each other (structured clone). Knows no thread.
import type { ErrorMessage } from "../../error-messages.js";
import type { AcceptedViewer, CodecCounts, PatchResult, ViewerHubOptions } from "../hub.js";
import type { CloseReason } from "../peer/peer.js";
import type { EncodedFrame, VideoCodec } from "../types.js";

/** What of a hub's options can be told to a thread: numbers and addresses. */
export type ShardOptions = Pick<
  ViewerHubOptions,
  | "hostAddresses"
  | "mediaPort"
  | "iceServers"
  | "viewersMax"
  | "connectingMax"
  | "joinTimeoutMs"
  | "silenceTimeoutMs"
  | "keepsGroup"
>;

/** What a thread begins with. */
export interface ShardStart {
  readonly options: ShardOptions;
  /** One count, raised by the thread with every frame it has taken up: it is read without a message per frame. */
  readonly framesTaken: Int32Array;
  /** Likewise of the `ping`s it has taken up. */
  readonly pingsTaken: Int32Array;
}

/** Calls are answered by `accepted`, `patched` or `failed` with their number. */
export type ToShard =
  | { readonly type: "accept"; readonly call: number; readonly offerSdp: string }
  | {
      readonly type: "patch";
      readonly call: number;
      readonly sessionId: string;
      readonly fragment: string;
    }
  | { readonly type: "abort"; readonly call: number }
  | { readonly type: "leave"; readonly sessionId: string }
  /** The frame's data is in shared memory and never changed. */
  | { readonly type: "frame"; readonly frame: EncodedFrame }
  | { readonly type: "ping" }
  | { readonly type: "close" };

/** How many there are in one thread. */
export interface ShardCounts {
  readonly perCodec: CodecCounts;
  readonly connecting: number;
  /** `accept`s taken up: those after it are not in the other numbers yet. */
  readonly taken: number;
}

export type FromShard =
  | { readonly type: "accepted"; readonly call: number; readonly viewer: AcceptedViewer }
  | { readonly type: "patched"; readonly call: number; readonly result: PatchResult }
  | { readonly type: "failed"; readonly call: number; readonly error: ErrorMessage }
  /** After every change; `ended`: sessions that were `accepted` and are gone, `connected`: those whose handshake is done since the last. */
  | {
      readonly type: "counts";
      readonly counts: ShardCounts;
      readonly ended: readonly string[];
      readonly connected: readonly string[];
      /** Of each session that ended since the last, whether or not it was ever accepted. */
      readonly endings: readonly CloseReason[];
    }
  | { readonly type: "keyframe"; readonly codec: VideoCodec }
  /** Something went wrong that ends nothing. */
  | { readonly type: "warning"; readonly message: string };
