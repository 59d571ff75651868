// An edge asks a channel's owner, whoever that is just now. Knows the wire; no route.
import { askLarge, type Bus } from "../cluster/index.js";
import { EvertaleError } from "../errors.js";
import type { WebRequest } from "../stream/index.js";
import { tunnelRequest } from "./edge-sockets.js";
import type { EdgeWire } from "./edge-wire.js";
import { requestMessage, responseMessage, type TunnelResponse } from "./messages.js";

const ANSWER_MS = 5_000;
/** How long a channel may be without an owner before whoever asks is told so. */
const TAKEOVER_MS = 4_000;
const AGAIN_MS = 200;

export interface OwnerWays {
  readonly bus: Bus;
  readonly wire: EdgeWire;
}

/** Rejects with `cluster-unserved`, `cluster-unreachable`, `cluster-refused`. */
export async function askOwner(
  ways: OwnerWays,
  channel: string,
  request: WebRequest,
  timeoutMs = ANSWER_MS,
): Promise<TunnelResponse> {
  const asked = requestMessage.pack(tunnelRequest(request));
  const response = responseMessage.unpack(await untilServed(ways, channel, asked, timeoutMs));
  if (response === undefined) {
    const message =
      "The machine that tells this channel speaks another version: bring all to the same.";
    throw new EvertaleError("cluster-refused", message);
  }
  return response;
}

/** While a channel has no owner, nobody has heard of the request: it is asked again until the next one is there. */
async function untilServed(
  { bus, wire }: OwnerWays,
  channel: string,
  asked: Uint8Array,
  timeoutMs: number,
): Promise<Uint8Array> {
  const tries = TAKEOVER_MS / AGAIN_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askLarge(bus, wire.of(channel).http, asked, timeoutMs);
    } catch (error) {
      if (!(error instanceof EvertaleError)) throw error;
      if (error.code !== "cluster-unserved" || attempt >= tries) throw toldOf(channel, error);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** For people, to whom a channel is a name and nobody knows a subject. */
function toldOf(channel: string, error: EvertaleError): EvertaleError {
  const { code } = error;
  if (code !== "cluster-unserved" && code !== "cluster-unreachable") return error;
  const who = code === "cluster-unserved" ? "Nobody tells" : "No answer comes from whoever tells";
  return new EvertaleError(code, `${who} "${channel}" just now: try again in a few seconds.`, {
    cause: error,
  });
}
