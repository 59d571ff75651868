// What other sites show of a page that is linked: Open Graph (ogp.me) and Twitter cards. Knows no server.
import { createHash } from "node:crypto";
import type { Channel } from "../channel.js";
import type { Asset } from "./assets.js";

const PLACE = "</head>";

/** Where a channel's pages lie, as whoever links them sees it: no slash at the end. */
export interface ShareAddress {
  /** E.g. `https://example.org/live`. */
  readonly root: string;
  /** The linked page itself. */
  readonly page: string;
}

/** The page with its card in the head, as an asset of its own. */
export function withShareCard(page: Asset, channel: Channel, address: ShareAddress): Asset {
  const html = page.body.toString("utf8");
  const body = Buffer.from(html.replace(PLACE, () => `${card(channel, address)}${PLACE}`));
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { type: page.type, etag: `"${hash}"`, body };
}

function card(channel: Channel, { root, page }: ShareAddress): string {
  const name = encodeURIComponent(channel.name);
  const { width, height } = channel.view;
  const embed = `${root}/embed/${name}`;
  const facts: readonly (readonly [string, string])[] = [
    ["og:type", "video.other"],
    ["og:site_name", "Evertale"],
    ["og:title", `Evertale: ${channel.name}`],
    [
      "og:description",
      "A film that never ends and that its viewers write. Watch it live, and say what happens next.",
    ],
    ["og:url", page],
    ["og:image", posterAddress(root, channel)],
    ["og:image:type", "image/jpeg"],
    ["og:image:alt", "The film as it is now"],
    ["og:video", embed],
    ["og:video:type", "text/html"],
    ["og:video:width", String(width * 2)],
    ["og:video:height", String(height * 2)],
    // Twitter takes title, description and picture from the above.
    ["twitter:card", "player"],
    ["twitter:player", embed],
    ["twitter:player:width", String(width * 2)],
    ["twitter:player:height", String(height * 2)],
  ];
  const tags = facts.map(([key, value]) => {
    const attribute = key.startsWith("twitter:") ? "name" : "property";
    return `<meta ${attribute}="${key}" content="${escaped(value)}">\n`;
  });
  const oembed = `${root}/oembed?url=${encodeURIComponent(page)}`;
  return `${tags.join("")}<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="Evertale: ${escaped(channel.name)}">\n`;
}

/** Where the picture of a channel is. */
export function posterAddress(root: string, channel: Channel): string {
  return `${root}/api/channels/${encodeURIComponent(channel.name)}/poster.jpg`;
}

/** For text between quotes in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
