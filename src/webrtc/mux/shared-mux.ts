// The ports that this thread has open, each shared by all hubs that ask for it. Knows no hub.
import { UdpMux, type UdpMuxOptions } from "./udp-mux.js";

interface Use {
  readonly mux: Promise<UdpMux>;
  users: number;
}
const uses = new Map<number, Use>();

/** A hub's share of a port: opened by the first, closed by the last. */
export class MuxShare {
  readonly #port: number;
  #use: Use | undefined;
  #released = false;

  constructor(private readonly options: UdpMuxOptions) {
    this.#port = options.port;
    // Early, so that viewers need not wait for it; why not is told to whoever asks.
    this.open().catch(() => undefined);
  }

  /** The port; after a failure it is tried again. Throws as `UdpMux.open` does. */
  async open(): Promise<UdpMux> {
    const use = this.#use ?? this.#take();
    try {
      return await use.mux;
    } catch (error) {
      if (this.#use === use) this.#give();
      throw error;
    }
  }

  /** Idempotent. */
  close(): void {
    this.#released = true;
    this.#give();
  }

  #take(): Use {
    const use = uses.get(this.#port) ?? { mux: UdpMux.open(this.options), users: 0 };
    uses.set(this.#port, use);
    use.users += 1;
    this.#use = use;
    if (this.#released) this.#give();
    return use;
  }

  #give(): void {
    const use = this.#use;
    if (use === undefined) return;
    this.#use = undefined;
    use.users -= 1;
    if (use.users > 0) return;
    if (uses.get(this.#port) === use) uses.delete(this.#port);
    use.mux.then((mux) => mux.close()).catch(() => undefined);
  }
}
