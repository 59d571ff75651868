// Chooses the web server for this Node and says why.
import { openNodeServer } from "./node-server.js";
import { findUws } from "./uws-native.js";
import { openUwsServer } from "./uws-server.js";
import type { ListenOptions, WebHandlers, WebServer } from "./web-server.js";

export type ServerChoice = "auto" | "uws" | "node";

export interface OpenedServer {
  readonly server: WebServer;
  /** Why this one, in a few words. */
  readonly reason: string;
}

/** Throws `port-in-use` or `address-unavailable`. A server asked for by name that is not to be had gives way to node:http. */
export async function openServer(
  choice: ServerChoice,
  handlers: WebHandlers,
  listen: ListenOptions,
): Promise<OpenedServer> {
  if (choice === "node") {
    return { server: await openNodeServer(handlers, listen), reason: "asked for" };
  }
  const found = findUws();
  if (found.native === undefined) {
    const server = await openNodeServer(handlers, listen);
    return { server, reason: `instead of uWebSockets.js, since ${found.reason}` };
  }
  const server = await openUwsServer(found.native, handlers, listen);
  return { server, reason: `its binary loads on Node ${process.versions.node}` };
}
