// One channel that this worker owns: its story taken up from the cluster, its pictures and its web given to the edges. Knows no directory.
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "../cluster/index.js";
import type { ModelInfo } from "../model/index.js";
import type { Clock } from "../scheduler/index.js";
import {
  type Channel,
  type ChannelParts,
  type JournalPlace,
  openJournal,
  snapshotPath,
  type WebHandlers,
} from "../stream/index.js";
import { FramePublisher } from "./frame-publisher.js";
import { JournalMirror, readMirror } from "./journal-mirror.js";
import { OwnerTunnel } from "./owner-tunnel.js";
import { channelSubjects } from "./subjects.js";

/** A channel with the routes that answer for it; `close` ends both and never rejects. */
export interface ServedChannel {
  readonly channel: Channel;
  readonly handlers: WebHandlers;
  close(): Promise<void>;
}

/** Makes a channel, not yet started, whose viewers are at the edges. */
export type ServeChannel = (
  name: string,
  journal: JournalPlace,
  viewers: Pick<ChannelParts, "newHub" | "rtpOrigin">,
) => Promise<ServedChannel>;

export interface OwnedChannelOptions {
  readonly cluster: Cluster;
  readonly name: string;
  readonly epoch: number;
  readonly clock: Clock;
  readonly info: Pick<ModelInfo, "name" | "bundleHash">;
  readonly serve: ServeChannel;
  /** Another owner has written to the story. */
  readonly onFenced: () => void;
}

export interface OwnedChannel {
  readonly channel: Channel;
  /** What was said is written down before it resolves. Idempotent, never rejects. */
  close(): Promise<void>;
}

/** Goes on with the channel's story. Rejects with `cluster-unreachable`, or as the channel's making does; nothing is left then. */
export async function openOwnedChannel(options: OwnedChannelOptions): Promise<OwnedChannel> {
  const { cluster, name, epoch, clock, info } = options;
  const subjects = channelSubjects(cluster.name, name);
  const folder = await mkdtemp(join(tmpdir(), "evertale-story-"));
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const path = join(folder, "journal.jsonl");
    const read = await readMirror(cluster, name, (lines) =>
      appendFile(path, lines, { mode: 0o600 }),
    );
    if (read.last > 0 && read.state !== undefined) await writeFile(snapshotPath(path), read.state);
    const mirror = new JournalMirror({
      log: cluster.log,
      states: cluster.states,
      channel: name,
      last: read.last,
      revision: read.revision,
      clock,
      onFenced: options.onFenced,
    });
    closing.push(() => mirror.close());
    const place = openJournal({ path, channel: name, anew: false }, info);
    closing.push(() => place.close());
    const journal: JournalPlace = {
      ...place,
      open: (head, how) => place.open(head, { ...how, onLine: (text) => mirror.line(text) }),
      onState: (text) => mirror.state(text),
    };
    let publisher: FramePublisher | undefined;
    const served = await options.serve(name, journal, {
      newHub: (hub) => {
        publisher = new FramePublisher({ ...hub, bus: cluster.bus, subjects, epoch, clock });
        return publisher;
      },
      rtpOrigin: () => publisher?.goOnAt ?? 0,
    });
    closing.push(() => served.close());
    if (publisher === undefined) throw new Error("The channel made no viewers.");
    await served.channel.start();
    const tunnel = new OwnerTunnel({
      bus: cluster.bus,
      clock,
      cluster: cluster.name,
      channel: name,
      subjects,
      handlers: served.handlers,
      publisher,
      settled: () => mirror.settled,
    });
    closing.push(() => tunnel.close());
    return { channel: served.channel, close };
  } catch (error) {
    await close();
    throw error;
  }
}
