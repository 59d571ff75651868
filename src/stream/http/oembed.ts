// oEmbed (oembed.com, version 1.0): how a site that was given an address embeds its player. Knows no server.
import type { HttpResponse } from "../../webrtc/index.js";
import type { Channel } from "../channel.js";
import { json, problem } from "./problem.js";
import { escaped, posterAddress } from "./share-card.js";
import type { WebRequest } from "./web-server.js";

export interface OembedParts {
  readonly channels: ReadonlyMap<string, Channel>;
  /** Where everything lies as the outside sees it; empty: the root. */
  readonly basePath: string;
}

/** The channel that an `/oembed?url=` asks about; undefined when it is none of this server's. */
export function oembedChannel(parts: OembedParts, request: WebRequest): Channel | undefined {
  const target = parsed(request.query.get("url"));
  return target === undefined ? undefined : channelOf(parts, target, request);
}

/** Answers `/oembed?url=`; addresses of this server's pages only. Whether a channel may be told of is the caller's to know. */
export function answerOembed(parts: OembedParts, request: WebRequest): HttpResponse {
  const { basePath } = parts;
  const { query } = request;
  if ((query.get("format") ?? "json") !== "json") {
    return problem(
      501,
      "not-found",
      "Only JSON is made here: leave format out or say format=json.",
    );
  }
  const target = parsed(query.get("url"));
  const channel = target === undefined ? undefined : channelOf(parts, target, request);
  if (target === undefined || channel === undefined) {
    return problem(
      404,
      "not-found",
      "That url is no channel of this server: give url=https://HOST/embed/CHANNEL.",
    );
  }
  const { width, height } = playerSize(channel, query);
  const src = `${target.origin}${basePath}/embed/${encodeURIComponent(channel.name)}`;
  return json(200, {
    version: "1.0",
    type: "video",
    title: `Evertale: ${channel.name}`,
    provider_name: "Evertale",
    provider_url: target.origin,
    width,
    height,
    thumbnail_url: posterAddress(`${target.origin}${basePath}`, channel),
    thumbnail_width: width,
    thumbnail_height: height,
    html: `<iframe src="${escaped(src)}" width="${width}" height="${height}" style="border:0" allow="autoplay; fullscreen; picture-in-picture; clipboard-write" title="Evertale: ${escaped(channel.name)}"></iframe>`,
  });
}

function parsed(url: string | null): URL | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const target = new URL(url);
  return target.protocol === "http:" || target.protocol === "https:" ? target : undefined;
}

function channelOf(
  { channels, basePath }: OembedParts,
  target: URL,
  request: WebRequest,
): Channel | undefined {
  if (target.host !== request.headers.host || !target.pathname.startsWith(`${basePath}/`)) {
    return undefined;
  }
  const path = target.pathname.slice(basePath.length);
  if (path === "/") return [...channels.values()].find(({ isPrivate }) => !isPrivate);
  const match = /^\/embed\/([^/]+)\/?$/.exec(path);
  if (match?.[1] === undefined) return undefined;
  try {
    return channels.get(decodeURIComponent(match[1]));
  } catch {
    // A stray percent sign is in no channel's name.
    return undefined;
  }
}

/** The player's size: twice the stream's, within what the site asks for. */
function playerSize(channel: Channel, query: URLSearchParams): { width: number; height: number } {
  const { width, height } = channel.view;
  const maxWidth = positive(query.get("maxwidth")) ?? width * 2;
  const maxHeight = positive(query.get("maxheight")) ?? height * 2;
  const scale = Math.min(maxWidth / width, maxHeight / height);
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

function positive(text: string | null): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 && value <= 10_000 ? value : undefined;
}
