// What needs the connection library on the event loop that asks for it, loaded with the first question: a server whose viewers are carried by
// threads has it there alone. Knows no viewer.
import type { ViewerHub, ViewerHubOptions } from "./hub.js";
import type { UdpMuxOptions } from "./mux/udp-mux.js";
import type { Publisher, PublisherOptions } from "./publish/publisher.js";

/** What makes hubs whose viewers are carried on this event loop. */
export async function loadViewerHub(): Promise<(options: ViewerHubOptions) => ViewerHub> {
  const { ViewerHub } = await import("./hub.js");
  return (options) => new ViewerHub(options);
}

/** What makes publishers by WHIP. */
export async function loadPublisher(): Promise<(options: PublisherOptions) => Publisher> {
  const { Publisher } = await import("./publish/publisher.js");
  return (options) => new Publisher(options);
}

/** Whether a UDP port can be had for all viewers. Throws `port-in-use` and `address-unavailable`. */
export async function probeMediaPort(options: UdpMuxOptions): Promise<void> {
  const mux = await import("./mux/udp-mux.js");
  await mux.probeMediaPort(options);
}
