// Wires a process of a cluster by its role: a worker's channels, an edge's viewers, or both. Loaded only when a cluster is asked for.
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { type Cluster, Directory, openCluster } from "./cluster/index.js";
import type { Config } from "./config.js";
import { EvertaleError } from "./errors.js";
import {
  clientFolder,
  frontDoor,
  newClips,
  newGate,
  openChannel,
  openGenerator,
  openPictureCheck,
  openStore,
  type StartOptions,
  tellWhoDecides,
  urlHost,
} from "./main.js";
import type { MediaPorts } from "./media-ports.js";
import { Edge, EdgeHandlers, openOwnedChannel, type ServeChannel, Worker } from "./roles/index.js";
import { systemClock } from "./scheduler/index.js";
import {
  Access,
  type Channel,
  Chat,
  consoleLog,
  type FrontDoor,
  type Log,
  loadAssets,
  loadEncoders,
  lockMedia,
  type Measured,
  Metrics,
  openServer,
  type PromptGate,
  probeAddress,
  Routes,
  StartRoute,
  StoryRoute,
  sentenceOf,
  WEB_LIMITS,
  type WebHandlers,
  type WebServer,
} from "./stream/index.js";
import { fanOut, iceServersOf, openMediaPorts, viewersAt } from "./viewer-paths.js";
import { ViewerHub, WhepEndpoint } from "./webrtc/index.js";

export interface ClusterServer {
  /** E.g. `http://127.0.0.1:8080`, with the base path if there is one, without a slash at the end. */
  readonly url: string;
  readonly role: Config["role"];
  readonly serverKind: WebServer["kind"];
  /** Names of the channels that are told here now. */
  readonly channels: readonly string[];
  /** Gives its channels up one by one, then ends. Idempotent, never rejects. */
  close(): Promise<void>;
}

/** A worker's room before anything was measured. */
const UNMEASURED_SLOTS = 1;
/** Share of real time that channels may take together. */
const FULL = 0.8;
const MEASURE_EVERY_MS = 1_000;

/** What is shared by the parts of one process; ended in the reverse order of being begun. */
interface Stage {
  readonly options: StartOptions;
  readonly log: Log;
  readonly self: string;
  readonly closing: (() => unknown)[];
  /** What is told here, by name. */
  readonly channels: Map<string, Channel>;
  readonly chats: Map<string, Chat>;
  readonly access: Access;
  /** One for both ways in: an address has one allowance. */
  readonly gate: PromptGate;
  /** The UDP ports for viewers; any when missing. */
  ports: MediaPorts | undefined;
  slots: number;
  busLost: boolean;
  door: FrontDoor | undefined;
}

/**
 * Joins the cluster and resolves when it answers requests. Throws what `startServer` does, and `cluster-unreachable` or `cluster-refused`;
 * nothing is left running then.
 */
export async function startClusterServer(options: StartOptions): Promise<ClusterServer> {
  const { config, log = consoleLog } = options;
  const stage: Stage = {
    options,
    log,
    self: `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`,
    closing: [],
    channels: new Map(),
    chats: new Map(),
    access: new Access({ secret: config.tokenSecret }),
    gate: newGate(),
    ports: undefined,
    slots: UNMEASURED_SLOTS,
    busLost: false,
    door: undefined,
  };
  let closed: Promise<void> | undefined;
  // An edge lets viewers in by itself and cannot ask the owner who may watch.
  if (config.private) {
    const message =
      "--private: a cluster cannot keep a channel private yet: serve it without --cluster.";
    throw new EvertaleError("config-invalid", message);
  }
  // Whichever worker has a channel would send it there, all of them to one address.
  if (config.publish !== undefined) {
    const message = "--publish: a cluster sends nothing out yet: serve it without --cluster.";
    throw new EvertaleError("config-invalid", message);
  }
  try {
    // Asked first: loading a bundle takes seconds, this none.
    await probeAddress(config);
    iceServersOf(config);
    if (config.role !== "worker") stage.ports = await openMediaPorts(config);
    const { media } = config;
    if (media !== undefined) stage.closing.push(lockMedia(media).release);
    const cluster = await joinCluster(stage);
    const directory = openDirectory(stage, cluster);
    const edge = config.role === "worker" ? undefined : openEdge(stage, cluster, directory);
    const routes = await openRoutes(stage, edge);
    if (config.role !== "edge") await startWork(stage, cluster, directory, routes);
    const handlers =
      edge === undefined ? routes : edgeHandlers(stage, cluster, directory, edge, routes);
    const door = frontDoor(config, handlers, (name) => edge?.hubOf(name), log);
    stage.door = door;
    const behindProxy = config.trustProxy.length > 0 || config.basePath !== "";
    const { server, reason } = await openServer(config.server, door, { ...config, behindProxy });
    stage.closing.push(() => server.close());
    log.info(`Web server: ${server.kind} (${reason})`);
    await directory.start([config.channel]);
    return {
      url: `http://${urlHost(config.host)}:${server.port}${config.basePath}`,
      role: config.role,
      serverKind: server.kind,
      get channels() {
        return [...stage.channels.keys()];
      },
      close: () => (closed ??= closeAll(stage)),
    };
  } catch (error) {
    await closeAll(stage);
    throw error;
  }
}

async function closeAll({ closing, log }: Stage): Promise<void> {
  for (const close of closing.splice(0).reverse()) {
    try {
      await close();
    } catch (error) {
      log.warn(`Closing was not clean: ${sentenceOf(error)}`);
    }
  }
}

