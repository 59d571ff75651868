// Days of a channel's life on a clock that is moved on: its real scheduler, director, desk and journal, with fakes for model,
// encoder and viewers. Knows no time of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { seededRandom } from "../../src/scheduler/index.js";
import { Channel, type ChannelSettings, openJournal, silentLog } from "../../src/stream/index.js";
import { FakeClock } from "../../test/fakes/fake-clock.js";
import { FakeEncoders } from "../../test/fakes/fake-encoder.js";
import { FakeGenerator } from "../../test/fakes/fake-generator.js";
import { FakeHub } from "../../test/stream/fake-hub.js";

export interface SimulatedDays {
  readonly tookMs: number;
  readonly chunks: number;
  readonly prompts: number;
  /** Neither told nor refused in words, and not waiting at the end. */
  readonly lost: number;
  readonly doubled: number;
  readonly faults: number;
  readonly restarts: number;
  /** Every simulated hour, after a collection. */
  readonly heapMiB: readonly number[];
}

const HOUR_MS = 3_600_000;
const SETTINGS: ChannelSettings = {
  name: "main",
  seed: 5,
  scale: 1,
  bitsPerSecond: 400_000,
  graceMs: 5_000,
  autoAfterMs: 20_000,
  autoEveryMs: 60_000,
  codecs: ["h264"],
};
/** One picture a second: a week is as many slots as a quiet hour of a real channel has milliseconds by six. */
const MODEL = { fps: 1, width: 16, height: 16, delayMs: 900, msPerStep: 20 };

/** Without it, what is counted is what V8 has not collected yet. */
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** A server's life. */
interface Life {
  readonly channel: Channel;
  readonly generator: FakeGenerator;
  readonly hub: FakeHub;
  readonly encoders: FakeEncoders;
}

export async function simulatedDays(days: number): Promise<SimulatedDays> {
  const folder = mkdtempSync(join(tmpdir(), "evertale-days-"));
  try {
    return await new Days(join(folder, "main.jsonl"), days).run();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

class Days {
  readonly #clock = new FakeClock();
  readonly #random = seededRandom(7);
  readonly #ends = new Map<string, number>();
  readonly #asked = new Set<string>();
  readonly #heapMiB: number[] = [];
  #faults = 0;
  #restarts = 0;

  constructor(
    private readonly journal: string,
    private readonly days: number,
  ) {}

  async run(): Promise<SimulatedDays> {
    const startMs = performance.now();
    let life = await this.#begin();
    const hours = Math.max(1, Math.round(this.days * 24));
    for (let hour = 0; hour < hours; hour++) {
      for (let minute = 0; minute < 60; minute += 5) {
        this.#crowd(life);
        await this.#clock.advance(300_000);
        this.#forget(life);
      }
      await this.#strike(life, hour);
      if (hour % 12 === 11) life = await this.#restart(life);
      collect();
      this.#heapMiB.push(Math.round(process.memoryUsage().heapUsed / 104_857.6) / 10);
    }
    await this.#clock.advance(HOUR_MS);
    const { chunk } = life.channel.loopStats;
    const waiting = new Set(life.channel.desk.queue(1_000).waiting.map(({ id }) => id));
    const lost = [...this.#asked].filter((id) => !this.#ends.has(id) && !waiting.has(id)).length;
    const doubled = [...this.#ends.values()].filter((times) => times > 1).length;
    await life.channel.close();
    return {
      tookMs: performance.now() - startMs,
      chunks: chunk,
      prompts: this.#asked.size,
      lost,
      doubled,
      faults: this.#faults,
      restarts: this.#restarts,
      heapMiB: this.#heapMiB,
    };
  }

  async #begin(): Promise<Life> {
    const clock = this.#clock;
    const generator = new FakeGenerator({ ...MODEL, sleep: clock.sleep });
    const encoders = new FakeEncoders();
    let hub: FakeHub | undefined;
    const wish = { path: this.journal, channel: "main", anew: false };
    const channel = new Channel({
      settings: SETTINGS,
      generator,
      encoders,
      log: silentLog,
      clock,
      journal: openJournal(wish, generator.info),
      newHub: (options) => {
        hub = new FakeHub(options);
        return hub;
      },
    });
    if (hub === undefined) throw new Error("The channel made no hub");
    channel.events$.subscribe((event) => {
      if (event.type !== "prompt") return;
      const { id, state, firstFrameAtMs } = event.prompt;
      // What the story tells by itself was asked for by nobody, and to remember all of it would be growth.
      if (!this.#asked.has(id)) return;
      // Each is told once when it takes effect, and once more when its first frame leaves.
      if (state === "rejected" || (state === "applied" && firstFrameAtMs === undefined)) {
        this.#ends.set(id, (this.#ends.get(id) ?? 0) + 1);
      }
    });
    await channel.start();
    await clock.advance(10_000);
    hub.join();
    return { channel, generator, hub, encoders };
  }

  /** People speak, in ones and in crowds; viewers come and go. */
  #crowd({ channel, hub }: Life): void {
    const draw = this.#random();
    const lines = draw < 0.1 ? 8 : draw < 0.7 ? 1 : 0;
    for (let i = 0; i < lines; i++) {
      const { id, state } = channel.say(`a teddy flying ${i} ${Math.round(draw * 1e6)}`, `p${i}`);
      if (state !== "rejected") this.#asked.add(id);
    }
    if (this.#random() < 0.2) hub.part();
    if (hub.viewers <= 0) hub.join();
  }

  /** The generator dies, fails for minutes, or slows down. */
  async #strike({ generator }: Life, hour: number): Promise<void> {
    this.#faults += 1;
    if (hour % 3 === 0) for (let i = 0; i < 6; i++) generator.failNext();
    if (hour % 3 === 1) {
      generator.setState("failing");
      await this.#clock.advance(600_000);
      generator.setState("up");
    }
    if (hour % 3 === 2) {
      generator.delayMs = 12_000;
      await this.#clock.advance(300_000);
      generator.delayMs = MODEL.delayMs;
    }
  }

  async #restart({ channel }: Life): Promise<Life> {
    this.#restarts += 1;
    await channel.close();
    return this.#begin();
  }

  /** What the fakes remember is no growth of the channel's. */
  #forget({ generator, encoders, hub }: Life): void {
    generator.requests.length = 0;
    hub.sent.length = 0;
    for (const encoder of encoders.made) encoder.pictures.length = 0;
  }
}
