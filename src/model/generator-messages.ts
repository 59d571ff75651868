// What a generator process and its supervisor say to each other (advanced serialization: typed arrays travel as they are).
import { type ErrorCode, EvertaleError, isAbort } from "../errors.js";
import type { GeneratorOptions } from "./engine.js";
import { abortError } from "./linked-abort.js";
import type { ChunkEvent, ChunkRequest, Clip, ModelInfo } from "./types.js";

export type ToGenerator =
  /** First message, once. Answered by `loaded` or `load-failed`. */
  | { readonly type: "load"; readonly options: GeneratorOptions }
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

/** An error without its class, which does not travel. */
export type ErrorMessage =
  | { readonly type: "abort" }
  | { readonly type: "evertale"; readonly code: ErrorCode; readonly message: string }
  /** Nobody foresaw it: the process that sends this ends itself afterwards. */
  | { readonly type: "unexpected"; readonly message: string };

export function packError(error: unknown): ErrorMessage {
  if (isAbort(error)) return { type: "abort" };
  if (error instanceof EvertaleError) {
    return { type: "evertale", code: error.code, message: error.message };
  }
  return { type: "unexpected", message: error instanceof Error ? error.message : String(error) };
}

export function unpackError(error: ErrorMessage): Error {
  switch (error.type) {
    case "abort":
      return abortError();
    case "evertale":
      return new EvertaleError(error.code, error.message);
    case "unexpected": {
      const message = `The generator process failed (${error.message}).`;
      return new EvertaleError("generator-died", message);
    }
  }
}