async function joinCluster(stage: Stage): Promise<Cluster> {
  const { log, self, closing, options } = stage;
  const { config } = options;
  const cluster = await openCluster({
    address: config.cluster ?? "",
    name: config.clusterName,
    replicas: config.clusterReplicas,
    self,
    // An answer that takes longer comes too late for the lease.
    timeoutMs: (config.clusterLease * 1000) / 3,
  });
  closing.push(() => cluster.close());
  log.info(`Cluster: ${config.clusterName}, as ${config.role} (${self})`);
  cluster.bus.state$.subscribe((state) => {
    if (state === "lost") log.warn("NATS cannot be reached: viewers keep what they see.");
    if (state === "connected" && stage.busLost) log.info("NATS is reached again.");
    stage.busLost = state === "lost";
  });
  return cluster;
}

function openDirectory(stage: Stage, cluster: Cluster): Directory {
  const { config } = stage.options;
  const directory = new Directory({
    workers: cluster.workers,
    channels: cluster.channels,
    clock: systemClock,
    self: config.role === "edge" ? undefined : stage.self,
    leaseMs: config.clusterLease * 1000,
    slots: () => config.slots ?? stage.slots,
    onTrouble: (error) => stage.log.warn(`The cluster's tables: ${sentenceOf(error)}`),
  });
  stage.closing.push(() => directory.close());
  return directory;
}

/** What this process answers of itself: the channels that are told here, pages, health, measurements. */
async function openRoutes(stage: Stage, edge: Edge | undefined): Promise<Routes> {
  const { options, log, channels, chats, access, gate } = stage;
  const { config } = options;
  return new Routes({
    channels,
    chats,
    access,
    gate,
    start: new StartRoute(gate, await openPictureCheck(config, log)),
    story: new StoryRoute(),
    clips: newClips(config),
    // Those whom this process carries; other edges keep theirs.
    expel: (name, met) => stage.door?.expel(name, met),
    whep: new WhepEndpoint({ channel: (name) => channels.get(name)?.watchers }),
    assets: await loadAssets(options.clientFolder ?? clientFolder()),
    metrics: new Metrics({
      measured: () => measured(channels, chats),
      ...(edge === undefined ? {} : { edges: () => edge.measured }),
    }),
    apiOrigins: config.allowOrigin,
    embedOrigins: config.allowEmbed,
    basePath: config.basePath,
    onFault: (error) => log.warn(`A request failed: ${sentenceOf(error)}`),
  });
}

async function startWork(
  stage: Stage,
  cluster: Cluster,
  directory: Directory,
  routes: Routes,
): Promise<void> {
  const { options, log, closing, channels, chats } = stage;
  const { config } = options;
  const encoders = options.encoders ?? (await loadEncoders());
  const generator = options.generator ?? (await openGenerator(config));
  closing.push(() => generator.close());
  const store = await openStore(config, log);
  tellWhoDecides(config, log);
  closing.push(() => store.close());
  const serve: ServeChannel = async (name, journal, viewers) => {
    const own = { ...config, channel: name };
    const channel = await openChannel({
      config: own,
      log,
      encoders,
      generator,
      journal,
      store,
      viewers,
    });
    const chat = new Chat(channel, stage.gate, stage.access);
    channels.set(name, channel);
    chats.set(name, chat);
    const close = async (): Promise<void> => {
      channels.delete(name);
      chats.delete(name);
      chat.end();
      await channel.close();
    };
    return { channel, handlers: routes, close };
  };
  const worker = new Worker({
    directory,
    log,
    open: (name, epoch) =>
      openOwnedChannel({
        cluster,
        name,
        epoch,
        clock: systemClock,
        info: generator.info,
        serve,
        onFenced: () => log.warn(`Channel "${name}" has another owner, who tells it on.`),
      }),
  });
  const look = setInterval(() => {
    stage.slots = slotsOf([...channels.values()], stage.slots);
  }, MEASURE_EVERY_MS);
  closing.push(() => worker.close());
  closing.push(() => worker.drain());
  closing.push(() => clearInterval(look));
}

function openEdge(stage: Stage, cluster: Cluster, directory: Directory): Edge {
  const { options, log, self, closing } = stage;
  const { newHub = (wish) => new ViewerHub(wish) } = fanOut(options.config, log, stage.ports);
  const edge = new Edge({
    cluster,
    directory,
    clock: systemClock,
    self,
    newHub: (wish) => newHub(viewersAt(options.config, wish)),
  });
  closing.push(() => edge.close());
  return edge;
}

function edgeHandlers(
  stage: Stage,
  cluster: Cluster,
  directory: Directory,
  edge: Edge,
  own: WebHandlers,
): EdgeHandlers {
  return new EdgeHandlers({
    bus: cluster.bus,
    cluster: cluster.name,
    directory,
    sockets: edge.sockets,
    whep: new WhepEndpoint({
      channel: (name) => edge.hubOf(name),
      iceServers: () => iceServersOf(stage.options.config),
    }),
    own,
    socketsMax: WEB_LIMITS.sockets,
    lost: () => stage.busLost,
  });
}

/** How many channels there is time for: from the real-time factor of one that is alone, else what was believed before. */
function slotsOf(channels: readonly Channel[], before: number): number {
  const [only, ...more] = channels;
  if (only === undefined || more.length > 0) return before;
  const { realTimeFactor } = only.loopStats;
  return realTimeFactor > 0 ? Math.max(1, Math.floor(realTimeFactor * FULL)) : before;
}

function* measured(
  channels: ReadonlyMap<string, Channel>,
  chats: ReadonlyMap<string, Chat>,
): Iterable<Measured> {
  for (const [name, chat] of chats) {
    const channel = channels.get(name);
    if (channel !== undefined) yield { channel, chat };
  }
}
