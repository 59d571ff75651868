// Pictures to one connected receiver: which of them it gets, what is sent again, when it needs a key frame. Knows RTP and its
// answers, no connection and no signalling.
import type { Clock } from "../clock.js";
import type { KeyframeReason } from "../keyframe-requests.js";
import type { PacketisedFrame } from "../rtp/packetiser.js";
import { type Feedback, readFeedback } from "../rtp/rtcp-feedback.js";
import type { RtpStream } from "../rtp/rtp-stream.js";
import type { VideoCodec } from "../types.js";
import { KeyframeAllowance } from "./keyframe-allowance.js";
import { LinkBudget } from "./link-budget.js";

/** Share of packets lost from which a receiver has reason to ask for key frames. */
const LOSSY = 0.02;
/** Share of packets lost from which those sent again go twice. */
const LOSS_DOUBLED = 0.08;

/** `waiting`: it receives nothing before a key frame. Nor before its link can take one, after `catch-up`. */
type DeliveryState =
  | { readonly state: "waiting"; readonly reason: KeyframeReason }
  | { readonly state: "playing" };

export interface DeliveryOptions {
  readonly codec: VideoCodec;
  readonly stream: RtpStream;
  /** The stream's source, by which the receiver's answers name it. */
  readonly ssrc: number;
  readonly clock: Clock;
  readonly onKeyframeWanted: (reason: KeyframeReason) => void;
}

export class Delivery {
  #state: DeliveryState = { state: "waiting", reason: "no-picture" };
  readonly #budget = new LinkBudget();
  readonly #allowance = new KeyframeAllowance();
  /** The picture that is just being sent, if it is not passed over. */
  #current: PacketisedFrame | undefined;
  #keyframeDue = false;
  #cancelKeyframe: () => void = () => undefined;
  /** The last packet of what it began with. */
  #begunAt = -1;
  #closed = false;

  constructor(private readonly options: DeliveryOptions) {}

  get state(): DeliveryState["state"] {
    return this.#state.state;
  }

  /**
   * Begins with pictures that were sent to others before, a key frame first. False when there are none, or the link cannot take
   * them: it begins with the next key frame then.
   */
  begin(group: readonly PacketisedFrame[]): boolean {
    const { stream, clock } = this.options;
    const octets = group.reduce((sum, frame) => sum + frame.octets, 0);
    const newest = group.at(-1)?.packets.at(-1);
    if (newest === undefined || this.#closed) return false;
    if (!this.#budget.admits(octets, clock.nowMs())) return false;
    this.#state = { state: "playing" };
    stream.sendAtOnce(group);
    this.#budget.spent(octets, clock.nowMs());
    this.#begunAt = newest.index;
    return true;
  }

  /**
   * Sends a part of a picture, from packet `from` to `to` (not included). All of it is passed over when the receiver has
   * another codec, still waits for a key frame, or has a link that cannot take it: a queue on the way would only make every
   * later picture late. Returns how many packets went out.
   */
  send(frame: PacketisedFrame, from: number, to: number): number {
    if (from === 0) this.#current = this.#takes(frame) ? frame : undefined;
    if (this.#current !== frame || this.#state.state !== "playing" || this.#closed) return 0;
    this.options.stream.sendPackets(frame, from, to);
    return to - from;
  }

  /** After pictures were left out: nothing more until a key frame. */
  awaitKeyframe(): void {
    if (this.#state.state !== "playing") return;
    this.#state = { state: "waiting", reason: "no-picture" };
    this.wantKeyframe();
  }

  wantKeyframe(reason: KeyframeReason = "no-picture"): void {
    if (!this.#closed) this.options.onKeyframeWanted(reason);
  }

  /** Takes an opened RTCP compound of the receiver's. */
  hear(compound: Buffer): void {
    if (this.#closed) return;
    for (const feedback of readFeedback(compound, this.options.ssrc)) this.#heed(feedback);
  }

  /** Idempotent; nothing is sent or asked for afterwards. */
  close(): void {
    this.#closed = true;
    this.#cancelKeyframe();
  }

  #takes(frame: PacketisedFrame): boolean {
    const { codec, stream, clock } = this.options;
    if (this.#closed || frame.codec !== codec) return false;
    // It had this one at the beginning, while it waited to be sent to all.
    if ((frame.packets[0]?.index ?? 0) <= this.#begunAt) return false;
    // Also while nothing else goes: the way back to a picture is told by the answers.
    const nowMs = clock.nowMs();
    stream.reportIfDue(frame.rtpTimestamp, nowMs);
    if (!this.#budget.admits(frame.octets, nowMs)) {
      this.#state = { state: "waiting", reason: "catch-up" };
      return false;
    }
    if (this.#state.state === "waiting" && !frame.keyframe) {
      if (this.#state.reason === "catch-up") this.wantKeyframe("catch-up");
      return false;
    }
    if (frame.keyframe) {
      this.#cancelKeyframe();
      this.#keyframeDue = false;
    }
    if (this.#state.state !== "playing") this.#state = { state: "playing" };
    stream.tracesAll = this.#budget.isTroubled(nowMs);
    this.#budget.spent(frame.octets, nowMs);
    return true;
  }

  #heed(feedback: Feedback): void {
    const { stream, clock } = this.options;
    const state = this.#state;
    if (feedback.type === "lost") {
      if (state.state === "playing") this.#resend(feedback.sequenceNumbers);
    } else if (feedback.type === "report") {
      const report = stream.readReport(feedback);
      if (report) this.#budget.reported(report, clock.nowMs());
    } else if (feedback.type === "arrivals") {
      this.#budget.arrived(stream.readArrivals(feedback.arrivals), clock.nowMs());
    } else if (feedback.type === "receiver-time") {
      stream.noteReceiverTime(feedback);
    } else if (state.state === "playing" || state.reason === "no-picture") {
      // Whose pictures we hold back asks for one in vain: it gets it when its link can take it.
      this.#keyframeAsked();
    }
  }

  /** Where much is lost, what is sent again gets lost too, and asking anew takes another round trip: it goes twice. */
  #resend(sequenceNumbers: readonly number[]): void {
    const { stream, clock } = this.options;
    const copies = this.#budget.lostShare > LOSS_DOUBLED ? 2 : 1;
    this.#budget.spent(stream.resend(sequenceNumbers, copies), clock.nowMs());
  }

  /** The receiver asks. More than its share waits; a key frame that comes before serves it too. */
  #keyframeAsked(): void {
    if (this.#keyframeDue) return;
    const { clock } = this.options;
    const waitMs = this.#allowance.ask(clock.nowMs(), this.#budget.lostShare > LOSSY);
    if (waitMs === 0) {
      this.wantKeyframe();
      return;
    }
    this.#keyframeDue = true;
    this.#cancelKeyframe = clock.after(waitMs, () => {
      this.#keyframeDue = false;
      this.#keyframeAsked();
    });
  }
}
