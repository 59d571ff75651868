// A channel on a clock that is moved on, with fakes for model, encoder and viewers: one life of a server. Has no tests.
import { copyFileSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  Channel,
  type ChannelSettings,
  openJournal,
  type Store,
  silentLog,
} from "../../src/stream/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { FakeHub } from "./fake-hub.js";

export const SETTINGS: ChannelSettings = {
  name: "main",
  seed: 5,
  scale: 1,
  bitsPerSecond: 400_000,
  graceMs: 5_000,
  autoAfterMs: 600_000,
  autoEveryMs: 600_000,
  codecs: ["h264"],
  opening: "a panda jumping on Mars",
};

/** Opened a second ago, and a viewer has just come. @param open the caller closes what is put there @param journal a file's path */
export async function beginLife(
  open: Channel[],
  settings: Partial<ChannelSettings>,
  { journal, store }: { readonly journal?: string | undefined; readonly store?: Store },
) {
  const clock = new FakeClock();
  const generator = new FakeGenerator({ delayMs: 300, sleep: clock.sleep });
  let hub: FakeHub | undefined;
  const channel = new Channel({
    settings: { ...SETTINGS, ...settings },
    generator,
    encoders: new FakeEncoders(),
    log: silentLog,
    clock,
    ...(store === undefined ? {} : { store }),
    ...(journal === undefined ? {} : { journal: opened(journal, generator) }),
    newHub: (options) => {
      hub = new FakeHub(options);
      return hub;
    },
  });
  open.push(channel);
  await channel.start();
  await clock.advance(1000);
  hub?.join();
  return { channel, clock, generator };
}

/** What a server that is killed now leaves behind in `place`: its files as they are, without its lock, in a folder of their own in `folder`. */
export function leftBehind(place: string, folder: string): string {
  const left = mkdtempSync(join(folder, "left-"));
  for (const file of readdirSync(place)) {
    if (!file.endsWith(".lock")) copyFileSync(join(place, file), join(left, file));
  }
  return left;
}

function opened(path: string, { info }: FakeGenerator) {
  return openJournal({ path, channel: "main", anew: false }, info);
}
