// Chooses the web server for this machine and says why.
import { openNodeServer } from "./node-server.js";
import { inTurns } from "./turns.js";
import { findUws } from "./uws-native.js";
import { openUwsServer } from "./uws-server.js";
import type { ListenOptions, WebHandlers, WebServer } from "./web-server.js";

export type ServerChoice = "auto" | "uws" | "node";

export interface OpenOptions extends ListenOptions {
  /** A proxy stands in front: its requests may be HTTP/1.0, which uWebSockets.js does not speak. */
  readonly behindProxy?: boolean;
  /** For tests: packages to look for uWebSockets.js in. */
  readonly uwsPackages?: readonly string[];
}

export interface OpenedServer {
  readonly server: WebServer;
  /** Why this one, in a few words. */
  readonly reason: string;
}

/** Throws `port-in-use` or `address-unavailable`. A server asked for by name that is not to be had gives way to node:http. */
export async function openServer(
  choice: ServerChoice,
  unpaced: WebHandlers,
  options: OpenOptions,
): Promise<OpenedServer> {
  const handlers = inTurns(unpaced);
  if (choice === "node") {
    return { server: await openNodeServer(handlers, options), reason: "asked for" };
  }
  if (choice === "auto" && options.behindProxy) {
    const server = await openNodeServer(handlers, options);
    const reason = "a proxy in front may speak HTTP/1.0, which uWebSockets.js does not";
    return { server, reason };
  }
  const found = findUws(options.uwsPackages);
  if (found.native === undefined) {
    const server = await openNodeServer(handlers, options);
    return { server, reason: `instead of uWebSockets.js: ${found.reason}` };
  }
  const server = await openUwsServer(found.native, handlers, options);
  return { server, reason: `${found.name} loads on Node ${process.versions.node}` };
}
