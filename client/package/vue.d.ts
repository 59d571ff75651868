// What Vue 3 knows of <evertale-player> in templates: `import "@evertale/player/vue"` once, for the types alone.
// Tell the compiler too: `isCustomElement: (tag) => tag === "evertale-player"`.

import type { PlayerAttributes } from "@evertale/player";
import type { DefineComponent, HTMLAttributes } from "vue";

declare module "vue" {
  interface GlobalComponents {
    "evertale-player": DefineComponent<PlayerAttributes & HTMLAttributes>;
  }
}
