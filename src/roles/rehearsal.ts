// A takeover before anybody waits for one: a channel of no cluster is opened, seen by nobody until its first picture, and closed, so that what is
// slow the first time (tables of words, encoders, the model's first chunk) is done. Knows no cluster and keeps nothing.
import { Subscription } from "rxjs";
import {
  type Cluster,
  MemoryBus,
  MemoryLog,
  MemoryObjects,
  MemoryStore,
} from "../cluster/index.js";
import { EvertaleError } from "../errors.js";
import type { Clock } from "../scheduler/index.js";
import { watchMessage } from "./messages.js";
import { type OwnedChannelOptions, openOwnedChannel } from "./owned-channel.js";
import { channelSubjects } from "./subjects.js";

const NAME = "rehearsal";

export interface RehearsalOptions extends Pick<OwnedChannelOptions, "serve" | "info"> {
  readonly clock: Clock;
  /** Given up after so long. */
  readonly patienceMs: number;
}

/** Resolves with how long the parts took, as `TakeoverTimes` says it. Rejects as the channel's making does, or when no picture came. */
export async function rehearse(options: RehearsalOptions): Promise<string> {
  const { clock, serve, info, patienceMs } = options;
  const cluster = memoryCluster();
  const subjects = channelSubjects(NAME, NAME);
  // The only edge there is: somebody watches from the first moment on.
  cluster.bus.subscribe(subjects.call, () => {
    const viewers = { h264: 1, vp8: 1 };
    cluster.bus.publish(subjects.watch, watchMessage.pack({ edge: NAME, viewers }));
  });
  let told = (_sentence: string): void => undefined;
  const patience = new Subscription();
  const picture = new Promise<string>((resolve, reject) => {
    told = resolve;
    const late = clock.scheduler.schedule(() => {
      const message = `No picture within ${patienceMs / 1000} s: this worker's takeovers are slow, so see what else the machine does.`;
      reject(new EvertaleError("overloaded", message));
    }, patienceMs);
    patience.add(late);
  });
  // Awaited below; an opening that fails is told first.
  picture.catch(() => undefined);
  try {
    const channel = await openOwnedChannel({
      cluster,
      name: NAME,
      epoch: 1,
      clock,
      speaks: [1],
      info,
      serve,
      onFenced: () => undefined,
      onFirstPicture: (sentence) => told(sentence),
    });
    try {
      return await picture;
    } finally {
      await channel.close();
    }
  } finally {
    patience.unsubscribe();
    await cluster.close();
  }
}

function memoryCluster(): Cluster {
  const bus = new MemoryBus();
  return {
    name: NAME,
    bus,
    workers: new MemoryStore(),
    channels: new MemoryStore(),
    states: new MemoryStore(),
    wishes: new MemoryStore(),
    objects: new MemoryObjects(),
    log: new MemoryLog(),
    forgotten: new Promise(() => undefined),
    close: () => bus.close(),
  };
}
