// Wires a process of a cluster by its role: a worker's channels, an edge's viewers, or both. Loaded only when a cluster is asked for.
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { type Cluster, Directory, openCluster, Wishes } from "../cluster/index.js";
import type { Config } from "../config.js";
import type { EvertaleError } from "../errors.js";
import {
  attended,
  chatsOf,
  Generators,
  openChannel,
  openPictureCheck,
  type StartOptions,
  tellWhoDecides,
} from "../main.js";
import {
  CLUSTER_LOST,
  ClusterClips,
  channelSubjects,
  Edge,
  EdgeHandlers,
  EdgeWire,
  expelMessage,
  openOwnedChannel,
  type ServeChannel,
  SPOKEN,
  Worker,
} from "../roles/index.js";
import { systemClock } from "../scheduler/index.js";
import {
  Access,
  type Channel,
  type Chat,
  type ClipRoute,
  consoleLog,
  type FrontDoor,
  type Log,
  loadAssets,
  loadEncoders,
  lockMedia,
  type Measured,
  type PromptGate,
  probeAddress,
  type Routes,
  sentenceOf,
  WEB_LIMITS,
  type WebHandlers,
  type WebServer,
} from "../stream/index.js";
import type { WhepEndpoint } from "../webrtc/index.js";
import {
  type ChannelWish,
  clusterWishes,
  configOf,
  decodeTokens,
  type KeptWish,
  keptWishSchema,
} from "./channels-file.js";
import { ClusterDoor } from "./cluster-door.js";
import { rehearseTakeover } from "./cluster-rehearsal.js";
import type { MediaPorts } from "./media-ports.js";
import { fanOut, iceServersOf, openMediaPorts, viewersAt } from "./viewer-paths.js";
import { clientFolder, makeWeb, newClips, newGate, type Web } from "./web.js";

export interface ClusterServer {
  /** E.g. `http://127.0.0.1:8080`, with the base path if there is one, without a slash at the end. */
  readonly url: string;
  readonly role: Config["role"];
  readonly serverKind: WebServer["kind"];
  /** Names of the channels that are told here now. */
  readonly channels: readonly string[];
  /** Resolves with a sentence when NATS keeps nothing of the cluster any more: there is nothing left to do but to end. Never rejects. */
  readonly forgotten: Promise<EvertaleError>;
  /** Gives its channels up one by one, then ends. Idempotent, never rejects. */
  close(): Promise<void>;
}

/** A worker's room before anything was measured. */
const UNMEASURED_SLOTS = 1;
/** Share of real time that channels may take together. */
const FULL = 0.8;
const MEASURE_EVERY_MS = 1_000;

export interface ClusterOptions extends StartOptions {
  /** Versions of the cluster's messages; default: this program's. Machines of an upgrade differ. */
  readonly speaks?: readonly number[];
}

