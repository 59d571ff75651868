// What a viewer is told for whom no UDP socket could be opened. Knows no socket.
import { EvertaleError } from "../../errors.js";

/** @param tried what became of each address, in their order */
export function noWay(
  addresses: readonly string[] = [],
  tried: readonly PromiseSettledResult<unknown>[] = [],
): EvertaleError {
  const whys = tried.flatMap((one, i) =>
    one.status === "rejected" ? [`${addresses[i]}: ${codeOf(one.reason)}`] : [],
  );
  const why =
    whys.length === 0
      ? "no UDP port was found at an address that viewers could be told of: see that the network is up, or name one with --announce"
      : `no UDP port could be opened (${whys.join(", ")}): raise the limit of open files, or share one port with --media-port`;
  return new EvertaleError("overloaded", `The film cannot be sent just now, since ${why}.`);
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  return String(error);
}
