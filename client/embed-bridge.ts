// The player alone in somebody's frame: fills it, and speaks with the page around it through postMessage.
import type { EvertalePlayer } from "./player/player-element.js";

/** What the page around the frame may ask. Every message carries `evertale: 1`; `id` comes back with the result. */
export type EmbedCommand = {
  readonly evertale: 1;
  readonly id?: string | number;
  readonly type: "play" | "pause";
};

const EVENTS = ["playing", "prompt", "caption", "stats", "error", "state"] as const;

/**
 * Sets a player up as the page `/embed/:channel`. Commands are taken from the parent window and its exact origin alone:
 * the one named by `parent-origin`, else that of the referrer; with neither there is no conversation.
 */
export function embed(player: EvertalePlayer, page: Window = window): void {
  const channel = page.location.pathname.split("/").filter(Boolean).at(-1) ?? "main";
  const query = new URLSearchParams(page.location.search);
  const parentOrigin = originOf(query.get("parent-origin") ?? page.document.referrer);
  query.delete("parent-origin");
  const rest = query.size > 0 ? `?${query}` : "";
  player.setAttribute("src", `../whep/${channel}${rest}`);
  if (parentOrigin === null || page.parent === page) return;
  for (const type of EVENTS) {
    player.addEventListener(type, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      page.parent.postMessage({ evertale: 1, type, detail }, parentOrigin);
    });
  }
  page.addEventListener("message", (event) => {
    if (event.source !== page.parent || event.origin !== parentOrigin) return;
    const command = commandIn(event.data);
    if (!command) return;
    if (command.type === "play") player.play().catch(() => {});
    else player.pause();
    page.parent.postMessage(
      { evertale: 1, type: "result", id: command.id, ok: true },
      parentOrigin,
    );
  });
}

/** The origin of an address, `null` when there is none to speak to. */
export function originOf(address: string): string | null {
  if (address === "") return null;
  try {
    const { origin } = new URL(address);
    return origin === "null" ? null : origin;
  } catch {
    // Not an address: no origin, no conversation.
    return null;
  }
}

/** A command, or `null` for anything else that frames and extensions post around. */
export function commandIn(data: unknown): EmbedCommand | null {
  if (typeof data !== "object" || data === null) return null;
  if (!("evertale" in data) || data.evertale !== 1 || !("type" in data)) return null;
  if (data.type !== "play" && data.type !== "pause") return null;
  const id =
    "id" in data && (typeof data.id === "string" || typeof data.id === "number")
      ? data.id
      : undefined;
  return { evertale: 1, type: data.type, id };
}
