// Whether an address can be listened on, in the words of the operating system.
import { type AddressInfo, createServer } from "node:net";
import { listenError } from "./node-server.js";
import type { ListenOptions } from "./web-server.js";

/** Listens for a moment; hands back the port, chosen by the system for 0. Throws `port-in-use` or `address-unavailable`. */
export function probeAddress({ host, port }: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(listenError(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address() as AddressInfo;
      probe.close(() => resolve(address.port));
    });
  });
}
