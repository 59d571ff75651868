// A cluster inside the test's process over a real NATS: workers whose pictures say who made them, edges, and screens that tell whose pictures
// they show. Knows no test.

import { type Config, type ConfigInput, resolveConfig } from "../../src/config.js";
import { startClusterServer } from "../../src/server/cluster-server.js";
import type { EncoderFactory } from "../../src/stream/encoding/encoder.js";
import { type Log, silentLog } from "../../src/stream/index.js";
import { FakeEncoder } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { WeriftViewer } from "../webrtc/werift-viewer.js";

/** Of the tokens of clusters that `beginCluster` begins. */
export const SECRET = "a secret of a cluster's channels, long enough";

let clusters = 0;

/** Nobody is there yet: a cluster of its own name on the NATS at this address. The caller closes the stage. */
export function beginCluster(url: string) {
  clusters += 1;
  // Test files are processes of their own, and share no NATS.
  const flags = { clusterName: `t${clusters}`, tokenSecret: SECRET };
  return { stage: new ClusterStage({ cluster: url }), flags };
}

/** So long until others take a dead worker's channels. */
export const LEASE_S = 0.6;

export type Running = Awaited<ReturnType<typeof startClusterServer>>;

export interface StageOptions {
  /** Of every process, unless it names another. */
  readonly cluster: string;
}

/** Of one process. */
export interface OwnOptions {
  readonly log?: Log;
  readonly speaks?: readonly number[];
}

export class ClusterStage {
  readonly #closing: (() => Promise<unknown>)[] = [];

  constructor(private readonly options: StageOptions) {}

  /** A worker whose pictures bear `mark` (from 4 on: smaller octets are H.264's own); without one they are real. */
  worker(mark?: number, flags: ConfigInput = {}, own: OwnOptions = {}): Promise<Running> {
    const generator = new FakeGenerator({ delayMs: 20 });
    return this.#start({ role: "worker", slots: 8, ...flags }, { generator, mark, ...own });
  }

  edge(flags: ConfigInput = {}, own: OwnOptions = {}): Promise<Running> {
    return this.#start({ role: "edge", ...flags }, own);
  }

  async screen(edge: Pick<Running, "url">, channel = "main", token?: string): Promise<Screen> {
    const screen = new Screen();
    this.#closing.push(() => screen.close());
    await screen.watch(edge.url, channel, token);
    return screen;
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close();
  }

  async #start(
    flags: ConfigInput,
    parts: OwnOptions & {
      readonly generator?: FakeGenerator;
      readonly mark?: number | undefined;
    },
  ): Promise<Running> {
    const { cluster } = this.options;
    const config: Config = resolveConfig({
      flags: { cluster, clusterLease: LEASE_S, port: 0, fanOutThreads: 0, grace: 600, ...flags },
    });
    const { mark, log = silentLog, generator, speaks } = parts;
    const running = await startClusterServer({
      config,
      log,
      ...(speaks === undefined ? {} : { speaks }),
      ...(generator === undefined ? {} : { generator }),
      ...(mark === undefined ? {} : { encoders: markedEncoders(mark) }),
    });
    this.#closing.push(() => running.close());
    return running;
  }
}

function markedEncoders(mark: number): EncoderFactory {
  return {
    supports: async () => true,
    create: (options) =>
      new FakeEncoder({
        ...options,
        onFrame: (frame, tookMs) => {
          const data = Uint8Array.of(0, 0, 0, 1, frame.keyframe ? 0x65 : 0x41, mark);
          options.onFrame({ ...frame, data }, tookMs);
        },
      }),
  };
}

/** What somebody sees: for each picture, who made it and when it is due. */
export class Screen {
  readonly shown: { readonly mark: number; readonly rtpTimestamp: number }[] = [];
  readonly #viewer = new WeriftViewer("h264");
  #waiting: { readonly met: () => boolean; readonly resolve: () => void }[] = [];

  get state(): string {
    return this.#viewer.connection.connectionState;
  }

  get marks(): readonly number[] {
    return this.shown.map(({ mark }) => mark);
  }

  /** Pictures whose time lies before that of an earlier one. */
  get timesBack(): number {
    const times = this.shown.map(({ rtpTimestamp }) => rtpTimestamp);
    return times.filter((time, n) => n > 0 && ((time - (times[n - 1] ?? 0)) | 0) < 0).length;
  }

  /** Resolves when so many pictures that bear `mark` have been shown. */
  shows(mark: number, count = 1): Promise<void> {
    const met = () => this.marks.filter((one) => one === mark).length >= count;
    if (met()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push({ met, resolve });
    });
  }

  async watch(url: string, channel: string, token?: string): Promise<void> {
    const { connection } = this.#viewer;
    const body = await this.#viewer.offer();
    const headers = {
      "Content-Type": "application/sdp",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
    const ask = () => fetch(`${url}/whep/${channel}`, { method: "POST", headers, body });
    let response = await ask();
    // 404 until the channel has its first owner, 409 until its first picture is there.
    while (response.status === 409 || response.status === 404) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      response = await ask();
    }
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
    connection.dtlsTransports[0]?.onRtp.subscribe(({ header, payload }) => {
      this.shown.push({ mark: payload[1] ?? 0, rtpTimestamp: header.timestamp });
      this.#waiting = this.#waiting.filter(({ met, resolve }) => {
        if (met()) resolve();
        return !met();
      });
    });
    await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  }

  close(): Promise<void> {
    return this.#viewer.close();
  }
}
