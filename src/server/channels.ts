// The channels of a running server: opened, looked up, forked, closed. Knows no HTTP.

import type { Config } from "../config.js";
import { EvertaleError } from "../errors.js";
import { type Channel, type Chat, type Log, sentenceOf } from "../stream/index.js";
import {
  type ChannelWish,
  channelConfigs,
  configOf,
  decodeTokens,
  type KeptWish,
} from "./channels-file.js";
import type { OpenedChannels } from "./opened-channels.js";

/** A channel with whoever belongs to it. */
export interface OpenChannel {
  readonly channel: Channel;
  readonly chat: Chat;
  /** Whether a server before has shown something of its story. */
  readonly begun?: boolean;
  /** Ends both, and whatever else was opened for them. Never throws. */
  readonly close: () => Promise<void>;
}

export interface ChannelsParts {
  readonly config: Config;
  /** Makes a channel ready to be begun. */
  readonly open: (config: Config) => Promise<OpenChannel>;
  /** Those that are opened while the server runs, over a restart; nowhere kept when missing. */
  readonly opened?: OpenedChannels;
  readonly log?: Pick<Log, "warn">;
}

export class Channels {
  readonly channels = new Map<string, Channel>();
  readonly chats = new Map<string, Chat>();
  readonly #open = new Map<string, OpenChannel>();
  /** Of before a restart. */
  readonly #reopened = new Set<string>();
  /** Names of those that are being opened: nobody else may have them. */
  readonly #opening = new Set<string>();

  constructor(private readonly parts: ChannelsParts) {}

  /** Every channel with its followers, for measurements. */
  get measured(): readonly Pick<OpenChannel, "channel" | "chat">[] {
    return [...this.#open.values()];
  }

  /** Opens those of the settings, the first one first, without beginning them. Throws as opening does. */
  async openAll(): Promise<Channel> {
    let first: Channel | undefined;
    for (const config of channelConfigs(this.parts.config)) {
      const channel = await this.#add(config);
      first ??= channel;
    }
    if (first === undefined) throw new EvertaleError("config-invalid", "There is no channel.");
    return first;
  }

  /** Opens those that were opened before a restart, without beginning them; whichever cannot be is named in the log, and tried at the next one. */
  async reopen(): Promise<void> {
    const { opened, config } = this.parts;
    for (const wish of opened?.lately(Date.now()) ?? []) {
      // The settings have one of this name now.
      if (this.channels.has(wish.name)) continue;
      if (this.channels.size >= config.maxChannels) {
        this.#staysClosed(wish.name, `there are ${this.channels.size} already (--max-channels).`);
        continue;
      }
      try {
        await this.#reopen(wish);
      } catch (error) {
        this.#staysClosed(wish.name, sentenceOf(error));
      }
    }
  }

  /** Begins all that are open. Throws as beginning those of the settings does. */
  async begin(): Promise<void> {
    for (const [name, { channel, close }] of [...this.#open]) {
      try {
        await channel.start();
      } catch (error) {
        if (!this.#reopened.has(name)) throw error;
        this.#staysClosed(name, sentenceOf(error));
        this.#forget(name);
        await close();
      }
    }
  }

  #staysClosed(name: string, why: string): void {
    this.parts.log?.warn(`The channel "${name}" of before the restart stays closed: ${why}`);
  }

  async #reopen({ from, ...wish }: KeptWish): Promise<void> {
    const own = { ...configOf(this.parts.config, wish), journalAnew: false };
    const open = await this.parts.open(own);
    // It was ended before anything of it was seen.
    if (from !== undefined && open.begun !== true) open.channel.goOnFromTokens(decodeTokens(from));
    this.#reopened.add(wish.name);
    this.#keep(open);
  }

  /**
   * Opens and begins another one; `from`: the codes of what it goes on from. Throws `channel-taken`, `overloaded` beyond the
   * limit, and as opening does.
   */
  async create(wish: ChannelWish, from?: Uint16Array): Promise<Channel> {
    const { config } = this.parts;
    if (this.channels.has(wish.name) || this.#opening.has(wish.name)) {
      const message = `There is a channel "${wish.name}" already: choose another name.`;
      throw new EvertaleError("channel-taken", message);
    }
    if (this.channels.size + this.#opening.size >= config.maxChannels) {
      const message = `The server has ${this.channels.size} channels, as many as it may (--max-channels): close one first.`;
      throw new EvertaleError("overloaded", message);
    }
    this.#opening.add(wish.name);
    try {
      const own = configOf(config, wish);
      // What goes on from another story is not what a channel of that name told before: that is set aside.
      const open = await this.parts.open(from === undefined ? own : { ...own, journalAnew: true });
      try {
        if (from !== undefined) open.channel.goOnFromTokens(from);
        await open.channel.start();
      } catch (error) {
        await open.close();
        throw error;
      }
      this.#keep(open);
      this.parts.opened?.add(wish, from);
      return open.channel;
    } finally {
      this.#opening.delete(wish.name);
    }
  }

  /** Ends a channel. Throws `not-allowed` for the last one. */
  async remove(name: string): Promise<void> {
    const open = this.#open.get(name);
    if (open === undefined) return;
    if (this.#open.size === 1) {
      throw new EvertaleError(
        "not-allowed",
        `"${name}" is the only channel: stop the server instead.`,
      );
    }
    this.#forget(name);
    this.parts.opened?.remove(name);
    // A channel of its name that is opened later is another one.
    open.channel.window?.forget();
    await open.close();
  }

  async close(): Promise<void> {
    for (const [name, open] of [...this.#open].reverse()) {
      this.#forget(name);
      await open.close();
    }
  }

  async #add(config: Config): Promise<Channel> {
    const open = await this.parts.open(config);
    this.#keep(open);
    return open.channel;
  }

  #keep(open: OpenChannel): void {
    const { name } = open.channel;
    this.#open.set(name, open);
    this.channels.set(name, open.channel);
    this.chats.set(name, open.chat);
  }

  #forget(name: string): void {
    this.#open.delete(name);
    this.channels.delete(name);
    this.chats.delete(name);
  }
}
