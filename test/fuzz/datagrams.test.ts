// Packets as they come off the network, damaged: connectivity checks, handshakes and media that are none may not end the server, nor keep
// others out.
import { it } from "vitest";
import { sendDamaged } from "./datagrams.js";

it("takes any datagram: nothing is thrown, no session ends for it, the next viewer is answered", async () => {
  await sendDamaged(2_000, 20);
});
