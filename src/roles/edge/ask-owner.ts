// An edge asks a channel's owner, whoever that is just now. Knows the wire; no route.
import {
  concat,
  delay,
  filter,
  firstValueFrom,
  from,
  map,
  NEVER,
  type Observable,
  race,
  take,
} from "rxjs";
import { askLarge, type Bus, type Directory } from "../../cluster/index.js";
import { EvertaleError } from "../../errors.js";
import type { WebRequest } from "../../stream/index.js";
import { requestMessage, responseMessage, type TunnelResponse } from "../messages.js";
import { INNER } from "../owner-tunnel.js";
import { tunnelRequest } from "./edge-sockets.js";
import type { EdgeWire } from "./edge-wire.js";

const ANSWER_MS = 5_000;
/** How long a channel may be without an owner before whoever asks is told so. */
const TAKEOVER_MS = 4_000;
const AGAIN_MS = 200;
/** What an owner answers that has given the channel up is here by then. */
const LAST_WORDS_MS = 500;

export interface OwnerWays {
  readonly bus: Bus;
  readonly wire: EdgeWire;
  readonly directory: Pick<Directory, "ownerOf" | "changes$">;
}

/**
 * When the channel gets another owner meanwhile, who knows nothing of the question, that one is asked; what would change something is not said
 * twice, and refused as unknown. Rejects with `cluster-unserved`, `cluster-unreachable`, `cluster-refused`.
 */
export async function askOwner(
  ways: OwnerWays,
  channel: string,
  request: WebRequest,
  timeoutMs = ANSWER_MS,
): Promise<TunnelResponse> {
  const asked = requestMessage.pack(tunnelRequest(request));
  const onlyAsks =
    ["GET", "HEAD", "OPTIONS"].includes(request.method) || request.path.startsWith(INNER);
  const response = responseMessage.unpack(
    await untilServed(ways, channel, asked, { timeoutMs, onlyAsks }),
  );
  if (response === undefined) {
    const message =
      "The machine that tells this channel speaks another version: bring all to the same.";
    throw new EvertaleError("cluster-refused", message);
  }
  return response;
}

/** Tells once when the channel has a later owner than now. */
function nextOwner(directory: OwnerWays["directory"], channel: string): Observable<undefined> {
  const epoch = ownedAt(directory, channel);
  return directory.changes$.pipe(
    filter((changed) => changed === channel && ownedAt(directory, channel) > epoch),
    map(() => undefined),
    take(1),
  );
}

/** The epoch of the channel's owner; 0 while it has none. */
export function ownedAt(directory: Pick<Directory, "ownerOf">, channel: string): number {
  const found = directory.ownerOf(channel);
  return found == null || found.owner === null ? 0 : found.epoch;
}

/** While a channel has no owner, nobody has heard of the request: it is asked again until the next one is there. */
async function untilServed(
  { bus, wire, directory }: OwnerWays,
  channel: string,
  asked: Uint8Array,
  { timeoutMs, onlyAsks }: { readonly timeoutMs: number; readonly onlyAsks: boolean },
): Promise<Uint8Array> {
  const tries = TAKEOVER_MS / AGAIN_MS;
  for (let attempt = 1; ; attempt += 1) {
    const another = nextOwner(directory, channel);
    const late = onlyAsks ? another : another.pipe(delay(LAST_WORDS_MS));
    try {
      const served = from(askLarge(bus, wire.of(channel).http, asked, timeoutMs));
      const answer = await firstValueFrom(race(served, concat(late, NEVER)));
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!(error instanceof EvertaleError)) throw error;
      if (error.code !== "cluster-unserved" || attempt >= tries) throw toldOf(channel, error);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      continue;
    }
    // Somebody had heard of it who answers no more.
    if (!onlyAsks) throw unknown(channel);
  }
}

function unknown(channel: string): EvertaleError {
  const message = `"${channel}" got another owner while this was on its way: look whether it is there before you say it again.`;
  return new EvertaleError("cluster-unserved", message);
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
