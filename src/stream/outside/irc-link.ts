// A connection to one channel of Twitch or of an IRC network, over WebSocket or TCP (RFC 2812, IRCv3, Twitch's tags and commands).
// Keeps itself up. Knows lines; no channel of ours.
import type { IrcClient, Message } from "ircv3";
import { type Log, sentenceOf } from "../log.js";
import type { OutsideLine } from "./outside-chat.js";

export interface IrcAddress {
  readonly kind: "twitch" | "irc";
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly webSocket: boolean;
  /** With its `#`. */
  readonly channel: string;
  readonly nick: string;
  /** Twitch: `oauth:...`. Without one Twitch lets read, not write. */
  readonly password?: string | undefined;
}

export interface IrcLinkParts {
  readonly address: IrcAddress;
  readonly log: Log;
  readonly onLine: (line: OutsideLine) => void;
  readonly onDeleted: (id: string) => void;
  /** Without a person: the whole chat was cleared. */
  readonly onSilenced: (person?: string) => void;
  /** How long joining may take before it is said that it does not work, and the wait before another try. */
  readonly joinMs?: number;
}

const JOIN_MS = 15_000;
/** A place that cannot be reached at all is tried again this often. */
const AGAIN_MS = 60_000;
const TWITCH_CAPABILITIES = ["twitch.tv/tags", "twitch.tv/commands"];

export class IrcLink {
  #client: IrcClient | undefined;
  #joined = false;
  #told = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(private readonly parts: IrcLinkParts) {}

  get joined(): boolean {
    return this.#joined;
  }

  /** Connects, and again whenever it has to. Returns at once. */
  open(): void {
    const { address, log } = this.parts;
    // Loaded with the first link: most servers have none.
    import("ircv3").then(
      (library) => this.#connect(library.IrcClient),
      (error) => log.warn(`The chat ${address.channel} cannot be joined: ${sentenceOf(error)}`),
    );
  }

  #connect(Client: typeof IrcClient): void {
    if (this.#closed) return;
    const { host, port, secure, webSocket, channel, nick, password, kind } = this.parts.address;
    const client = new Client({
      connection: { hostName: host, port, secure, pingOnInactivity: 60, pingTimeout: 10 },
      credentials: {
        nick,
        userName: nick,
        realName: "Evertale",
        ...(password ? { password } : {}),
      },
      channels: [channel],
      webSocket,
      // Its own lines are not for our log: what matters is told below.
      logger: { minLevel: 0, custom: () => {} },
    });
    if (kind === "twitch") for (const name of TWITCH_CAPABILITIES) client.addCapability({ name });
    client.onAnyMessage((message) => this.#heard(client, message));
    client.onDisconnect(() => {
      this.#joined = false;
      this.#watch();
    });
    this.#client = client;
    client.connect();
    this.#watch();
  }

  /** Says a line there, if that is possible now. */
  say(line: string): void {
    const { address } = this.parts;
    const mute = address.kind === "twitch" && address.password === undefined;
    if (!this.#joined || mute) return;
    this.#client?.say(address.channel, line.replace(/[\r\n]+/g, " "));
  }

  /** Idempotent. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#client?.quitAbruptly();
  }

  /** When joining takes too long: says so once, and begins anew after a while. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    const { address, log, joinMs = JOIN_MS } = this.parts;
    this.#timer = setTimeout(() => {
      if (!this.#told) {
        log.warn(
          `The chat ${address.channel} at ${address.host} cannot be joined: check that it exists and that the name and token are right; it is tried again.`,
        );
      }
      this.#told = true;
      this.#timer = setTimeout(() => this.#again(), AGAIN_MS);
      this.#timer.unref();
    }, joinMs);
    this.#timer.unref();
  }

  #again(): void {
    this.#client?.quitAbruptly();
    this.open();
  }

  #heard(client: IrcClient, message: Message): void {
    if (client !== this.#client) return;
    const { address, onLine, onDeleted, onSilenced } = this.parts;
    const { command, tags, prefix } = message;
    const [target, text] = message.rawParamValues;
    const here = target?.toLowerCase() === address.channel.toLowerCase();
    switch (command) {
      case "JOIN":
        if (here && prefix?.nick.toLowerCase() === client.currentNick.toLowerCase()) this.#join();
        break;
      case "PRIVMSG":
        if (here && text !== undefined) onLine(lineOf(message, text));
        break;
      case "CLEARMSG": {
        const id = tags.get("target-msg-id");
        if (id !== undefined) onDeleted(id);
        break;
      }
      case "CLEARCHAT":
        if (here) onSilenced(text === undefined ? undefined : (tags.get("target-user-id") ?? text));
        break;
      case "RECONNECT":
        // The server is about to close: whoever waits for that misses lines.
        this.#joined = false;
        this.#again();
        break;
    }
  }

  #join(): void {
    clearTimeout(this.#timer);
    this.#joined = true;
    const { address, log } = this.parts;
    log.info(`Chat: joined ${address.channel} at ${address.host}`);
    this.#told = false;
  }
}

function lineOf({ tags, prefix }: Message, text: string): OutsideLine {
  const nick = prefix?.nick ?? "viewer";
  const badges = tags.get("badges") ?? "";
  return {
    id: tags.get("id"),
    name: tags.get("display-name") || nick,
    person: tags.get("user-id") ?? `${nick}!${prefix?.host ?? ""}`.toLowerCase(),
    moderates: tags.get("mod") === "1" || /(?:^|,)broadcaster\//.test(badges),
    text,
  };
}
