// Addresses of other chats, as they are written in settings. Pure.
import { EvertaleError } from "../../errors.js";
import type { IrcAddress } from "./irc-link.js";

const SCHEMES = {
  "irc:": { secure: false, webSocket: false, port: 6667 },
  "ircs:": { secure: true, webSocket: false, port: 6697 },
  "ws:": { secure: false, webSocket: true, port: 80 },
  "wss:": { secure: true, webSocket: true, port: 443 },
} as const;
const TWITCH = {
  kind: "twitch",
  host: "irc-ws.chat.twitch.tv",
  port: 443,
  secure: true,
  webSocket: true,
} as const;

export interface TwitchSettings {
  /** A channel's name, or the address of a server that speaks as Twitch does: `ws://host:port/name`. */
  readonly channel: string;
  readonly name?: string | undefined;
  readonly token?: string | undefined;
}

/** Throws `config-invalid`. */
export function twitchAddress({ channel, name, token }: TwitchSettings): IrcAddress {
  const login = { nick: name?.toLowerCase() ?? anonymous(), password: passwordOf(token) };
  if (/^#?[A-Za-z0-9_]{1,25}$/.test(channel)) {
    return { ...TWITCH, ...login, channel: `#${channel.replace("#", "").toLowerCase()}` };
  }
  return { ...ircAddress(channel), ...login, kind: "twitch" };
}

/** `ircs://host:port/channel`, `wss://...` for IRC over WebSocket. Throws `config-invalid`. */
export function ircAddress(address: string, nick = "evertale"): IrcAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const scheme = url === undefined ? undefined : SCHEMES[url.protocol as keyof typeof SCHEMES];
  const channel = url === undefined ? "" : decodeURIComponent(url.pathname.slice(1) + url.hash);
  if (
    url === undefined ||
    scheme === undefined ||
    url.hostname === "" ||
    !/^#?[^\s,:#]+$/.test(channel)
  ) {
    throw new EvertaleError(
      "config-invalid",
      `"${address}" is no chat: write it like ircs://irc.example.org/channel, or for Twitch the channel's name.`,
    );
  }
  const { port, secure, webSocket } = scheme;
  return {
    kind: "irc",
    host: url.hostname,
    port: url.port === "" ? port : Number(url.port),
    secure,
    webSocket,
    channel: `#${channel.replace("#", "")}`,
    nick: url.username === "" ? nick : decodeURIComponent(url.username),
    password: url.password === "" ? undefined : decodeURIComponent(url.password),
  };
}

/** Twitch lets such names read without a token. */
function anonymous(): string {
  return `justinfan${10_000 + Math.floor(Math.random() * 90_000)}`;
}

function passwordOf(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  return token.startsWith("oauth:") ? token : `oauth:${token}`;
}
