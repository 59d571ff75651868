/** Everything that can go wrong on purpose. Decisions are made by `code`, never by message text. */
export type ErrorCode =
  | "config-invalid"
  | "setup-failed"
  | "bundle-missing"
  | "bundle-invalid"
  | "provider-unavailable"
  | "generator-died"
  | "generator-closed"
  | "codec-unavailable"
  | "super-resolution-unavailable"
  | "port-in-use"
  | "address-unavailable"
  | "channel-unknown"
  | "channel-taken"
  | "fork-invalid"
  | "prompt-unknown"
  | "prompt-invalid"
  | "prompt-settled"
  | "not-allowed"
  | "sanction-unknown"
  | "token-invalid"
  | "store-invalid"
  | "script-invalid"
  | "journal-invalid"
  | "picture-invalid"
  | "picture-type"
  | "picture-refused"
  | "clip-invalid"
  | "publish-refused"
  | "encode-missing"
  | "output-invalid"
  | "output-failed"
  | "film-invalid"
  | "message-invalid"
  | "rate-limited"
  | "too-large"
  | "sdp-invalid"
  | "session-unknown"
  | "precondition-missing"
  | "precondition-failed"
  | "overloaded"
  | "stopped"
  | "cluster-unreachable"
  | "cluster-leaderless"
  | "cluster-unserved"
  | "cluster-refused"
  | "closed";

/** The one error class of Evertale: a sentence for a person, a code for the program. */
export class EvertaleError extends Error {
  override readonly name = "EvertaleError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The error that tells that somebody wanted to stop: not a failure. Callers go by its name alone. */
export function abortError(): DOMException {
  return new DOMException("The work was called off.", "AbortError");
}

/** True when `error` only says that work was called off through an AbortSignal: not a failure. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** True when the cluster could not be reached: the same may succeed later. */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof EvertaleError && (error.code === "cluster-unreachable" || isLeaderless(error))
  );
}

/** True when the cluster answers that nobody can write to it just now: its servers elect who leads. */
export function isLeaderless(error: unknown): boolean {
  return error instanceof EvertaleError && error.code === "cluster-leaderless";
}

/** The part of a native error that a person can read: without source positions and assertions. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = (text.split("\n")[0] ?? "").replace(/^.* was false\. /, "").trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
