// One channel that this worker owns: its story taken up from the cluster, its pictures and its web given to the edges. Knows no directory.
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "../cluster/index.js";
import type { JournalEntry } from "../journal-format.js";
import type { ModelInfo } from "../model/index.js";
import type { Clock } from "../scheduler/index.js";
import {
  type Channel,
  type ChannelParts,
  type JournalPlace,
  openJournal,
  type Store,
  snapshotPath,
  type WebHandlers,
  type WebRequest,
} from "../stream/index.js";
import type { HttpResponse } from "../webrtc/index.js";
import { FramePublisher } from "./frame-publisher.js";
import { MAY_WATCH, OwnerTunnel, VIEW } from "./owner-tunnel.js";
import { JournalMirror, type MirrorGap, readMirror } from "./story/journal-mirror.js";
import { type KeptHouse, openKeptHouse } from "./story/kept-house.js";
import { LineSpill } from "./story/line-spill.js";
import { laterPart, leavesSomebodyOut } from "./story/newest-part.js";
import { channelSubjects } from "./subjects.js";
import { TakeoverTimes } from "./takeover-times.js";

/** A channel with the routes that answer for it; `close` ends both and never rejects. */
export interface ServedChannel {
  readonly channel: Channel;
  readonly handlers: WebHandlers;
  /** 204, or the refusal. */
  mayWatch(request: WebRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Makes a channel, not yet started, whose viewers are at the edges. */
export type ServeChannel = (
  name: string,
  parts: {
    readonly journal: JournalPlace;
    readonly viewers: Pick<ChannelParts, "newHub" | "rtpOrigin" | "soon" | "windowAfter">;
    /** Where its house is kept. */
    readonly store: Store;
  },
) => Promise<ServedChannel>;

export interface OwnedChannelOptions {
  readonly cluster: Cluster;
  readonly name: string;
  readonly epoch: number;
  readonly clock: Clock;
  /** Versions of the cluster's messages: edges of each are served. */
  readonly speaks: readonly number[];
  readonly info: Pick<ModelInfo, "name" | "bundleHash">;
  readonly serve: ServeChannel;
  /** Another owner has written to the story. */
  readonly onFenced: () => void;
  /** The first picture has gone out to somebody, so long after the channel was got: see `TakeoverTimes`. */
  readonly onFirstPicture?: (sentence: string) => void;
  /** An edge was away and heard nothing meanwhile: it is to be told again whose viewers may not watch. */
  readonly onMissed?: () => void;
  /** Lines of the story are left out of the cluster's, in one sentence. */
  readonly onTrouble?: (sentence: string) => void;
}

export interface OwnedChannel {
  readonly channel: Channel;
  /** What was said is written down before it resolves. Idempotent, never rejects. */
  close(): Promise<void>;
}

/** Goes on with the channel's story. Rejects with `cluster-unreachable`, or as the channel's making does; nothing is left then. */
export async function openOwnedChannel(options: OwnedChannelOptions): Promise<OwnedChannel> {
  const { cluster, name, epoch, clock, info } = options;
  const subjects = options.speaks.map((version) => channelSubjects(cluster.name, name, version));
  const folder = await mkdtemp(join(tmpdir(), "evertale-story-"));
  const times = new TakeoverTimes(clock);
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const path = join(folder, "journal.jsonl");
    const read = await readMirror(cluster, name, {
      write: (lines) => appendFile(path, lines, { mode: 0o600 }),
      headLine: laterPart,
      isShort: leavesSomebodyOut,
    });
    if (read.last > 0 && read.state !== undefined) await writeFile(snapshotPath(path), read.state);
    const mirror = new JournalMirror({
      log: cluster.log,
      states: cluster.states,
      channel: name,
      read,
      clock,
      spill: new LineSpill(join(folder, "waiting")),
      onFenced: options.onFenced,
      gapLine,
      onTrouble: options.onTrouble ?? (() => undefined),
    });
    closing.push(() => mirror.close());
    const words = {
      what: `The cluster's journal of "${name}"`,
      wayOut: "leave this channel to workers that have it, or tell it under another name",
    };
    const place = openJournal({ path, channel: name, anew: false, words }, info);
    closing.push(() => place.close());
    const journal: JournalPlace = {
      path,
      get past() {
        return place.past;
      },
      forgetPast: () => place.forgetPast(),
      close: () => place.close(),
      open: (head, how) => place.open(head, { ...how, onLine: (text) => mirror.line(text) }),
      onState: (text) => mirror.state(text),
    };
    const house = await openKeptHouse({
      table: cluster.states,
      channel: name,
      clock,
      onFenced: options.onFenced,
    });
    closing.push(() => house.close());
    times.ended("journal");
    let publisher: FramePublisher | undefined;
    const viewers: Pick<ChannelParts, "newHub" | "rtpOrigin" | "soon" | "windowAfter"> = {
      newHub: (hub) => {
        publisher = new FramePublisher({
          ...hub,
          bus: cluster.bus,
          subjects,
          epoch,
          clock,
          onMissed: options.onMissed,
          onFirstPicture: () => {
            times.ended("picture");
            options.onFirstPicture?.(times.sentence);
          },
        });
        return publisher;
      },
      rtpOrigin: () => publisher?.goOnAt ?? 0,
      windowAfter: () => publisher?.playedTo,
      soon: true,
    };
    const served = await options.serve(name, { journal, viewers, store: house });
    closing.push(() => served.close());
    if (publisher === undefined) throw new Error("The channel made no viewers.");
    publisher.call();
    await served.channel.start();
    times.ended("channel");
    for (const version of options.speaks) {
      const tunnel = new OwnerTunnel({
        bus: cluster.bus,
        clock,
        cluster: cluster.name,
        channel: name,
        subjects: channelSubjects(cluster.name, name, version),
        version,
        epoch,
        handlers: served.handlers,
        inner: (request) => answerInner(served, request),
        publisher,
        settled: () => bothSettled(mirror, house),
      });
      closing.push(() => tunnel.close());
    }
    return { channel: served.channel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As a full disk leaves one: it stands at the chunk of what comes after it. */
export function gapLine(gap: MirrorGap, next: string): string {
  const entry = JSON.parse(next) as Partial<JournalEntry>;
  const chunk = "chunk" in entry && typeof entry.chunk === "number" ? entry.chunk : 0;
  return JSON.stringify({ type: "gap", chunk, ...gap } satisfies JournalEntry);
}

/** What edges ask for themselves. */
async function answerInner(served: ServedChannel, request: WebRequest): Promise<HttpResponse> {
  if (request.path === MAY_WATCH) return served.mayWatch(request);
  if (request.path !== VIEW) return { status: 404 };
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  return { status: 200, headers, body: JSON.stringify(served.channel.view) };
}

function bothSettled(mirror: JournalMirror, house: KeptHouse): Promise<void> | undefined {
  const open = [mirror.settled, house.settled].filter((one) => one !== undefined);
  return open.length === 0 ? undefined : Promise.all(open).then(() => undefined);
}
