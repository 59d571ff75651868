// Wires a worker's rehearsal: a channel as its settings say, of which nothing is heard, kept or sent anywhere. Knows no cluster.
import type { Config } from "../config.js";
import { attended, openChannel } from "../main.js";
import type { Generator } from "../model/index.js";
import { rehearse, type ServeChannel } from "../roles/index.js";
import { systemClock } from "../scheduler/index.js";
import {
  Access,
  type ClipRoute,
  type EncoderFactory,
  type Log,
  type Routes,
  sentenceOf,
  silentLog,
} from "../stream/index.js";
import { newGate } from "./web.js";

/** A machine that needs more for one chunk is too slow to tell anything. */
const PATIENCE_MS = 30_000;

export interface RehearsalParts {
  readonly config: Config;
  readonly log: Log;
  readonly routes: Routes;
  readonly clips: ClipRoute;
  readonly encoders: EncoderFactory;
  readonly generator: Generator;
}

/** The first takeover is as quick as the next ones. Never rejects: a rehearsal that failed is told, and the worker goes on. */
export async function rehearseTakeover(parts: RehearsalParts): Promise<void> {
  const { config, log, routes, clips, encoders, generator } = parts;
  const apart = { gate: newGate(), access: new Access({ secret: undefined }), chats: [], clips };
  const serve: ServeChannel = async (channel, { journal, viewers, store }) => {
    const own: Config = { ...config, channel, journal: false, media: undefined };
    const unsent = { ...own, publish: undefined, writer: undefined };
    const inputs = { config: unsent, log: silentLog, encoders, generator, journal, store, viewers };
    const open = attended(await openChannel(inputs), { ...apart, log: silentLog });
    const mayWatch = async () => ({ status: 404 });
    return { channel: open.channel, handlers: routes, mayWatch, close: open.close };
  };
  const { info } = generator;
  try {
    const took = await rehearse({ clock: systemClock, info, patienceMs: PATIENCE_MS, serve });
    log.info(`Rehearsal of a takeover: first picture after ${took}`);
  } catch (error) {
    log.warn(`The rehearsal of a takeover failed: ${sentenceOf(error)}`);
  }
}