/** What is shared by the parts of one process; ended in the reverse order of being begun. */
interface Stage {
  readonly options: ClusterOptions;
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

/** What a process has of its cluster. */
interface Joined {
  readonly cluster: Cluster;
  readonly directory: Directory;
  readonly wishes: Wishes<KeptWish>;
  readonly wire: EdgeWire;
  /** Cut where a channel is told, handed out by every process. */
  readonly clips: ClipRoute;
  /** Versions of the cluster's messages. */
  readonly speaks: readonly number[];
}

/**
 * Joins the cluster and resolves when it answers requests. Throws what `startServer` does, and `cluster-unreachable` or `cluster-refused`;
 * nothing is left running then.
 */
export async function startClusterServer(options: ClusterOptions): Promise<ClusterServer> {
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
  const wanted = config.role === "edge" ? [] : clusterWishes(config);
  try {
    // Asked first: loading a bundle takes seconds, this none.
    await probeAddress(config);
    iceServersOf(config);
    if (config.role !== "worker") stage.ports = await openMediaPorts(config);
    const { media } = config;
    if (media !== undefined) stage.closing.push(lockMedia(media).release);
    const joined = await join(stage);
    const edge = config.role === "worker" ? undefined : await openEdge(stage, joined);
    const web = await webOf(stage, joined, edge);
    stage.door = web.door;
    if (config.role !== "edge") await startWork(stage, joined, web.routes);
    const { url, kind } = await web.open(stage.closing);
    await joined.wishes.start();
    for (const wish of wanted) await bring(joined.wishes, wish, config);
    await joined.directory.start([]);
    return {
      url,
      role: config.role,
      serverKind: kind,
      forgotten: joined.cluster.forgotten,
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

async function join(stage: Stage): Promise<Joined> {
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
  const { speaks = SPOKEN } = options;
  const directory = new Directory({
    workers: cluster.workers,
    channels: cluster.channels,
    clock: systemClock,
    self: config.role === "edge" ? undefined : self,
    leaseMs: config.clusterLease * 1000,
    slots: () => config.slots ?? stage.slots,
    speaks,
    onTrouble: (error) => log.warn(`The cluster's tables: ${sentenceOf(error)}`),
  });
  closing.push(() => directory.close());
  const wishes = new Wishes({ store: cluster.wishes, schema: keptWishSchema });
  closing.push(() => wishes.close());
  wishes.changes$.subscribe((name) => {
    if (wishes.of(name) === undefined) void directory.unwant(name);
    else directory.want(name);
  });
  const wire = new EdgeWire({ cluster: cluster.name, directory, speaks });
  const clips = newClips(config, log, new ClusterClips(cluster.objects));
  return { cluster, directory, wishes, wire, clips, speaks };
}

/**
 * A file's channels are as the file says from now on; a channel that is only named is made if it is missing, and private, joined to
 * chats elsewhere or sent out to another server if this asks for it, whoever tells it.
 */
async function bring(wishes: Wishes<KeptWish>, wish: ChannelWish, config: Config): Promise<void> {
  if (config.channels !== undefined) {
    // What a fork goes on from is none of the file's.
    await wishes.change(wish.name, (before) => ({ ...wish, from: before?.from }));
  } else if (!(await wishes.add(wish.name, wish)) && Object.keys(wish).length > 1) {
    await wishes.change(wish.name, (before) => ({ ...before, ...wish }));
  }
}

/** What this process answers of itself: the channels that are told here, pages, health, measurements; at an edge behind what the owners answer. */
async function webOf(stage: Stage, joined: Joined, edge: Edge | undefined): Promise<Web> {
  const { options, log, channels, chats, access, gate } = stage;
  const { cluster, directory, wishes, wire, clips } = joined;
  return makeWeb({
    config: options.config,
    log,
    assets: await loadAssets(options.clientFolder ?? clientFolder()),
    access,
    gate,
    clips,
    pictureCheck: await openPictureCheck(options.config, log),
    channels,
    chats,
    measured: () => measured(channels, chats),
    ...(edge === undefined ? {} : { edges: () => edge.measured }),
    door: new ClusterDoor({ cluster, directory, wishes, wire, unixMs: () => systemClock.unixMs() }),
    hindrance: () => (stage.busLost ? CLUSTER_LOST : undefined),
    hubOf: (name) => (edge === undefined ? channels.get(name)?.watchers : edge.hubOf(name)),
    sessions: (name) => edge?.hubOf(name),
    // A channel's viewers are at edges, this process perhaps one of them.
    expel: (name) => tellBanned(stage, joined, name),
    ...(edge === undefined
      ? {}
      : { before: (own, whep) => edgeHandlers(stage, joined, edge, own, whep) }),
  });
}

/** Tells the edges whose viewers of a channel that is told here may not watch. */
function tellBanned({ channels }: Stage, { cluster, speaks }: Joined, name: string): void {
  const list = channels.get(name)?.house.sanctions.list ?? [];
  const banned = (by: "address" | "person"): string[] =>
    list.flatMap(({ kind, target, value }) => (kind === "ban" && target === by ? [value] : []));
  const message = { addresses: banned("address"), people: banned("person") };
  for (const version of speaks) {
    const { expel } = channelSubjects(cluster.name, name, version);
    cluster.bus.publish(expel, expelMessage.pack(message));
  }
}

async function startWork(stage: Stage, joined: Joined, routes: Routes): Promise<void> {
  const { options, log, closing, channels } = stage;
  const { config } = options;
  const { cluster, directory, wishes, clips, speaks } = joined;
  const encoders = options.encoders ?? (await loadEncoders());
  const generators = new Generators(options.generator, log);
  closing.push(() => generators.close());
  if (options.generator !== undefined) closing.push(() => options.generator?.close());
  // The bundle that most channels have is loaded before the first is offered here.
  const generator = await generators.of(config);
  tellWhoDecides({ ...config, store: `the cluster ${config.clusterName}` }, log);
  const settingsOf = (name: string): Config => {
    const { from: _, ...wish } = wishes.of(name) ?? { name };
    const own = configOf({ ...config, journal: false }, wish);
    if (name !== config.channel) return own;
    // What belongs to one story alone is for the channel that the command names.
    const { seed, twitch, irc } = config;
    return { ...own, seed: wish.seed ?? seed, twitch: wish.twitch ?? twitch, irc: wish.irc ?? irc };
  };
  await rehearseTakeover({ config, log, routes, clips, encoders, generator });
  const serve: ServeChannel = async (name, { journal, viewers, store }) => {
    const own = settingsOf(name);
    const chats = chatsOf(own);
    const generator = await generators.of(own);
    const { gate, access } = stage;
    const begins = journal.past === undefined;
    const inputs = { config: own, log, encoders, generator, journal, store, viewers };
    const open = attended(await openChannel(inputs), { gate, access, chats, clips, log });
    const { channel, chat } = open;
    const from = wishes.of(name)?.from;
    if (from !== undefined && begins) {
      channel.goOnFromTokens(decodeTokens(from));
    }
    channels.set(name, channel);
    stage.chats.set(name, chat);
    const close = async (): Promise<void> => {
      channels.delete(name);
      stage.chats.delete(name);
      await open.close();
    };
    return { channel, handlers: routes, mayWatch: (asked) => routes.mayWatch(asked, name), close };
  };
  const worker = new Worker({
    directory,
    log,
    open: async (name, epoch, onFenced) =>
      openOwnedChannel({
        cluster,
        name,
        epoch,
        clock: systemClock,
        speaks,
        info: (await generators.of(settingsOf(name))).info,
        serve,
        onFenced,
        onMissed: () => tellBanned(stage, joined, name),
        onFirstPicture: (times) => log.info(`Channel "${name}": first picture after ${times}`),
        onTrouble: (sentence) => log.warn(sentence),
      }),
  });
  const look = setInterval(() => {
    stage.slots = slotsOf([...channels.values()], stage.slots);
  }, MEASURE_EVERY_MS);
  closing.push(() => worker.close());
  closing.push(() => worker.drain());
  closing.push(() => clearInterval(look));
}

async function openEdge(stage: Stage, { cluster, directory, wishes, wire }: Joined): Promise<Edge> {
  const { options, log, self, closing } = stage;
  const { newHub } = await fanOut(options.config, log, stage.ports);
  const edge = new Edge({
    cluster,
    wire,
    directory,
    clock: systemClock,
    self,
    newHub: (wish) => newHub(viewersAt(options.config, wish)),
    videoMax: options.config.maxViewers,
    isKnown: (name) => wishes.of(name) !== undefined,
    onExpel: (name, { addresses, people }) =>
      stage.door?.expel(
        name,
        (key, person = "") => addresses.includes(key) || people.includes(person),
      ),
  });
  const gone = wishes.changes$.subscribe((name) => {
    if (wishes.of(name) === undefined) edge.forget(name);
    edge.readmit(name);
  });
  closing.push(() => edge.close());
  closing.push(() => gone.unsubscribe());
  return edge;
}

function edgeHandlers(
  stage: Stage,
  { cluster, directory, wishes, wire }: Joined,
  edge: Edge,
  own: WebHandlers,
  whep: WhepEndpoint,
): EdgeHandlers {
  return new EdgeHandlers({
    bus: cluster.bus,
    wire,
    directory,
    wishes,
    sockets: edge.sockets,
    video: (name, offered) => edge.attendVideo(name, offered),
    hls: (name, request) => edge.answerHls(name, request),
    whep,
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
