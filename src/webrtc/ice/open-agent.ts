// Chooses who does a viewer's ICE: we, or the connection library where servers outside are to be asked. Knows no connection.
import type { Clock } from "../clock.js";
import type { IceAgent, IceEvents, IceSettings } from "./ice-agent.js";
import { LeanIceAgent } from "./lean-agent.js";
import { LibraryIceAgent } from "./library-agent.js";

export function openIceAgent(settings: IceSettings, events: IceEvents, clock: Clock): IceAgent {
  return settings.iceServers.length === 0
    ? new LeanIceAgent(settings, events, clock)
    : new LibraryIceAgent(settings, events, clock);
}
