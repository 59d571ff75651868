// The web of one process: its routes behind its front door, the server, and the measurements' own port. The same for a machine alone and for those
// of a cluster. Knows no story and no model.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import type { PictureCheck } from "../picture/index.js";
import { MediaSigner } from "../provenance/index.js";
import { systemClock } from "../scheduler/index.js";
import {
  type Access,
  type Assets,
  type Channel,
  type ChannelsDoor,
  type Chat,
  ClipRoute,
  type ClipShelf,
  ClipStore,
  type EdgeMeasured,
  type ExpelViewers,
  FrontDoor,
  type FrontDoorOptions,
  isLoopback,
  type Log,
  type Measured,
  Metrics,
  OperationsDoor,
  openServer,
  PromptGate,
  Routes,
  StartRoute,
  StoryRoute,
  sentenceOf,
  type WebHandlers,
  type WebServer,
} from "../stream/index.js";
import { type Hub, WhepEndpoint } from "../webrtc/index.js";
import { iceServersOf } from "./viewer-paths.js";

export interface WebParts {
  readonly config: Config;
  readonly log: Log;
  readonly assets: Assets;
  readonly access: Access;
  /** One for all ways in: an address has one allowance. */
  readonly gate: PromptGate;
  readonly clips: ClipRoute;
  /** Looks at viewers' pictures first; unchecked when missing. */
  readonly pictureCheck: PictureCheck | undefined;
  /** What is told here, by name; both may grow. */
  readonly channels: ReadonlyMap<string, Channel>;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly measured: () => Iterable<Measured>;
  /** Whose viewers are carried here while their film is made elsewhere. */
  readonly edges?: (() => Iterable<EdgeMeasured>) | undefined;
  readonly door: ChannelsDoor;
  /** A channel's viewers here, as WHEP sees them. */
  readonly hubOf: (name: string) => Hub | undefined;
  /** The same as the front door counts them. */
  readonly sessions: FrontDoorOptions["sessions"];
  /** Where a channel's viewers are elsewhere; default: those of this process. */
  readonly expel?: ExpelViewers | undefined;
  /** See `RouteParts`. */
  readonly hindrance?: (() => string | undefined) | undefined;
  /** What answers instead of the routes, and asks them for what it does not answer itself. */
  readonly before?: ((routes: Routes, whep: WhepEndpoint) => WebHandlers) | undefined;
}

export interface Web {
  readonly routes: Routes;
  readonly door: FrontDoor;
  /** Opens the ports. Throws as `openServer` does; what it opened is closed by `closing`. */
  open(
    closing: (() => unknown)[],
  ): Promise<{ readonly url: string; readonly kind: WebServer["kind"] }>;
}

/** Wires the routes; nothing is opened yet. */
export function makeWeb(parts: WebParts): Web {
  const { config, log } = parts;
  const whep = new WhepEndpoint({
    channel: parts.hubOf,
    iceServers: () => iceServersOf(config),
  });
  const routes: Routes = new Routes({
    channels: parts.channels,
    chats: parts.chats,
    door: parts.door,
    access: parts.access,
    gate: parts.gate,
    start: new StartRoute(parts.gate, parts.pictureCheck),
    story: new StoryRoute(),
    clips: parts.clips,
    expel: parts.expel ?? ((name, met) => door.expel(name, met)),
    whep,
    assets: parts.assets,
    metrics: new Metrics({
      measured: parts.measured,
      refusals: () => door.refusals,
      ...(parts.edges === undefined ? {} : { edges: parts.edges }),
    }),
    apiOrigins: config.allowOrigin,
    embedOrigins: config.allowEmbed,
    basePath: config.basePath,
    onFault: (error) => log.warn(`A request failed: ${sentenceOf(error)}`),
    hindrance: parts.hindrance,
  });
  const handlers = parts.before?.(routes, whep) ?? routes;
  const door: FrontDoor = frontDoor(config, handlers, parts.sessions, log);
  return { routes, door, open: (closing) => openPorts(parts, routes, door, closing) };
}

async function openPorts(
  { config, log }: WebParts,
  routes: Routes,
  door: FrontDoor,
  closing: (() => unknown)[],
): Promise<{ readonly url: string; readonly kind: WebServer["kind"] }> {
  const behindProxy = config.trustProxy.length > 0 || config.basePath !== "";
  const { server, reason } = await openServer(config.server, door, { ...config, behindProxy });
  closing.push(() => server.close());
  log.info(`Web server: ${server.kind} (${reason})`);
  const { host, metricsPort } = config;
  if (metricsPort !== undefined) {
    const operations = new OperationsDoor(routes, config.metricsToken);
    const { server: own } = await openServer("node", operations, { host, port: metricsPort });
    closing.push(() => own.close());
    log.info(`Measurements: http://${urlHost(host)}:${own.port}/metrics (--metrics-port)`);
  }
  return { url: `http://${urlHost(host)}:${server.port}${config.basePath}`, kind: server.kind };
}

/** Handshakes under way at once, of the 32 that a channel takes. */
const UNFINISHED_MAX = 24;

function frontDoor(
  config: Config,
  routes: WebHandlers,
  sessions: FrontDoorOptions["sessions"],
  log: Log,
): FrontDoor {
  const { host, trustProxy, allowHost, maxViewers } = config;
  const own = host === "localhost" || isLoopback(host);
  // A proxy that is trusted hands on the names it was asked by, and is there to be asked by any.
  const anyName = trustProxy.length > 0 || !own;
  const perAddress = config.maxPerAddress ?? Math.max(8, Math.ceil(maxViewers / 2));
  return new FrontDoor(routes, {
    basePath: config.basePath,
    trustProxy,
    hostNames: allowHost.length === 0 && anyName ? undefined : allowHost,
    joins: {
      perAddress,
      unfinishedPerAddress: Math.min(
        perAddress,
        config.maxPerAddress === undefined ? UNFINISHED_MAX / 2 : UNFINISHED_MAX,
      ),
      unfinished: UNFINISHED_MAX,
    },
    socketsPerAddress: 4 * perAddress,
    metrics: { token: config.metricsToken, ownPort: config.metricsPort !== undefined },
    sessions,
    log,
    nowMs: () => systemClock.nowMs(),
  });
}

/** Where clips are cut and handed out, signed if that was wished for. Throws `config-invalid`. */
export function newClips(config: Config, log: Log, shelf?: ClipShelf): ClipRoute {
  const { media, basePath } = config;
  const signer = MediaSigner.openIfGiven(config.c2paCert, config.c2paKey);
  if (signer !== undefined) log.info(`Clips: signed with ${config.c2paCert} (C2PA)`);
  const place = media === undefined ? undefined : join(media, "clips");
  const onWarning = (sentence: string) => log.warn(sentence);
  return new ClipRoute({
    clips: place === undefined ? undefined : new ClipStore({ folder: place, signer, onWarning }),
    shelf,
    nowMs: () => systemClock.nowMs(),
    unixMs: () => systemClock.unixMs(),
    basePath,
  });
}

export function newGate(): PromptGate {
  return new PromptGate({
    perSender: { burst: 5, refillMs: 2_000 },
    perAddress: { burst: 20, refillMs: 500 },
    perCrowd: { burst: 400, refillMs: 40 },
    nowMs: () => systemClock.nowMs(),
  });
}

/** The pages lie beside the built program; a checkout that runs from source uses those of its last build. */
export function clientFolder(): string {
  const beside = fileURLToPath(new URL("./client", import.meta.url));
  const built = fileURLToPath(new URL("../../dist/client", import.meta.url));
  return existsSync(beside) ? beside : built;
}

function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
