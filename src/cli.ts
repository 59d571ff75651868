// The commands: `serve`, `render`, `inspect` and `bundle check`. Errors of the user are one sentence and exit code 1, never a stack.
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { type Config, type ConfigInput, flagName, resolveConfig } from "./config.js";
import { EvertaleError } from "./errors.js";
import { startServer } from "./main.js";
import { pictureCheckAt, type ServiceManager, serviceManager } from "./server/index.js";
import { consoleLog, mediaInUse, sentenceOf } from "./stream/index.js";

const SERVE_FLAGS: readonly (readonly [keyof Config, string, string])[] = [
  ["host", "ADDRESS", "address to listen on (default 127.0.0.1)"],
  ["port", "PORT", "port to listen on, 0 for any (default 8080)"],
  ["bundle", "DIR", "folder of the model's bundle (default: the one that comes with Evertale)"],
  ["provider", "NAME", "auto, cpu, webgpu or cuda (default auto)"],
  ["threads", "N", "threads of the generator (default: by the machine)"],
  ["channel", "NAME", "name of the channel (default main)"],
  ["channels", "FILE", 'JSON file of several channels: {"channels": [{"name": ...}, ...]}'],
  ["maxChannels", "N", "channels at once (default 8)"],
  ["seed", "N", "seed of the story, 0 to 4294967295 (default: drawn)"],
  ["steps", "N", "sampling steps wanted for a chunk (default: the bundle's)"],
  ["prompt", "TEXT", "what the story opens with (default: written by the bundle's grammar)"],
  ["scale", "N", "enlarge pictures by this factor (default: to 256 pixels or more)"],
  ["superResolution", "N", "enlarge pictures 2 or 4 times with a network, on a GPU (default: no)"],
  ["bitrate", "KBITS", "bitrate of the video in kbit/s (default 400)"],
  ["grace", "SECONDS", "time without viewers before generation pauses (default 5)"],
  ["autoAfter", "SECONDS", "silence before the story goes on by itself (default 20)"],
  ["autoEvery", "SECONDS", "time between automatic prompts (default 12)"],
  ["policy", "NAME", "who decides: latest, direct, queue, vote or anarchy (default latest)"],
  ["hold", "SECONDS", "time that a prompt stays before the queue's next one (default 6)"],
  ["window", "SECONDS", "time that a vote is open (default 20)"],
  ["people", "NAMES", "who decides under direct beside moderators, comma-separated"],
  ["writer", "URL", "a language model's API that writes when nobody speaks (default: the grammar)"],
  ["writerModel", "NAME", "its model (default: the first it lists)"],
  ["maxViewers", "N", "viewers at once (default 100)"],
  ["fanOutThreads", "N", "threads that carry the viewers, 0 for none (default auto)"],
  ["twitch", "CHANNEL", "Twitch chat that steers too, by !story and !vote (default: none)"],
  ["twitchName", "NAME", "who answers there; its token is EVERTALE_TWITCH_TOKEN"],
  ["irc", "URL", "IRC channel that steers too, e.g. ircs://irc.example.org/channel"],
  ["store", "DIR", "folder of what outlives a restart: rules, bans, the trail (default: none)"],
  ["private", "true|false", "only who has a token may watch and speak (default false)"],
  ["journal", "FILE", "keep the story in this file and go on with it (default data/CHANNEL.jsonl)"],
  ["windowMinutes", "N", "minutes that can be rewound and cut into clips, 0: none (default 10)"],
  [
    "pictureCheck",
    "FILE",
    "network that looks at viewers' pictures first (default: that of setup)",
  ],
  ["media", "DIR", "folder of the last minutes and of clips (default data/media)"],
  ["c2paCert", "FILE", "certificates that clips are signed with, as made by a model (PEM)"],
  ["c2paKey", "FILE", "their private key (PEM: P-256, P-384 or Ed25519)"],
  ["allowOrigin", "ORIGINS", "other sites whose pages may use the API, comma-separated"],
  ["allowEmbed", "ORIGINS", "sites that may embed the player, comma-separated, or *"],
  [
    "announce",
    "ADDRESSES",
    "addresses told to viewers for the video, comma-separated; own: this machine's",
  ],
  [
    "mediaPort",
    "PORT",
    "UDP port all viewers share, or a range like 40000-40007 (default: random)",
  ],
  ["basePath", "PATH", "path under which a proxy shows the server, e.g. /live (default /)"],
  ["trustProxy", "NETWORKS", "proxies whose X-Forwarded-* are believed, e.g. loopback,10.0.0.0/8"],
  ["allowHost", "NAMES", "host names the server answers to beside this machine's own, or *"],
  ["maxPerAddress", "N", "viewers at once from one address (default: half of --max-viewers)"],
  ["iceServers", "URLS", "STUN and TURN servers viewers are told of, comma-separated"],
  ["turn", "URLS", "TURN servers for viewers without UDP, e.g. turn:HOST:3478?transport=tcp"],
  ["turnSecret", "SECRET", "shared with the TURN server, for viewers' passwords"],
  ["publish", "URL", "send the channel out to a WHIP endpoint, e.g. an SFU's (default: none)"],
  ["publishToken", "TOKEN", "its bearer token; better as EVERTALE_PUBLISH_TOKEN"],
  ["metricsToken", "TOKEN", "bearer token that GET /metrics wants"],
  ["metricsPort", "PORT", "a port of its own for GET /metrics"],
  ["cluster", "URL", "NATS server of a cluster, e.g. nats://127.0.0.1:4222 (default: none)"],
  ["clusterName", "NAME", "name of the cluster there (default evertale)"],
  ["clusterReplicas", "N", "NATS servers that keep each record: 1, 3 or 5 (default 1)"],
  ["clusterLease", "SECONDS", "silence after which a worker's channels are taken (default 1.5)"],
  ["role", "NAME", "in a cluster: all, worker or edge (default all)"],
  ["slots", "N", "channels of a worker at most (default: as many as it has time for)"],
  ["server", "KIND", "auto, uws or node (default auto)"],
];

