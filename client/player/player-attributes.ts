// The element as frameworks and editors see it: attributes and events with their types. No code.
import type { PromptView, ServerMessage } from "../../src/protocol.js";
import type { SocketState } from "../link/channel-socket.js";
import type { PlaybackState } from "../link/playback.js";
import type { PlayerClip } from "./clip-maker.js";
import type { PlayerFaultCode } from "./player-fault.js";
import type { PlayerNoticeCode } from "./player-notices.js";
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
  /** With `controls`, but without the button that makes clips. */
  readonly noclip?: boolean | undefined;
  /** What the picture bears to say that it is generated; empty: nothing. Default: in the viewer's language. */
  readonly label?: string | undefined;
  /** A picture until the film's first. */
  readonly poster?: string | undefined;
  /** The way to the picture. Default `auto`: WebRTC, a WebSocket where nothing comes through within 3 s, and HLS where neither does. */
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
  /** What was gone back to is not held any more, or nothing is. */
  readonly notice: CustomEvent<{ readonly code: PlayerNoticeCode; readonly message: string }>;
  readonly clip: CustomEvent<PlayerClip>;
  readonly error: CustomEvent<{ readonly code: PlayerFaultCode; readonly message: string }>;
  readonly state: CustomEvent<PlaybackState>;
  readonly socket: CustomEvent<SocketState>;
  /** Everything the channel says. */
  readonly message: CustomEvent<ServerMessage>;
}
