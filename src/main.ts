// Wires everything: generator, channel, followers, web server. The only module that knows them all.
import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.js";
import { type Generator, startGenerator } from "./model/index.js";
import { PictureCheck } from "./picture/index.js";
import { systemClock } from "./scheduler/index.js";
import {
  addressesOf,
  Channels,
  clientFolder,
  fanOut,
  iceServersOf,
  type MediaPorts,
  makeWeb,
  newClips,
  newGate,
  type OpenChannel,
  OpenedChannels,
  openMediaPorts,
  readWish,
} from "./server/index.js";
import {
  Access,
  Channel,
  type ChannelParts,
  type ChannelsDoor,
  Chat,
  type ClipRoute,
  consoleLog,
  DiskStore,
  defaultScale,
  type EncoderFactory,
  type IrcAddress,
  ircAddress,
  isLoopback,
  type JournalPlace,
  joinChats,
  type Log,
  loadAssets,
  loadEncoders,
  lockMedia,
  MemoryStore,
  openJournal,
  type PromptGate,
  probeAddress,
  type Store,
  sentenceOf,
  twitchAddress,
  usableCodecs,
  type WebServer,
  type WindowPlace,
} from "./stream/index.js";
import { enlargedSize } from "./super-resolution/index.js";
import { loadPublisher, OWN_ADDRESSES } from "./webrtc/index.js";

export interface StartOptions {
  readonly config: Config;
  /** Used instead of starting one from the bundle; closed with the server, also when it cannot be started. */
  readonly generator?: Generator;
  /** Used instead of the native encoders. */
  readonly encoders?: EncoderFactory;
  /** Folder with the built pages. Default: the one that belongs to this program. */
  readonly clientFolder?: string;
  /** Default: standard error. */
  readonly log?: Log;
}

export interface RunningServer {
  /** E.g. `http://127.0.0.1:8080`, with the base path if there is one, without a slash at the end. */
  readonly url: string;
  readonly channel: Channel;
  readonly serverKind: WebServer["kind"];
  /** Ends viewers, followers, server and generator. Idempotent, never throws. */
  close(): Promise<void>;
}

/**
 * Starts a server with one channel and resolves when it answers requests. Throws `EvertaleError`s of one sentence:
 * `bundle-missing`, `bundle-invalid`, `provider-unavailable`, `super-resolution-unavailable`, `codec-unavailable`, `port-in-use`,
 * `address-unavailable`, `config-invalid`; nothing is left running then.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config, log = consoleLog } = options;
  const closing: (() => unknown)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        log.warn(`Closing was not clean: ${sentenceOf(error)}`);
      }
    }
  };
  if (options.generator !== undefined) closing.push(() => options.generator?.close());
  try {
    // Asked first: loading a bundle takes seconds, this none.
    await probeAddress(config);
    const ports = await openMediaPorts(config);
    // What is wrong with it is told now, not to the first viewer.
    iceServersOf(config);
    const assets = await loadAssets(options.clientFolder ?? clientFolder());
    const encoders = options.encoders ?? (await loadEncoders());
    const generators = new Generators(options.generator, log);
    closing.push(() => generators.close());
    const { media } = config;
    if (media !== undefined) closing.push(lockMedia(media).release);
    const store = await openStore(config, log);
    closing.push(() => store.close());
    const access = new Access({ secret: config.tokenSecret });
    // One gate for both ways in: an address has one allowance.
    const gate = newGate();
    const openOne = async (one: Config): Promise<OpenChannel> => {
      const chats = chatsOf(one);
      const generator = await generators.of(one);
      const journal = openConfigured(one, generator, log);
      try {
        const inputs = { config: one, log, encoders, generator, journal, store, ports };
        const open = attended(await openChannel(inputs), { gate, access, chats, clips, log });
        const close = (): Promise<void> => open.close().finally(() => journal?.close());
        const begun = (journal?.past?.nextChunk ?? 0) > 0;
        return { ...open, close, begun };
      } catch (error) {
        await journal?.close();
        throw error;
      }
    };
    const clips = newClips(config, log);
    const opened = OpenedChannels.of(config, log);
    const house = new Channels({ config, open: openOne, opened, log });
    closing.push(() => house.close());
    const channel = await house.openAll();
    await house.reopen();
    tellWhoDecides(config, log);
    const { channels, chats } = house;
    const web = makeWeb({
      config,
      log,
      assets,
      access,
      gate,
      clips,
      pictureCheck: await openPictureCheck(config, log),
      channels,
      chats,
      measured: () => house.measured,
      door: doorOf(house),
      hubOf: (name) => channels.get(name)?.watchers,
      sessions: (name) => channels.get(name)?.hub,
    });
    const { url, kind } = await web.open(closing);
    // Before the connections are closed: whoever follows is told to come back.
    closing.push(() => {
      for (const chat of chats.values()) chat.end();
    });
    await house.begin();
    return { url, channel, serverKind: kind, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** A channel with its followers and the chats elsewhere that steer it. */
