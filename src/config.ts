// All settings, from flags, environment and file, checked at the door. Knows no module that uses them.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { EvertaleError } from "./errors.js";
import { ownBundle } from "./own-bundle.js";
import { inWords } from "./schema-words.js";

const list = z.preprocess(
  (value) => (typeof value === "string" ? value.split(",").map((part) => part.trim()) : value),
  z.array(z.string().min(1)),
);
/** Flags and the environment bring numbers as text. Nothing else is made one: of "", null, true and [] that would be 0 or 1. */
const fromText = (value: unknown): unknown =>
  typeof value === "string" && value.trim() !== "" ? Number(value) : value;
const number = (low: number, high: number) =>
  z.preprocess(
    fromText,
    z
      .number({ error: `must be a number from ${low} to ${high}` })
      .min(low)
      .max(high),
  );
const whole = (low: number, high: number) => {
  const error = `must be a whole number from ${low} to ${high}`;
  return z.preprocess(fromText, z.number({ error }).int({ error }).min(low).max(high));
};
const SWITCH: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  false: false,
  "0": false,
  "": false,
};
const flag = z.preprocess(
  (value) => (typeof value === "string" ? (SWITCH[value] ?? value) : value),
  z.boolean(),
);
const origin = /^(\*|https?:\/\/[^/\s]+)$/;
const origins = list.pipe(
  z.array(z.string().regex(origin, "must be like https://example.org (no path), or *")),
);

