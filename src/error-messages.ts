// Errors on their way between processes or threads, where their class does not travel. Knows no channel they take.
import { abortError, type ErrorCode, EvertaleError, isAbort } from "./errors.js";

/** An error without its class. */
export type ErrorMessage =
  | { readonly type: "abort" }
  | { readonly type: "evertale"; readonly code: ErrorCode; readonly message: string }
  /** Nobody foresaw it. */
  | { readonly type: "unexpected"; readonly message: string };

export function packError(error: unknown): ErrorMessage {
  if (isAbort(error)) return { type: "abort" };
  if (error instanceof EvertaleError) {
    return { type: "evertale", code: error.code, message: error.message };
  }
  return { type: "unexpected", message: error instanceof Error ? error.message : String(error) };
}

/** The error again; `unforeseen` words the one that nobody foresaw, for those who asked. */
export function unpackError(error: ErrorMessage, unforeseen: (message: string) => Error): Error {
  switch (error.type) {
    case "abort":
      return abortError();
    case "evertale":
      return new EvertaleError(error.code, error.message);
    case "unexpected":
      return unforeseen(error.message);
  }
}
