// The player module, `GET /player.js`: defines `<evertale-player>`. This list is the client's public surface.
import { embed } from "./embed/embed-bridge.js";
import { EvertalePlayer } from "./player/player-element.js";

export type { LinkFault, LinkFaultCode } from "./link/media-link.js";
export type { PlaybackState } from "./link/playback.js";
export { ClipError, type ClipFaultCode, type PlayerClip } from "./player/clip-maker.js";
export type { PlayerAttributes, PlayerEventMap } from "./player/player-attributes.js";
export { EvertalePlayer } from "./player/player-element.js";
export type { PlayerFault, PlayerFaultCode } from "./player/player-fault.js";
export type { PlayerNoticeCode } from "./player/player-notices.js";
export type { PlayerStats } from "./player/player-stats.js";

// A server that renders pages has no elements: there an import does nothing. Twice on a page (by hand and by an embed) is no
// error; the first one wins.
if (globalThis.customElements) {
  if (!customElements.get("evertale-player"))
    customElements.define("evertale-player", EvertalePlayer);
  const embedded = document.querySelector("evertale-player[data-embed]");
  if (embedded instanceof EvertalePlayer) embed(embedded);
}
