// What the page around a frame and the player inside it say to each other by postMessage. Knows neither.

/** Properties that a page may read and set from outside the frame. */
export const SETTABLE = ["muted", "captions", "controls", "volume", "currentTime"] as const;
export type Settable = (typeof SETTABLE)[number];
/** And those that it may read only. */
export const READABLE = [
  ...SETTABLE,
  "paused",
  "ended",
  "seekable",
  "seeking",
  "live",
  "latencyMs",
  "state",
  "caption",
  "channel",
  "error",
] as const;
export type Readable = (typeof READABLE)[number];

/** Every message carries `evertale: 1`; `id` comes back with the result. */
export type EmbedCommand = { readonly evertale: 1; readonly id?: string | number | undefined } & (
  | { readonly type: "play" | "pause" | "reload" | "seekToLive" }
  | { readonly type: "clip"; readonly seconds?: number | undefined }
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "get"; readonly name: Readable }
  | { readonly type: "set"; readonly name: Settable; readonly value: boolean | number }
);

/** What comes back for a command. */
export interface EmbedResult {
  readonly evertale: 1;
  readonly type: "result";
  readonly id?: string | number | undefined;
  readonly ok: boolean;
  readonly value?: unknown;
  /** Present where `ok` is false. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Events that are told to the page around; `ready` comes once, before all others. */
export const EMBED_EVENTS = [
  "play",
  "playing",
  "pause",
  "waiting",
  "stalled",
  "ended",
  "seeking",
  "seeked",
  "volumechange",
  "prompt",
  "caption",
  "stats",
  "notice",
  "clip",
  "error",
  "state",
] as const;
export type EmbedEventName = (typeof EMBED_EVENTS)[number] | "ready";

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
  const { evertale, type, id: given, ...rest } = data as Readonly<Record<string, unknown>>;
  if (evertale !== 1) return null;
  const id = typeof given === "string" || typeof given === "number" ? given : undefined;
  const { text, name, value, seconds } = rest;
  switch (type) {
    case "play":
    case "pause":
    case "reload":
    case "seekToLive":
      return { evertale, type, id };
    case "clip":
      return { evertale, type, id, ...(typeof seconds === "number" ? { seconds } : {}) };
    case "say":
      return typeof text === "string" ? { evertale, type, id, text } : null;
    case "get": {
      const readable = READABLE.find((one) => one === name);
      return readable ? { evertale, type, id, name: readable } : null;
    }
    case "set": {
      const settable = SETTABLE.find((one) => one === name);
      const numeric = settable === "volume" || settable === "currentTime";
      const fits = numeric ? typeof value === "number" : typeof value === "boolean";
      if (!settable || !fits) return null;
      return { evertale, type, id, name: settable, value: value as boolean | number };
    }
    default:
      return null;
  }
}

/** What a message that asks for an answer has and no command is, in a sentence for who sent it; `null` where nobody asked. */
export function misfitIn(
  data: unknown,
): { readonly id: string | number; readonly message: string } | null {
  if (typeof data !== "object" || data === null || commandIn(data)) return null;
  const { evertale, type, id, name } = data as Readonly<Record<string, unknown>>;
  if (evertale !== 1 || (typeof id !== "string" && typeof id !== "number")) return null;
  const names = type === "get" ? READABLE : type === "set" ? SETTABLE : undefined;
  if (names === undefined) {
    const wish = type === "say" ? "say wants text" : `there is no command "${String(type)}"`;
    return { id, message: `The player was asked for what it cannot do: ${wish}.` };
  }
  const known: readonly unknown[] = names;
  const message = known.includes(name)
    ? `"${String(name)}" does not take this value: volume and currentTime are numbers, muted, captions and controls true or false.`
    : `There is no "${String(name)}" to ${String(type)}; there are: ${names.join(", ")}.`;
  return { id, message };
}
