// The channels of one server: those of `--channels FILE`, or the one that the settings name. Each with its own settings beside
// the server's. Knows no channel.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { type Config, configSchema } from "../config.js";
import { EvertaleError } from "../errors.js";
import { inWords } from "../schema-words.js";

const { shape } = configSchema;
const asGiven = (value: unknown): unknown => value;
/** In JSON a number is one: settings as flags bring them may be text. */
const numbered = <T>(setting: z.ZodType<T>) =>
  z.number({ error: "must be a number" }).transform(asGiven).pipe(setting).optional();
/** What a channel may have of its own; whatever is missing is the server's. */
const channelSchema = z.strictObject({
  name: shape.channel.unwrap(),
  seed: numbered(shape.seed.unwrap()),
  prompt: shape.prompt,
  bundle: shape.bundle.unwrap().optional(),
  policy: shape.policy.unwrap().optional(),
  hold: numbered(shape.hold.unwrap()),
  window: numbered(shape.window.unwrap()),
  people: z.array(z.string()).transform(asGiven).pipe(shape.people.unwrap()).optional(),
  private: z.boolean().optional(),
  steps: numbered(shape.steps.unwrap()),
  bitrate: numbered(shape.bitrate.unwrap()),
  maxViewers: numbered(shape.maxViewers.unwrap()),
  journal: shape.journal,
  twitch: shape.twitch,
  irc: shape.irc,
  publish: shape.publish,
  publishToken: shape.publishToken,
});
const fileSchema = z.strictObject({ channels: z.array(channelSchema).min(1) });

export type ChannelWish = z.infer<typeof channelSchema>;

/** A channel as the wish for it is kept: what it has of its own, and the codes that a fork goes on from. */
export const keptWishSchema = z.strictObject({
  ...channelSchema.shape,
  /** 16-bit codes, least significant octet first, in base64. */
  from: z.base64().optional(),
});
export type KeptWish = z.infer<typeof keptWishSchema>;

/** As `from` has them. */
export function encodeTokens(tokens: Uint16Array): string {
  const bytes = Buffer.alloc(tokens.length * 2);
  for (const [index, token] of tokens.entries()) bytes.writeUInt16LE(token, index * 2);
  return bytes.toString("base64");
}

/** What `encodeTokens` made. */
export function decodeTokens(text: string): Uint16Array {
  const bytes = Buffer.from(text, "base64");
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, index) =>
    bytes.readUInt16LE(index * 2),
  );
}

/** What a machine wishes a cluster to tell: the channels of its file, or the one that its settings name. Throws `config-invalid`. */
export function clusterWishes(config: Config): readonly ChannelWish[] {
  if (config.channels === undefined) {
    const { channel: name, publish, publishToken, twitch, irc } = config;
    return [
      {
        name,
        ...(config.private ? { private: true } : {}),
        ...(twitch === undefined ? {} : { twitch }),
        ...(irc === undefined ? {} : { irc }),
        // Whoever tells it sends it out: the address goes with the channel.
        ...(publish === undefined ? {} : { publish, publishToken }),
      },
    ];
  }
  channelConfigs({ ...config, journal: false, maxChannels: Number.MAX_SAFE_INTEGER });
  const { channels } = read(config.channels);
  const kept = channels.find(({ journal }) => journal !== undefined);
  if (kept === undefined) return channels;
  throw invalid(
    config.channels,
    `"${kept.name}" has a journal of its own, and a cluster keeps all in NATS: leave "journal" out`,
  );
}

/** Settings of every channel that the server begins with, the first one first. Throws `config-invalid` with one sentence. */
export function channelConfigs(config: Config): readonly Config[] {
  const { channels: file, maxChannels } = config;
  if (file === undefined) return [config];
  const { channels } = read(file);
  const names = channels.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(file, `the channel "${twice}" is there twice`);
  if (channels.length > maxChannels) {
    throw invalid(
      file,
      `it has ${channels.length} channels and ${maxChannels} is the limit (--max-channels)`,
    );
  }
  const configs = channels.map((wish) => configOf(config, wish));
  const journals = new Map<string, string>();
  for (const { channel, journal } of configs) {
    if (typeof journal !== "string") continue;
    const path = resolve(journal);
    const other = journals.get(path);
    if (other !== undefined) {
      throw invalid(
        file,
        `"${other}" and "${channel}" have one journal, ${journal}: give each its own`,
      );
    }
    journals.set(path, channel);
  }
  return configs;
}

/** A channel's settings. Its journal lies beside the server's, unless it has a file of its own. */
export function configOf(config: Config, wish: ChannelWish): Config {
  const { name, ...own } = wish;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const { journal } = config;
  const beside = typeof journal === "string" ? join(dirname(journal), `${name}.jsonl`) : journal;
  // What is one channel's alone: two of one seed would tell the same, two at one address would be one stream there.
  const alone = { seed: undefined, twitch: undefined, irc: undefined, publish: undefined };
  const shared = { ...config, ...alone, publishToken: undefined };
  return { ...shared, journal: beside, ...given, channel: name };
}

/** A channel as `POST /api/channels` wishes for it. Throws `message-invalid`. */
export function readWish(body: unknown): ChannelWish {
  // The server's folders, files and ways out are not for those who ask from elsewhere.
  const closed = { bundle: true, journal: true, publish: true, publishToken: true } as const;
  const parsed = channelSchema.omit(closed).safeParse(body, { error: inWords });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  const why = issue?.code === "unrecognized_keys" ? "is no setting of a channel" : issue?.message;
  throw new EvertaleError("message-invalid", `The channel cannot be opened: "${at}" ${why}.`);
}

function read(file: string): z.infer<typeof fileSchema> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const message = `The channels' file ${file} cannot be read as JSON: check its path and content.`;
    throw new EvertaleError("config-invalid", message, { cause });
  }
  const parsed = fileSchema.safeParse(value, { error: inWords });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join(".") || "the top";
  const what =
    issue?.code === "unrecognized_keys"
      ? `"${issue.keys[0]}" is no setting of a channel`
      : issue?.message;
  throw invalid(
    file,
    `at ${where}, ${what}; it is like {"channels": [{"name": "main", "policy": "vote"}]}`,
  );
}

function invalid(file: string, what: string): EvertaleError {
  return new EvertaleError("config-invalid", `The channels' file ${file} does not fit: ${what}.`);
}
