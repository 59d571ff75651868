// An edge: the viewers and sockets of every channel of the cluster that come to this process. Knows no story.
import type { Subscription } from "rxjs";
import type { Cluster, Directory, Unsubscribe } from "../../cluster/index.js";
import type { Clock } from "../../scheduler/index.js";
import type {
  ChannelHub,
  EdgeMeasured,
  HubOptions,
  SocketHandler,
  WebRequest,
} from "../../stream/index.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { type Expel, expelMessage } from "../messages.js";
import { askOwner } from "./ask-owner.js";
import { EdgeChannel } from "./edge-channel.js";
import { EdgeHls } from "./edge-hls.js";
import { EdgeSockets } from "./edge-sockets.js";
import type { EdgeWire } from "./edge-wire.js";

export interface EdgeOptions {
  readonly cluster: Cluster;
  readonly wire: EdgeWire;
  readonly directory: Directory;
  readonly clock: Clock;
  /** This process's name, never used before. */
  readonly self: string;
  readonly newHub: (options: HubOptions) => ChannelHub;
  /** Viewers of a channel over WebSocket at most. */
  readonly videoMax: number;
  /** Whether the cluster shall have a channel of that name. */
  readonly isKnown: (name: string) => boolean;
  /** Addresses whose viewers of a channel may not watch any more. */
  readonly onExpel: (channel: string, banned: Expel) => void;
}

const BANNED = "You were banned from this channel.";

export class Edge {
  readonly sockets: EdgeSockets;
  readonly #hls: EdgeHls;
  readonly #channels = new Map<string, EdgeChannel>();
  readonly #ends: Unsubscribe[] = [];
  readonly #states: Subscription;

  constructor(private readonly options: EdgeOptions) {
    const { cluster, self, wire, clock, directory } = options;
    this.#hls = new EdgeHls({
      clock,
      directory,
      ask: (...asked) => askOwner({ bus: cluster.bus, wire, directory }, ...asked),
    });
    this.sockets = new EdgeSockets({ bus: cluster.bus, wire, edge: self });
    for (const { ready, expel } of wire.all("*")) {
      this.#ends.push(
        cluster.bus.subscribe(ready, (_data, subject) => {
          const channel = subject.split(".").at(-2);
          // An owner is ready in each version that it speaks, and attends to its edges in one.
          if (channel === undefined || wire.find(channel)?.ready !== subject) return;
          this.sockets.introduceAll(channel);
        }),
        cluster.bus.subscribe(expel, (data, subject) => {
          const channel = subject.split(".").at(-2);
          const message = expelMessage.unpack(data);
          if (channel !== undefined && message !== undefined) {
            const { addresses, people } = message;
            const banned = (address: string, person = "") =>
              addresses.includes(address) || people.includes(person);
            this.#hls.readmit(channel);
            this.#channels.get(channel)?.video.expel(banned, BANNED);
            options.onExpel(channel, message);
          }
        }),
      );
    }
    let lost = false;
    this.#states = cluster.bus.state$.subscribe((state) => {
      // What sockets said meanwhile went nowhere, and their owner has forgotten them.
      if (state === "connected" && lost) {
        this.sockets.introduceAll();
        for (const channel of this.#channels.values()) channel.missed();
      }
      lost = state === "lost";
      // Nor is it known who was banned.
      if (lost) this.#hls.readmit();
    });
  }

  /** The viewers of a channel here; undefined when the cluster has none of that name. */
  hubOf(name: string): ChannelHub | undefined {
    return this.#channelOf(name)?.hub;
  }

  /** Who comes to watch a channel over WebSocket with these codecs; undefined when there is no such channel, or none of them is known. */
  attendVideo(name: string, offered: readonly string[]): SocketHandler | undefined {
    return this.#channelOf(name)?.video.attend(offered);
  }

  /** Answers what players ask for below `/hls/:channel/`. Rejects as `askOwner` does. */
  answerHls(name: string, request: WebRequest): Promise<HttpResponse> {
    // It tells the owner how far they are.
    this.#channelOf(name);
    return this.#hls.answer(name, request);
  }

  /** A channel's settings have changed: who may play it is asked anew. */
  readmit(name: string): void {
    this.#hls.readmit(name);
  }

  /** Viewers here, of all channels. */
  get viewers(): number {
    return [...this.#channels.values()].reduce((sum, { viewers }) => sum + viewers, 0);
  }

  /** For measurements: each channel that somebody has asked for here. */
  get measured(): readonly EdgeMeasured[] {
    return [...this.#channels].map(([channel, { viewers, takenFrames, droppedFrames }]) => ({
      channel,
      viewers,
      frames: takenFrames,
      fenced: droppedFrames,
      hls: this.#hls.countsOf(channel),
    }));
  }

  /** The cluster tells this channel no more: its viewers' sessions end. */
  forget(name: string): void {
    this.#channels.get(name)?.close();
    this.#channels.delete(name);
  }

  /** Idempotent, never throws. */
  close(): void {
    this.#states.unsubscribe();
    for (const end of this.#ends.splice(0)) end();
    this.sockets.close();
    for (const channel of this.#channels.values()) channel.close();
    this.#channels.clear();
  }

  #channelOf(name: string): EdgeChannel | undefined {
    const { cluster, directory, clock, self, newHub, isKnown, wire, videoMax } = this.options;
    const known = this.#channels.get(name);
    if (known !== undefined || !isKnown(name)) return known;
    const channel = new EdgeChannel({
      name,
      edge: self,
      bus: cluster.bus,
      wire,
      directory,
      clock,
      newHub,
      videoMax,
      sockets: () => this.sockets.numbersOf(name),
      played: () => this.#hls.reached(name),
    });
    this.#channels.set(name, channel);
    return channel;
  }
}
