// The channels of a running server: opened, looked up, forked, closed. Knows no HTTP.
import { type ChannelWish, channelConfigs, configOf } from "./channels-file.js";
import type { Config } from "./config.js";
import { EvertaleError } from "./errors.js";
import type { Channel, Chat } from "./stream/index.js";

/** A channel with whoever belongs to it. */
export interface OpenChannel {
  readonly channel: Channel;
  readonly chat: Chat;
  /** Ends both, and whatever else was opened for them. Never throws. */
  readonly close: () => Promise<void>;
}

export interface ChannelsParts {
  readonly config: Config;
  /** Makes a channel ready to be begun. */
  readonly open: (config: Config) => Promise<OpenChannel>;
}

export class Channels {
  readonly channels = new Map<string, Channel>();
  readonly chats = new Map<string, Chat>();
  readonly #open = new Map<string, OpenChannel>();
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
