// A viewer for whom no UDP socket can be opened: refused in a sentence, not left waiting for candidates that never come.
import { Socket } from "node:dgram";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { LibraryIceAgent } from "../../src/webrtc/ice/library-agent.js";
import { WhepEndpoint } from "../../src/webrtc/index.js";
import { FakeClock } from "./fake-clock.js";
import { CHROMIUM_OFFER } from "./offers.js";
import { offerRequest } from "./werift-viewer.js";

const hubs: ViewerHub[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const hub of hubs.splice(0)) hub.close();
});

function endpoint(hostAddresses: readonly string[]) {
  const hub = new ViewerHub({ hostAddresses });
  hubs.push(hub);
  return { hub, endpoint: new WhepEndpoint({ channel: () => hub }) };
}

/** The system has no more of them. */
function refuseSockets(): void {
  vi.spyOn(Socket.prototype, "bind").mockImplementation(function (this: Socket) {
    const error = Object.assign(new Error("too many open files"), { code: "EMFILE" });
    queueMicrotask(() => this.emit("error", error));
    return this;
  });
}

describe("a viewer for whom no UDP port can be opened", () => {
  it("is answered 503 with what is wrong and what to do, and takes no place", async () => {
    const { hub, endpoint: whep } = endpoint(["127.0.0.1", "::1"]);
    refuseSockets();
    const refused = await whep.handle(offerRequest(CHROMIUM_OFFER));
    expect([refused.status, refused.headers?.["Retry-After"]]).toEqual([503, "2"]);
    expect(JSON.parse(String(refused.body))).toMatchObject({
      code: "overloaded",
      detail:
        "The film cannot be sent just now, since no UDP port could be opened (127.0.0.1: EMFILE, ::1: EMFILE): raise the limit of open files, or share one port with --media-port.",
    });
    expect(hub.viewers).toBe(0);
    vi.restoreAllMocks();
    expect((await whep.handle(offerRequest(CHROMIUM_OFFER))).status).toBe(201);
  });

  it("is answered 503 where the machine has no address at all", async () => {
    const { endpoint: whep } = endpoint([]);
    const refused = await whep.handle(offerRequest(CHROMIUM_OFFER));
    expect(refused.status).toBe(503);
    expect(String(refused.body)).toContain("see that the network is up");
  });

  it.each([
    ["opens its sockets", [], "127.0.0.1: EMFILE"],
    ["has the library open them", [{ urls: "stun:127.0.0.1:9" }], "see that the network is up"],
  ])("is told so where the library does ICE and %s", async (_, iceServers, words) => {
    const events = {
      onConnected: () => undefined,
      onFailed: () => undefined,
      onData: () => undefined,
    };
    const settings = { hostAddresses: ["127.0.0.1"], iceServers };
    const agent = new LibraryIceAgent(settings, events, new FakeClock());
    refuseSockets();
    await expect(agent.gather()).rejects.toMatchObject({
      code: "overloaded",
      message: expect.stringContaining(words),
    });
    await agent.close();
  });
});
