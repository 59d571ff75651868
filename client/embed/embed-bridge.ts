// The player alone in somebody's frame: fills it, and speaks with the page around it through postMessage.
import type { PromptView } from "../../src/protocol.js";
import { ClipError } from "../player/clip-maker.js";
import type { EvertalePlayer } from "../player/player-element.js";
import {
  commandIn,
  EMBED_EVENTS,
  type EmbedCommand,
  misfitIn,
  originOf,
} from "./embed-messages.js";

/** Parameters of the frame's address that are attributes of the player: `1` or empty sets one, `0` takes it away. */
const FLAGS = ["autoplay", "muted", "controls", "captions", "noclip", "nohotkeys"] as const;
const TEXTS = ["lang", "poster", "transport"] as const;
/** How long a prompt's answer may take before the page is told that there is none. */
const ANSWER_MS = 10_000;

/** Why a command did not do what it said. */
class CommandError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Sets a player up as the page `/embed/:channel`. Commands are taken from the parent window and its exact origin alone:
 * the one named by `parent-origin`, else that of the referrer; with neither there is no conversation.
 */
export function embed(player: EvertalePlayer, page: Window = window): void {
  const channel = page.location.pathname.split("/").filter(Boolean).at(-1) ?? "main";
  const query = new URLSearchParams(page.location.search);
  const parentOrigin = originOf(query.get("parent-origin") ?? page.document.referrer);
  query.delete("parent-origin");
  dress(player, query);
  const rest = query.size > 0 ? `?${query}` : "";
  player.setAttribute("src", `../whep/${channel}${rest}`);
  if (parentOrigin === null || page.parent === page) return;
  const tell = (message: object): void =>
    page.parent.postMessage({ evertale: 1, ...message }, parentOrigin);
  for (const type of EMBED_EVENTS) {
    player.addEventListener(type, (event) => {
      tell({ type, detail: event instanceof CustomEvent ? event.detail : undefined });
    });
  }
  page.addEventListener("message", (event) => {
    if (event.source !== page.parent || event.origin !== parentOrigin) return;
    const command = commandIn(event.data);
    if (!command) {
      const misfit = misfitIn(event.data);
      if (!misfit) return;
      const { id, message } = misfit;
      tell({ type: "result", id, ok: false, error: { code: "command-unknown", message } });
      return;
    }
    const { id } = command;
    obey(player, command).then(
      (value) => tell({ type: "result", id, ok: true, value }),
      (error: unknown) => tell({ type: "result", id, ok: false, error: toldOf(error) }),
    );
  });
  tell({ type: "ready" });
}

/** Takes what is the player's out of the parameters; what is left is the channel's (a token). */
function dress(player: EvertalePlayer, query: URLSearchParams): void {
  for (const name of FLAGS) {
    const value = query.get(name);
    if (value !== null) player.toggleAttribute(name, value !== "0" && value !== "false");
    query.delete(name);
  }
  for (const name of TEXTS) {
    const value = query.get(name);
    if (value) player.setAttribute(name, value);
    query.delete(name);
  }
  // Empty, it takes the label away.
  const mark = query.get("label");
  if (mark !== null) player.label = mark;
  query.delete("label");
  const accent = query.get("accent");
  if (accent && CSS.supports("color", accent)) {
    player.style.setProperty("--evertale-accent", accent);
  }
  query.delete("accent");
}

async function obey(player: EvertalePlayer, command: EmbedCommand): Promise<unknown> {
  switch (command.type) {
    case "play":
      return player.play();
    case "pause":
      return player.pause();
    case "reload":
      return player.reload();
    case "seekToLive":
      return player.seekToLive();
    case "clip":
      return player.clip(command.seconds);
    case "say":
      return said(player, command.text);
    case "get": {
      if (command.name === "seekable") return rangesOf(player.seekable);
      const value: unknown = player[command.name];
      // Over to another window go plain values alone.
      return typeof value === "object" && value !== null ? { ...value } : value;
    }
    case "set":
      Reflect.set(player, command.name, command.value);
      return undefined;
  }
}

/** Resolves with what became of the words at first: a prompt that waits or comes next. */
function said(player: EvertalePlayer, text: string): Promise<PromptView> {
  const ref = player.say(text);
  if (ref === null) {
    const message = "The channel cannot be reached right now: try again in a moment.";
    return Promise.reject(new CommandError("unreachable", message));
  }
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = (act: () => void): void => {
      clearTimeout(timer);
      listening.abort();
      act();
    };
    const timer = setTimeout(() => {
      const error = new CommandError("unanswered", "No answer came within ten seconds.");
      end(() => reject(error));
    }, ANSWER_MS);
    const heard = (event: Event): void => {
      if (!(event instanceof CustomEvent) || event.detail.ref !== ref) return;
      const { detail } = event;
      if (detail.type === "error") {
        end(() => reject(new CommandError(detail.code, detail.message)));
      } else if (detail.type === "prompt") {
        const prompt: PromptView = detail.prompt;
        const refused = new CommandError("rejected", prompt.reason ?? "The words were not taken.");
        end(() => (prompt.state === "rejected" ? reject(refused) : resolve(prompt)));
      }
    };
    player.addEventListener("message", heard, { signal });
  });
}

/** Pairs of seconds: what goes over to another window has no methods. */
function rangesOf(ranges: TimeRanges): readonly (readonly [number, number])[] {
  return Array.from({ length: ranges.length }, (_, i) => [ranges.start(i), ranges.end(i)] as const);
}

function toldOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CommandError || error instanceof ClipError)
    return { code: error.code, message: error.message };
  if (error instanceof Error) return { code: error.name, message: error.message };
  return { code: "Error", message: String(error) };
}