export function attended(
  channel: Channel,
  {
    gate,
    access,
    chats,
    clips,
    log,
  }: {
    readonly gate: PromptGate;
    readonly access: Access;
    readonly chats: readonly IrcAddress[];
    readonly clips: ClipRoute;
    readonly log: Log;
  },
): OpenChannel {
  const chat = new Chat(channel, gate, access);
  const leave = joinChats(channel, chats, { log, clock: systemClock });
  channel.desk.deletions.ids$.subscribe((id) => void clips.takeDown(id));
  const close = async (): Promise<void> => {
    leave();
    chat.end();
    await channel.close();
  };
  return { channel, chat, close };
}

/** How the REST interface opens and closes channels. */
function doorOf(house: Channels): ChannelsDoor {
  return {
    create: async (body, origin) => {
      const channel = await house.create(readWish(body), origin?.tokens);
      if (origin !== undefined) channel.house.takeOver(origin.house, origin.by);
      return channel.view;
    },
    remove: (name) => house.remove(name),
  };
}

/** One generator a bundle, whichever channels it serves; or the one that was given, for all. */
export class Generators {
  readonly #opened = new Map<string, Promise<Generator>>();

  constructor(
    private readonly given: Generator | undefined,
    private readonly log: Pick<Log, "warn">,
  ) {}

  /** Opens it the first time. Rejects as `startGenerator` does. */
  of(config: Config): Promise<Generator> {
    if (this.given !== undefined) return Promise.resolve(this.given);
    const known = this.#opened.get(config.bundle);
    if (known !== undefined) return known;
    const opened = startGenerator({
      bundle: config.bundle,
      provider: config.provider,
      ...(config.threads === undefined ? {} : { threads: config.threads }),
      superResolution: config.superResolution,
      onProviderLost: (sentence) => this.log.warn(sentence),
    });
    this.#opened.set(config.bundle, opened);
    return opened;
  }

