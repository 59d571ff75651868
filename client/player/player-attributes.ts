// The element as frameworks and editors see it: attributes and events with their types. No code.
import type { PromptView, ServerMessage } from "../../src/protocol.js";
import type { SocketState } from "../link/channel-socket.js";
import type { PlaybackState } from "../link/playback.js";
import type { PlayerFaultCode } from "./player-fault.js";
import type { PlayerStats } from "./player-stats.js";

/** Attributes, which are properties of the same names. */
export interface PlayerAttributes {
  /** Address of the channel: `https://host/whep/main`. */
  readonly src?: string | undefined;
  /** Plays as soon as it is in the page, unless the viewer's system asks for less motion. */
  readonly autoplay?: boolean | undefined;
  readonly muted?: boolean | undefined;
  /** Shows buttons and obeys keys. */
  readonly controls?: boolean | undefined;
  /** Shows the prompts over the picture. */
  readonly captions?: boolean | undefined;
  /** With `controls`, but without keys. */
  readonly nohotkeys?: boolean | undefined;
  /** A picture until the film's first. */
  readonly poster?: string | undefined;
  /** The way to the picture. Default `auto`: WebRTC, and a WebSocket where nothing comes through within 3 s. */
  readonly transport?: "auto" | "webrtc" | "websocket" | "hls" | undefined;
  /** Language of the labels (BCP 47); default: the browser's. */
  readonly lang?: string | undefined;
}

/** Events beside those of `HTMLMediaElement`, each a `CustomEvent` with this detail. None bubbles. */
export interface PlayerEventMap {
  /** A prompt appeared or changed its state; `ref` for the viewer's own. */
  readonly prompt: CustomEvent<{ readonly prompt: PromptView; readonly ref?: string }>;
  /** The first frame of this prompt is on screen. */
  readonly caption: CustomEvent<PromptView>;
  /** Every 2 s while the film plays. */
  readonly stats: CustomEvent<PlayerStats>;
  readonly error: CustomEvent<{ readonly code: PlayerFaultCode; readonly message: string }>;
  readonly state: CustomEvent<PlaybackState>;
  readonly socket: CustomEvent<SocketState>;
  /** Everything the channel says. */
  readonly message: CustomEvent<ServerMessage>;
}
