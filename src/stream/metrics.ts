// Measurements for Prometheus. Knows channels and chats; no HTTP.
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Channel } from "./channel.js";
import type { Chat } from "./chat/chat.js";

export interface Measured {
  readonly channel: Channel;
  readonly chat: Chat;
}

type Reading = (measured: Measured) => number;

/** Name, help, and how it is read. What ends in `_total` counts up for the life of the program. */
const READINGS: readonly (readonly [string, string, Reading])[] = [
  ["viewers", "WebRTC sessions.", ({ channel }) => channel.hub.viewers],
  [
    "websocket_viewers",
    "Viewers over WebSocket, whom no UDP reaches.",
    ({ channel }) => channel.video.viewers,
  ],
  ["followers", "WebSocket connections.", ({ chat }) => chat.followers],
  ["chunk", "Index of the last finished chunk.", ({ channel }) => channel.loopStats.chunk],
  [
    "chunk_ms_p50",
    "Median time of a chunk, last chunks, ms.",
    ({ channel }) => channel.loopStats.chunkMsP50,
  ],
  [
    "chunk_ms_p95",
    "95th percentile of the time of a chunk, ms.",
    ({ channel }) => channel.loopStats.chunkMsP95,
  ],
  [
    "real_time_factor",
    "Seconds of film per second of work.",
    ({ channel }) => channel.loopStats.realTimeFactor,
  ],
  ["steps", "Sampling steps of a chunk now.", ({ channel }) => channel.loopStats.quality.steps],
  [
    "guided",
    "1 while guidance is on.",
    ({ channel }) => (channel.loopStats.quality.guided ? 1 : 0),
  ],
  ["sent_frames_total", "Frames sent.", ({ channel }) => channel.loopStats.sentFrames],
  [
    "late_frames_total",
    "Frames that missed their slot.",
    ({ channel }) => channel.loopStats.lateFrames,
  ],
  [
    "held_frames_total",
    "Slots without a new frame.",
    ({ channel }) => channel.loopStats.heldFrames,
  ],
  [
    "dropped_pictures_total",
    "Pictures dropped before a busy encoder.",
    ({ channel }) => channel.broadcast.droppedPictures,
  ],
  [
    "dropped_messages_total",
    "Messages dropped for slow followers.",
    ({ chat }) => chat.droppedMessages,
  ],
  [
    "encode_ms_p50",
    "Median time of an encode, ms.",
    ({ channel }) => channel.view.stats.encodeMsP50,
  ],
  [
    "viewer_thread_deaths_total",
    "Threads of viewers that ended unasked.",
    ({ channel }) => channel.broadcast.audience.lost.threads,
  ],
  [
    "lost_viewers_total",
    "Sessions that ended with them.",
    ({ channel }) => channel.broadcast.audience.lost.viewers,
  ],
  [
    "generator_deaths_total",
    "Generator processes that ended unasked.",
    ({ channel }) => channel.generatorFaults.deaths,
  ],
  [
    "generator_hangs_total",
    "Of these, ended because an answer was overdue.",
    ({ channel }) => channel.generatorFaults.hangs,
  ],
  [
    "generator_deaths_in_a_row",
    "Ends of the generator since a chunk was last finished.",
    ({ channel }) => channel.generatorFaults.deathsInARow,
  ],
  [
    "failing",
    "1 while the generator fails again and again.",
    ({ channel }) => (channel.view.state === "failing" ? 1 : 0),
  ],
  [
    "journal_writing",
    "1 while the journal's file takes its lines, or there is none.",
    ({ channel }) => (channel.journalFile?.writing === false ? 0 : 1),
  ],
  [
    "journal_waiting_lines",
    "Lines of the journal that wait for the disk.",
    ({ channel }) => channel.journalFile?.waiting ?? 0,
  ],
  [
    "journal_lost_lines_total",
    "Lines of the journal that a full disk, or a cluster that took none, cost.",
    ({ channel }) => channel.journalFile?.lost ?? 0,
  ],
  [
    "publishing",
    "1 while a server takes the stream by WHIP.",
    ({ channel }) => (channel.broadcast.audience.publisher?.codec === undefined ? 0 : 1),
  ],
  [
    "live",
    "1 while the channel is live.",
    ({ channel }) => (channel.view.state === "live" ? 1 : 0),
  ],
];

export interface MetricsSources {
  readonly measured: () => Iterable<Measured>;
  /** Refused requests and sockets by the code of their reason, since the start. */
  readonly refusals?: () => ReadonlyMap<string, number>;
  /** Channels whose viewers are here while their film is made elsewhere. */
  readonly edges?: () => Iterable<EdgeMeasured>;
}

/** A channel at an edge. */
export interface EdgeMeasured {
  readonly channel: string;
  readonly viewers: number;
  /** Pictures that came over the bus, each once however many viewers there are. */
  readonly frames: number;
  /** Of these, dropped since they came from an owner of before. */
  readonly fenced: number;
  /** What players by HLS were given, and how much of it was asked for over the bus. */
  readonly hls: { readonly answered: number; readonly crossed: number };
}

const EDGE_READINGS: readonly (readonly [string, string, (edge: EdgeMeasured) => number])[] = [
  ["edge_viewers", "WebRTC sessions at this edge.", ({ viewers }) => viewers],
  ["edge_frames_total", "Pictures that came over the bus.", ({ frames }) => frames],
  ["edge_frames_fenced_total", "Pictures of an owner of before, dropped.", ({ fenced }) => fenced],
  ["edge_hls_answers_total", "Answers to players by HLS.", ({ hls }) => hls.answered],
  ["edge_hls_crossed_total", "Of these, asked for over the bus.", ({ hls }) => hls.crossed],
];

export class Metrics {
  readonly #registry = new Registry();

  constructor({ measured, refusals, edges }: MetricsSources) {
    collectDefaultMetrics({ register: this.#registry });
    for (const [name, help, read] of READINGS) {
      this.#add(name, help, ["channel"], function* () {
        for (const one of measured()) yield [{ channel: one.channel.name }, read(one)];
      });
    }
    this.#add(
      "sessions_ended_total",
      "WebRTC sessions that ended: left (closed), never connected (join-timeout), fell silent (lost), ended with the channel (parent-closed).",
      ["channel", "reason"],
      function* () {
        for (const { channel } of measured()) {
          for (const [reason, count] of Object.entries(channel.hub.endings)) {
            yield [{ channel: channel.name, reason }, count];
          }
        }
      },
    );
    this.#add("refusals_total", "Requests and sockets refused, by reason.", ["code"], function* () {
      for (const [code, count] of refusals?.() ?? []) yield [{ code }, count];
    });
    if (edges === undefined) return;
    for (const [name, help, read] of EDGE_READINGS) {
      this.#add(name, help, ["channel"], function* () {
        for (const one of edges()) yield [{ channel: one.channel }, read(one)];
      });
    }
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** A metric whose values are read whenever they are asked for. */
  #add(
    name: string,
    help: string,
    labelNames: string[],
    read: () => Iterable<readonly [labels: Record<string, string>, value: number]>,
  ): void {
    const metric = { name: `evertale_${name}`, help, labelNames, registers: [this.#registry] };
    if (!name.endsWith("_total")) {
      new Gauge({
        ...metric,
        collect() {
          for (const [labels, value] of read()) this.set(labels, value);
        },
      });
      return;
    }
    new Counter({
      ...metric,
      collect() {
        this.reset();
        for (const [labels, value] of read()) this.inc(labels, value);
      },
    });
  }
}