  /** Ends those that it opened. Idempotent, never rejects. */
  async close(): Promise<void> {
    for (const one of await Promise.allSettled(this.#opened.values())) {
      if (one.status === "fulfilled") await one.value.close();
    }
    this.#opened.clear();
  }
}

export interface ChannelInputs {
  readonly config: Config;
  readonly log: Log;
  readonly encoders: EncoderFactory;
  readonly generator: Generator;
  readonly journal: JournalPlace | undefined;
  readonly store: Store;
  /** Viewers that are carried elsewhere; by default in this process. */
  readonly viewers?: Pick<ChannelParts, "newHub" | "rtpOrigin" | "soon" | "windowAfter">;
  /** The UDP ports for viewers; any when missing. */
  readonly ports?: MediaPorts | undefined;
}

/** The chats elsewhere that steer. Throws `config-invalid`. */
export function chatsOf({
  twitch,
  twitchName: name,
  twitchToken: token,
  irc,
}: Config): IrcAddress[] {
  return [
    ...(twitch === undefined ? [] : [twitchAddress({ channel: twitch, name, token })]),
    ...(irc === undefined ? [] : [ircAddress(irc)]),
  ];
}

/** Who may decide, and where what outlives a restart is kept, printed with the reason. */
export function tellWhoDecides({ store, tokenSecret }: Config, log: Log): void {
  const who = tokenSecret === undefined ? "whoever is at this machine (no token secret)" : "tokens";
  const where = store ?? "memory alone: rules and bans end with this process (no --store)";
  log.info(`Moderation: decided by ${who}, kept in ${where}`);
}

/** Where what outlives a restart is kept. */
export async function openStore({ store: folder }: Config, log: Log): Promise<Store> {
  if (folder === undefined) return new MemoryStore();
  return DiskStore.open(folder, (error) =>
    log.warn(`The store cannot be written: ${sentenceOf(error)}`),
  );
}

/** The journal's place, if one was wished for, and what it told before, printed. Throws as `openJournal` does. */
function openConfigured(config: Config, { info }: Generator, log: Log): JournalPlace | undefined {
  const { journal: path, channel, journalAnew: anew } = config;
  if (path === undefined || path === false) {
    log.info("Journal: none, a restart begins another story (as told)");
    return undefined;
  }
  const place = openJournal({ path, channel, anew }, info);
  const { past } = place;
  const story = past
    ? `goes on with chunk ${past.nextChunk}${past.point ? "" : ", after a cut: where it stood is not known"}; ${past.waiting.length} prompts wait`
    : "a story begins";
  log.info(`Journal: ${path} (${story})`);
  return place;
}

/** Makes the channel and prints what was decided, each with its reason. */
export async function openChannel(inputs: ChannelInputs): Promise<Channel> {
  const { config, log, encoders, generator, journal, store } = inputs;
  const { info } = generator;
  const told = journal?.past?.head.seed;
  const seed = told ?? config.seed ?? randomInt(2 ** 32);
  const { superResolution } = config;
  const made = enlargedSize(info, superResolution);
  const scale = config.scale ?? defaultScale(made.width, made.height);
  const [width, height] = [made.width * scale, made.height * scale];
  const { codecs, notice } = await usableCodecs(encoders, width, height);
  const why = (given: unknown, reason: string) => (given === undefined ? reason : "as told");
  log.info(
    `Bundle: ${info.name} (${info.bundleHash.slice(0, 12)}), ${info.width}x${info.height} at ${info.fps} frames/s`,
  );
  log.info(`Provider: ${info.provider} (${info.providerReason})`);
  if (superResolution !== undefined)
    log.info(`Super-resolution: ${superResolution} times (as told, on a GPU)`);
  const drawn = told === undefined ? "drawn, since none was given" : "the journal's";
  log.info(`Seed: ${seed} (${why(told === undefined ? config.seed : undefined, drawn)})`);
  log.info(
    `Video: ${width}x${height}, ${config.bitrate} kbit/s, ${codecs.join(" and ")} (scale ${scale}, ${why(config.scale, "brings the longer side to 256 or more")})`,
  );
  if (notice !== undefined) log.warn(notice);
  return new Channel({
    generator,
    encoders,
    log,
    store,
    ...(inputs.viewers ?? (await fanOut(config, log, inputs.ports))),
    publish: await publishing(config, log),
    settings: {
      name: config.channel,
      private: config.private,
      seed,
      scale,
      superResolution,
      bitsPerSecond: config.bitrate * 1000,
      graceMs: config.grace * 1000,
      autoAfterMs: config.autoAfter * 1000,
      autoEveryMs: config.autoEvery * 1000,
      steps: config.steps,
      opening: config.prompt,
      rules: {
        policy: config.policy,
        holdMs: config.hold * 1000,
        windowMs: config.window * 1000,
        ...(config.people === undefined ? {} : { people: config.people }),
      },
      writer:
        config.writer === undefined
          ? undefined
          : { url: config.writer, model: config.writerModel, key: config.writerKey },
      codecs,
      viewersMax: config.maxViewers,
      hostAddresses: addressesOf(config),
      window: windowPlace(config, log),
      pictures: config.media && join(config.media, "pictures", config.channel),
    },
    journal,
  });
}

/** What looks at viewers' pictures first, printed. Throws `config-invalid`. */
export async function openPictureCheck(
  { pictureCheck: network }: Config,
  log: Log,
): Promise<PictureCheck | undefined> {
  if (network === undefined) return undefined;
  const onFault = (sentence: string): void =>
    log.warn(`A viewer's picture could not be checked and is refused: ${sentence}`);
  const check = await PictureCheck.open({ network, onFault });
  log.info(`Viewers' pictures: looked at by ${network}, where they are let in`);
  return check;
}

/** Where the last minutes are kept, printed. */
function windowPlace(config: Config, log: Log): WindowPlace | undefined {
  const { media, windowMinutes, channel, journal, journalAnew, cluster } = config;
  if (media === undefined || windowMinutes === 0) {
    // Who wants none kept wants none of before either.
    if (media !== undefined)
      rmSync(join(media, "window", channel), { recursive: true, force: true });
    log.info(
      "Last minutes: none are kept, so nothing can be rewound or clipped (--window-minutes, --media)",
    );
    return undefined;
  }
  const folder = join(media, "window", channel);
  log.info(`Last minutes: ${windowMinutes} in ${folder}, clips in ${join(media, "clips")}`);
  // They belong to a story: where that begins anew, they do; and a cluster's channel may have been elsewhere meanwhile.
  const anew = typeof journal !== "string" || journalAnew || cluster !== undefined;
  return { folder, minutes: windowMinutes, anew };
}

/** Where the channel is sent out to, printed without its token, and by what. */
async function publishing(config: Config, log: Log): Promise<ChannelParts["publish"]> {
  const { publish: url, publishToken: token } = config;
  if (url === undefined) return undefined;
  const { protocol, host, hostname, pathname } = new URL(url);
  log.info(`Publishing: ${config.channel} to ${protocol}//${host}${pathname} by WHIP`);
  // A server elsewhere is reached by any of this machine's addresses.
  const near = hostname === "localhost" || isLoopback(hostname.replace(/^\[|\]$/g, ""));
  const hostAddresses = near ? ["127.0.0.1", OWN_ADDRESSES] : undefined;
  return { to: { url, token, hostAddresses }, newPublisher: await loadPublisher() };
}