/** Every setting with its default. The names are those of the file; flags and environment are derived from them. */
export const configSchema = z.strictObject({
  /** Address to listen on. Loopback unless told otherwise. */
  host: z.string().min(1).default("127.0.0.1"),
  /** 0: any free port. */
  port: whole(0, 65_535).default(8080),
  /** Folder of the bundle. */
  bundle: z.string().min(1).default(ownBundle),
  provider: z.enum(["auto", "cpu", "webgpu", "cuda"]).default("auto"),
  /** Threads of the generator inside one operator; chosen by the machine when missing. */
  threads: whole(1, 256).optional(),
  /** Name of the channel. */
  channel: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _")
    .default("main"),
  /** JSON file of several channels, each with its own name, seed, policy...; the one of `channel` when missing. */
  channels: z.string().min(1).optional(),
  /** Channels at once. */
  maxChannels: whole(1, 100).default(8),
  /** 32-bit seed of the story; drawn when missing. */
  seed: whole(0, 2 ** 32 - 1).optional(),
  /** Sampling steps wanted for a chunk; the bundle's default when missing. The governor may use fewer. */
  steps: whole(1, 256).optional(),
  /** What the story opens with; written by the grammar when missing. */
  prompt: z.string().min(1).optional(),
  /** Integer factor by which pictures are enlarged before they are encoded; by default to 256 pixels or more. */
  scale: whole(1, 16).optional(),
  /** Pictures are enlarged 2 or 4 times by a network, before `scale`; needs a GPU. Not at all when missing. */
  superResolution: z
    .preprocess(Number, z.union([z.literal(2), z.literal(4)], { error: "must be 2 or 4" }))
    .optional(),
  /** Bitrate of the video in kbit/s. */
  bitrate: whole(50, 20_000).default(400),
  /** Seconds without viewers before generation pauses. */
  grace: number(0, 86_400).default(5),
  /** Seconds of silence after a viewer's prompt before the story goes on by itself. */
  autoAfter: number(1, 86_400).default(20),
  /** Seconds between automatic prompts. */
  autoEvery: number(1, 86_400).default(12),
  /** How what comes next is decided: `latest`, `direct`, `queue`, `vote` or `anarchy`. */
  policy: z.enum(["latest", "direct", "queue", "vote", "anarchy"]).default("latest"),
  /** Seconds that a prompt of somebody's stays before the next one of the queue. */
  hold: number(1, 600).default(6),
  /** Seconds that a vote is open. */
  window: number(5, 600).default(20),
  /** Names that decide under `direct` beside owners and moderators, separated by commas: a token or a Twitch account vouches for them. */
  people: list.pipe(z.array(z.string().max(32)).max(50)).optional(),
  /** OpenAI-compatible API of a language model that writes when nobody speaks, e.g. `http://127.0.0.1:11434/v1`. */
  writer: z
    .url({ protocol: /^https?$/, error: "must be an address like http://127.0.0.1:11434/v1" })
    .optional(),
  /** Its model; the first that it lists when missing. */
  writerModel: z.string().min(1).max(200).optional(),
  /** Its key, sent as a bearer token. Has no flag: other people can read a command line. */
  writerKey: z.string().min(1).max(1000).optional(),
  maxViewers: whole(1, 10_000).default(100),
  /** Threads that carry the viewers; 0: none, the server's own event loop does; `auto`: by viewers and bitrate. */
  fanOutThreads: z
    .union([z.literal("auto"), whole(0, 64)], { error: "must be auto or a number from 0 to 64" })
    .default("auto"),
  /** Twitch channel whose chat steers too, by `!story` and `!vote`. */
  twitch: z.string().min(1).optional(),
  /** Name and token (`chat:read chat:edit`) to answer there with; without them it only reads. No flag for the token. */
  twitchName: z.string().min(1).max(25).optional(),
  twitchToken: z.string().min(1).max(200).optional(),
  /** IRC channel that steers too, e.g. `ircs://irc.example.org/channel`. */
  irc: z.string().min(1).optional(),
  /** Folder of what outlives a restart: rules, sanctions, the trail. Kept in memory alone when missing. */
  store: z.string().min(1).optional(),
  /** Signs the tokens of owners, moderators and viewers. Has no flag: other people can read a command line. */
  tokenSecret: z.string().min(32, "must have 32 letters or more").max(1000).optional(),
  /** Only bearers of a token for the channel may watch and speak. */
  private: flag.default(false),
  /** File that the journal is kept in, as JSON lines; what it tells already goes on. False: in memory alone. */
  journal: z.union([z.literal(false), z.string().min(1)]).optional(),
  /** Sets aside what the journal's file holds and begins another story. */
  journalAnew: flag.default(false),
  /** Minutes of the picture that can be rewound and cut into clips; 0: none. */
  windowMinutes: number(0, 120).default(10),
  /** File of the network that looks at viewers' pictures first (`evertale setup picture-check`); they are not checked when missing. */
  pictureCheck: z.string().min(1).optional(),
  /** Folder of the last minutes and of clips; neither without it. */
  media: z.string().min(1).optional(),
  /** Certificates (PEM, the signer's own first) and key that clips are signed with, as made by a model (C2PA); not at all when missing. */
  c2paCert: z.string().min(1).optional(),
  c2paKey: z.string().min(1).optional(),
  /** Origins of other pages that may use the REST and WebSocket interfaces, separated by commas. */
  allowOrigin: origins.default([]),
  /** Origins that may show the embedded player, separated by commas; `*`: all. */
  allowEmbed: origins.default([]),
  /**
   * Addresses told to viewers for the video connection, separated by commas; `own`: this machine's beside loopback. By default
   * those of `host`, and for loopback `127.0.0.1,own`; `127.0.0.1` alone keeps the video's sockets off the network too.
   */
  announce: list.optional(),
  /** Path under which a reverse proxy shows the server, e.g. `/live`; the root when missing. */
  basePath: z
    .string()
    .regex(
      /^\/?([A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*\/?)?$/,
      "must be like /live, of letters, digits and -._~",
    )
    .transform((path) => path.replace(/^\/*(.*?)\/*$/, (_, inner) => (inner ? `/${inner}` : "")))
    .default(""),
  /** Addresses and networks of proxies whose `X-Forwarded-*` headers are believed, separated by commas. */
  trustProxy: list.default([]),
  /** Host names by which the server may be called beside this machine's own, separated by commas; `*`: any. */
  allowHost: list.default([]),
  /** Viewers of one address (of IPv6: one /64) at once, and four times as many WebSockets; by default half of `maxViewers`, 8 at least. */
  maxPerAddress: whole(1, 10_000).optional(),
  /** UDP port that all viewers share, or a range `FIRST-LAST`, one a thread of viewers; random ones when missing. */
  mediaPort: z
    .union([z.number(), z.string()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,5}(-\d{1,5})?$/, "must be like 40000, or 40000-40007"))
    .transform((text) => {
      const [first = "", last = first] = text.split("-");
      return { first: Number(first), last: Number(last) };
    })
    .refine(({ first, last }) => first >= 1 && first <= last && last <= 65_535, {
      error: "must be ports from 1 to 65535, the lower first",
    })
    .optional(),
  /** STUN and TURN servers that viewers are told of (`Link` of WHEP), separated by commas. */
  iceServers: list
    .pipe(
      z.array(z.string().regex(/^(stuns?|turns?):\S+$/i, "must be like turn:turn.example:3478")),
    )
    .default([]),
  /** TURN servers that viewers are told of, with passwords made with `turnSecret`, separated by commas. */
  turn: list
    .pipe(z.array(z.string().regex(/^turns?:\S+$/i, "must be like turn:turn.example:3478")))
    .default([]),
  /** Shared with the TURN server (`use-auth-secret` of coturn): viewers get passwords of a day made with it. */
  turnSecret: z.string().min(8).optional(),
  /** Address of a WHIP endpoint that the channel is sent out to; nowhere when missing. */
  publish: z
    .url({ protocol: /^https?$/, error: "must be an address like https://example.org/whip/name" })
    .optional(),
  /** Its bearer token. Other people can read a command line: the variable is safer than the flag. */
  publishToken: z.string().min(1).max(4_000).optional(),
  /** `GET /metrics` wants `Authorization: Bearer` with it; without it only this machine is answered. */
  metricsToken: z.string().min(8).optional(),
  /** A port of its own for `GET /metrics` (and `/healthz`, `/readyz`), on `host`; then the main port has none. 0: any. */
  metricsPort: whole(0, 65_535).optional(),
  /** Address of NATS, where channels find a machine and viewers find channels; without it this process does everything alone. */
  cluster: z.string().min(1).optional(),
  /** Name of the cluster in NATS, before all that it keeps and says there. */
  clusterName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,32}$/, "must be 1 to 32 letters, digits, - or _")
    .default("evertale"),
  /** Servers of NATS that keep each record. */
  clusterReplicas: z
    .preprocess(
      Number,
      z.union([z.literal(1), z.literal(3), z.literal(5)], { error: "must be 1, 3 or 5" }),
    )
    .default(1),
  /** Seconds after which a machine that is not heard of has lost its channels. */
  clusterLease: number(0.5, 60).default(1.5),
  /** In a cluster: `worker` makes films, `edge` carries viewers and pages, `all` does both. */
  role: z.enum(["all", "worker", "edge"]).default("all"),
  /** Channels that a worker carries at most; by its measured real-time factor when missing. */
  slots: whole(1, 1000).optional(),
  /** `auto`: uWebSockets.js where its binary loads and no proxy is trusted, else node:http. */
  server: z.enum(["auto", "uws", "node"]).default("auto"),
});