const FAREWELL_MS = 5_000;

async function serve(flags: ConfigInput & { json?: boolean; config?: string }): Promise<void> {
  const { json, config: file, ...settings } = flags;
  const resolved = resolveConfig({ flags: settings, env: process.env, file });
  if (resolved.cluster !== undefined) {
    await serveCluster(resolved, json === true);
    return;
  }
  const config = withPlaces(resolved);
  const server = await startServer({ config });
  const manager = readyManager();
  process.stdout.write(`Evertale is at ${server.url}/ (channel ${server.channel.name})\n`);
  if (json) {
    const { bundle, provider, width, height, fps } = server.channel.view;
    const { seed } = server.channel.journal.head;
    const facts = {
      url: server.url,
      channel: server.channel.name,
      bundle,
      provider,
      width,
      height,
      fps,
      seed,
      server: server.serverKind,
      pid: process.pid,
    };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
  }
  endWith(server, manager);
}

/** Whatever started this process is told that it is ready. */
function readyManager(): ServiceManager {
  const manager = serviceManager(process.env, (error) =>
    consoleLog.warn(`systemd could not be told: ${sentenceOf(error)}`),
  );
  manager.ready();
  return manager;
}

/** One process of a cluster. Its packages are loaded only here. */
async function serveCluster(config: Config, json: boolean): Promise<void> {
  const { startClusterServer } = await import("./server/cluster-server.js");
  const server = await startClusterServer({ config });
  const manager = readyManager();
  const { url, role, serverKind } = server;
  process.stdout.write(`Evertale is at ${url}/ (${role} of the cluster ${config.clusterName})\n`);
  if (json) {
    const facts = { url, role, cluster: config.clusterName, server: serverKind, pid: process.pid };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
  }
  endWith(server, manager);
  const error = await server.forgotten;
  process.stderr.write(`evertale: ${error.message}\n`);
  manager.stopping();
  // Whoever watches over this process starts it again; farewells to NATS may take long.
  setTimeout(() => process.exit(1), FAREWELL_MS);
  await server.close();
  process.exit(1);
}

/** Signals end the server, and nothing else does but a cluster that is gone. */
function endWith(server: { close(): Promise<void> }, manager: ServiceManager): void {
  // One viewer's broken connection may not end everybody's film.
  process.on("unhandledRejection", (error) => consoleLog.warn(`Not handled: ${sentenceOf(error)}`));
  let closing = false;
  const stop = (): void => {
    // A second signal does not wait.
    if (closing) process.exit(130);
    closing = true;
    manager.stopping();
    server.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** Whoever says nothing of a journal, or of a place for the last minutes, gets one, where one can be kept. */
function withPlaces(wished: Config): Config {
  const { pictureCheck } = wished;
  const given =
    pictureCheck === undefined && existsSync(pictureCheckAt())
      ? { ...wished, pictureCheck: pictureCheckAt() }
      : wished;
  const config = given.media === undefined && canKeep() ? withMedia(given) : given;
  if (config.journal !== undefined) return config;
  const journal = join("data", `${config.channel}.jsonl`);
  if (canKeep()) return { ...config, journal };
  consoleLog.warn(
    "The working folder cannot be written, so no journal is kept there: a restart begins another story; name a file with --journal.",
  );
  return { ...config, journal: false };
}

/** The folder beside the journal, unless another server of this working folder has it. */
function withMedia(config: Config): Config {
  const media = join("data", "media");
  if (!mediaInUse(media)) return { ...config, media };
  consoleLog.warn(
    `Another server has ${media}, so the last minutes are not kept: name a folder with --media.`,
  );
  return config;
}

/** Whether the working folder, or `data` in it, takes files. */
function canKeep(): boolean {
  try {
    accessSync(existsSync("data") ? "data" : ".", constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What only other commands need is not loaded for one that stays for months. */
async function program(wanted: string | undefined): Promise<Command> {
  const root = new Command("evertale")
    .description("A film that never ends and that its viewers write.")
    .version("0.1.0")
    .showHelpAfterError("(run with --help for the list)");
  const serving = root
    .command("serve")
    .description("stream a channel and serve its page")
    .option(
      "--config <FILE>",
      "JSON file with settings; flags and EVERTALE_* variables win over it",
    )
    .option("--json", "print one JSON object last");
  for (const [key, value, help] of SERVE_FLAGS) {
    serving.addOption(new Option(`--${flagName(key)} <${value}>`, help));
  }
  serving.option("--no-journal", "keep no story: a restart begins another one");
  serving.option("--journal-anew", "set aside what the journal's file holds and begin a story");
  serving.action(serve);
  if (wanted !== serving.name()) {
    const { addTools } = await import("./commands/tool-commands.js");
    addTools(root);
  }
  return root;
}

program(process.argv[2])
  .then((root) => root.parseAsync())
  .catch((error: unknown) => {
    if (error instanceof EvertaleError) process.stderr.write(`evertale: ${error.message}\n`);
    else
      process.stderr.write(`evertale: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
