// Channels that somebody opened or forked while the server ran, kept in a small file beside its journal: a server that is started again has
// them too. Knows no channel.
import { existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { z } from "zod";
import type { Config } from "../config.js";
import { replaceFile } from "../replace-file.js";
import { type Log, sentenceOf } from "../stream/index.js";
import {
  type ChannelWish,
  configOf,
  encodeTokens,
  type KeptWish,
  keptWishSchema,
} from "./channels-file.js";

/** A channel of which nothing was told for so long stays closed; its story is kept. */
export const IDLE_DAYS = 7;
const DAY_MS = 86_400_000;

const fileSchema = z.strictObject({ channels: z.array(keptWishSchema) });

export class OpenedChannels {
  readonly #wishes = new Map<string, KeptWish>();

  /** @param path undefined: nothing is kept */
  private constructor(
    private readonly config: Config,
    private readonly path: string | undefined,
    private readonly log: Pick<Log, "warn">,
  ) {}

  /** Reads what the server before has kept beside its journal; a file that cannot be read is set aside, with a word in the log. */
  static of(config: Config, log: Pick<Log, "warn">): OpenedChannels {
    const { journal } = config;
    const path = typeof journal === "string" ? `${journal}.channels` : undefined;
    const opened = new OpenedChannels(config, path, log);
    opened.#read();
    return opened;
  }

  /** Those to be opened again, the oldest first. Whoever was not told for `IDLE_DAYS` is forgotten, with a word in the log. */
  lately(nowMs: number): readonly KeptWish[] {
    for (const wish of [...this.#wishes.values()]) {
      const { journal } = configOf(this.config, wish);
      if (typeof journal !== "string" || !existsSync(journal)) continue;
      if (nowMs - statSync(journal).mtimeMs < IDLE_DAYS * DAY_MS) continue;
      this.log.warn(
        `Nothing of the channel "${wish.name}" was told for ${IDLE_DAYS} days: it stays closed, its story is in ${journal}.`,
      );
      this.remove(wish.name);
    }
    return [...this.#wishes.values()];
  }

  /** @param from the codes that it goes on from, of a fork */
  add(wish: ChannelWish, from: Uint16Array | undefined): void {
    const kept = from === undefined ? wish : { ...wish, from: encodeTokens(from) };
    this.#wishes.set(wish.name, kept);
    this.#write();
  }

  remove(name: string): void {
    if (this.#wishes.delete(name)) this.#write();
  }

  #read(): void {
    const { path, log } = this;
    if (path === undefined || !existsSync(path)) return;
    try {
      const { channels } = fileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
      for (const wish of channels) this.#wishes.set(wish.name, wish);
    } catch {
      const aside = `${path}.unread`;
      renameSync(path, aside);
      log.warn(
        `The channels that were opened before cannot be read from ${path}: it is set aside as ${aside}, open them anew.`,
      );
    }
  }

  /** In one step: a server that is killed meanwhile has the list of before. */
  #write(): void {
    const { path, log } = this;
    if (path === undefined) return;
    try {
      const text = JSON.stringify({ channels: [...this.#wishes.values()] });
      replaceFile(path, text);
    } catch (error) {
      log.warn(
        `Which channels are open cannot be written to ${path} (${sentenceOf(error)}): after a restart those opened since are missing.`,
      );
    }
  }
}