export type Config = z.infer<typeof configSchema>;
/** Settings as they may be given: all of them optional, numbers also as text. */
export type ConfigInput = Partial<Record<keyof Config, unknown>>;

const PREFIX = "EVERTALE_";
const KEYS = Object.keys(configSchema.shape) as (keyof Config)[];

export interface ConfigSources {
  /** From the command line: strongest. */
  readonly flags?: ConfigInput;
  /** Usually `process.env`: only names beginning with `EVERTALE_` are read. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A JSON file with settings: weakest. */
  readonly file?: string | undefined;
}

/** Puts the settings together. Throws `config-invalid`, naming the setting, where it came from and what is wrong. */
export function resolveConfig(sources: ConfigSources = {}): Config {
  const fromFile = sources.file === undefined ? {} : readFile(sources.file);
  const fromEnv = readEnv(sources.env ?? {});
  const flags = Object.fromEntries(
    Object.entries(sources.flags ?? {}).filter(([, value]) => value !== undefined),
  );
  const merged = { ...fromFile, ...fromEnv, ...flags };
  const parsed = configSchema.safeParse(merged, { error: inWords });
  if (parsed.success) {
    const { role, cluster } = parsed.data;
    if (role === "all" || cluster !== undefined) return parsed.data;
    const from = placeOf("role", flags, fromEnv, sources.file);
    const what = `"${role}" is a part of a cluster, and none is named: say --cluster nats://HOST:4222 too`;
    throw new EvertaleError("config-invalid", `${from}: ${what}.`);
  }
  const issue = parsed.error.issues[0];
  const key =
    issue?.code === "unrecognized_keys" ? issue.keys[0] : (issue?.path[0] as string | undefined);
  const where = placeOf(key ?? "", flags, fromEnv, sources.file);
  const what =
    issue?.code === "unrecognized_keys"
      ? `no setting of that name; the settings are ${KEYS.join(", ")}`
      : `${shown((merged as Record<string, unknown>)[key ?? ""])} does not fit (${issue?.message ?? "invalid"})`;
  throw new EvertaleError("config-invalid", `${where}: ${what}.`);
}

/** `autoAfter` as `auto-after`. */
export function flagName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `autoAfter` as `EVERTALE_AUTO_AFTER`. */
export function envName(key: string): string {
  return PREFIX + flagName(key).replaceAll("-", "_").toUpperCase();
}

function readEnv(env: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith(PREFIX) || value === undefined) continue;
    const key = KEYS.find((candidate) => envName(candidate) === name);
    if (key === undefined) {
      throw new EvertaleError(
        "config-invalid",
        `The environment variable ${name} is no setting: the settings are ${KEYS.map(envName).join(", ")}.`,
      );
    }
    // An empty variable is how shells say "not set".
    if (value !== "") values[key] = value;
  }
  return values;
}

function readFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new EvertaleError(
      "config-invalid",
      `The settings file ${file} cannot be read: check its path.`,
      { cause },
    );
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new EvertaleError(
      "config-invalid",
      `The settings file ${file} is not one JSON object: correct it.`,
      { cause },
    );
  }
}

function placeOf(
  key: string,
  flags: Record<string, unknown>,
  env: Record<string, unknown>,
  file: string | undefined,
): string {
  if (key in flags) return `--${flagName(key)}`;
  if (key in env) return envName(key);
  return `"${key}" in ${file ?? "the settings"}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
