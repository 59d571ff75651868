// docs/embedding.md is complete: it names all that custom-elements.json describes, and all that a frame and its page say.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EMBED_EVENTS, READABLE, SETTABLE } from "../../client/embed/embed-messages.js";
import { TRANSPORTS } from "../../client/link/chosen-link.js";
import { ClipError } from "../../client/player/clip-maker.js";
import { NOTICE_WORDS } from "../../client/player/player-notices.js";

const ROOT = join(import.meta.dirname, "../..");

interface Described {
  readonly name: string;
  readonly kind?: string;
}

/** Members that are a media element's own and mean the same here. */
const AS_EVERYWHERE =
  /^(currentSrc|defaultMuted|playsInline|loop|playbackRate|defaultPlaybackRate|streamType)$/;

it("names every attribute, property, method, event, slot, part, style and message", async () => {
  const manifest = await readFile(join(ROOT, "client/package/custom-elements.json"), "utf8");
  const described = JSON.parse(manifest).modules[0].declarations[0] as Record<string, Described[]>;
  const docs = await readFile(join(ROOT, "docs/embedding.md"), "utf8");
  const words = new Set(docs.split(/[^\w-]+/));
  const parts = (described.cssParts ?? []).map(({ name }) => name.replace(/-button$/, ""));
  const wanted = [
    ...["attributes", "members", "events", "slots", "cssProperties"].flatMap((list) =>
      (described[list] ?? []).map(({ name }) => name),
    ),
    ...parts,
    ...EMBED_EVENTS,
    ...READABLE,
    ...SETTABLE,
    ...TRANSPORTS,
    ...Object.keys(NOTICE_WORDS),
    ClipError.name,
  ];
  const missing = wanted.filter((name) => !words.has(name) && !AS_EVERYWHERE.test(name));
  expect([...new Set(missing)]).toEqual([]);
});
