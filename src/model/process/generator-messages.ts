// What a generator process and its supervisor say to each other (advanced serialization: typed arrays travel as they are).
import { type ErrorMessage, unpackError } from "../../error-messages.js";
import { EvertaleError } from "../../errors.js";
import type { ProcessOptions } from "../enlarging-generator.js";
import type { ChunkEvent, ChunkRequest, Clip, ModelInfo } from "../types.js";

export type ToGenerator =
  /** First message, once. Answered by `loaded` or `load-failed`. */
  | { readonly type: "load"; readonly options: ProcessOptions }
  | { readonly type: "generate"; readonly call: number; readonly request: ChunkRequest }
  | { readonly type: "encode"; readonly call: number; readonly clip: Clip }
  | { readonly type: "abort"; readonly call: number }
  | { readonly type: "close" };

/** What a call can answer: a chunk's events, or the tokens of pictures; either way `done` or `encoded` is the last. */
export type CallEvent = ChunkEvent | { readonly type: "encoded"; readonly tokens: Uint16Array };

export type FromGenerator =
  | { readonly type: "loaded"; readonly info: ModelInfo }
  | { readonly type: "load-failed"; readonly error: ErrorMessage }
  | { readonly type: "event"; readonly call: number; readonly event: CallEvent }
  | { readonly type: "call-failed"; readonly call: number; readonly error: ErrorMessage };

/** A failure that nobody foresaw ends the process that tells it. */
export function unpackGeneratorError(error: ErrorMessage): Error {
  return unpackError(
    error,
    (message) => new EvertaleError("generator-died", `The generator process failed (${message}).`),
  );
}
