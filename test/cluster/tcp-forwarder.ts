// A way of bytes to a server that a test can cut, mend, or hold up for a while. Knows addresses; nothing of what it carries.
import { createServer, type Server, type Socket, connect as tcpConnect } from "node:net";

export interface TcpForwarder {
  readonly port: number;
  /** Breaks what is connected and takes nothing new. */
  cut(): Promise<void>;
  /** Takes connections again, at the same port. */
  mend(): Promise<void>;
  /** Nothing passes, and nobody is told: what is sent meanwhile arrives after `release`. */
  hold(): void;
  release(): void;
  close(): Promise<void>;
}

export async function forwardTcp(targetPort: number): Promise<TcpForwarder> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let held = false;
  let server: Server | undefined;
  let port = 0;
  const open = async (): Promise<void> => {
    server = createServer((near) => {
      const far = tcpConnect(targetPort, "127.0.0.1");
      const pair = [near, far] as const;
      pairs.add(pair);
      const end = (): void => {
        pairs.delete(pair);
        near.destroy();
        far.destroy();
      };
      for (const [from, to] of [pair, [far, near] as const]) {
        from.on("data", (bytes) => to.write(bytes));
        from.on("error", end);
        from.on("close", end);
        if (held) from.pause();
      }
    });
    await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address === "object") port = address?.port ?? 0;
  };
  const cut = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    const closed = new Promise((resolve) => closing?.close(resolve));
    for (const [near, far] of [...pairs]) {
      near.destroy();
      far.destroy();
    }
    if (closing !== undefined) await closed;
  };
  const each = (act: (socket: Socket) => void): void => {
    for (const pair of pairs) pair.forEach(act);
  };
  await open();
  return {
    get port() {
      return port;
    },
    cut,
    mend: open,
    hold: () => {
      held = true;
      each((socket) => socket.pause());
    },
    release: () => {
      held = false;
      each((socket) => socket.resume());
    },
    close: cut,
  };
}
