// What React 19 knows of <evertale-player> in JSX: `import "@evertale/player/react"` once, for the types alone.

import type { EvertalePlayer, PlayerAttributes, PlayerEventMap } from "@evertale/player";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** Events of media elements that make sense live. */
type MediaEventName =
  | "play"
  | "playing"
  | "pause"
  | "waiting"
  | "stalled"
  | "ended"
  | "emptied"
  | "seeking"
  | "seeked"
  | "volumechange"
  | "timeupdate"
  | "resize"
  | "loadstart"
  | "loadedmetadata"
  | "loadeddata"
  | "canplay"
  | "durationchange"
  | "enterpictureinpicture"
  | "leavepictureinpicture";

/**
 * React listens to an element's own events by properties of their names in small letters: `oncaption={...}`. In
 * capitals (`onPlaying`) it knows some of them from its media elements, and never calls the handler here.
 */
type PlayerListeners = {
  [Name in keyof PlayerEventMap as `on${Name}`]?: (event: PlayerEventMap[Name]) => void;
} & { [Name in MediaEventName as `on${Name}`]?: (event: Event) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "evertale-player": DetailedHTMLProps<HTMLAttributes<EvertalePlayer>, EvertalePlayer> &
        PlayerAttributes &
        PlayerListeners;
    }
  }
}
