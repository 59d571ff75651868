// What React 19 knows of <evertale-player> in JSX: `import "@evertale/player/react"` once, for the types alone.

import type { EvertalePlayer, PlayerAttributes } from "@evertale/player";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "evertale-player": DetailedHTMLProps<HTMLAttributes<EvertalePlayer>, EvertalePlayer> &
        PlayerAttributes;
    }
  }
}
