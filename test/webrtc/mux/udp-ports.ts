// UDP ports of this machine for tests: free ones, and one that somebody has.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";

export async function taken(port = 0): Promise<{ readonly socket: Socket; readonly port: number }> {
  const socket = createSocket("udp4");
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  return { socket, port: socket.address().port };
}

/** Whoever asks next for these ports gets them, most likely. */
export async function freePorts(count: number): Promise<number[]> {
  const all = await Promise.all(Array.from({ length: count }, () => taken()));
  await Promise.all(all.map(({ socket }) => new Promise<void>((done) => socket.close(done))));
  return all.map(({ port }) => port);
}
