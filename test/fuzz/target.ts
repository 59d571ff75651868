// What a target of fuzzing is, and when it has survived an input. Knows no reader.
import type fc from "fast-check";
import { EvertaleError } from "../../src/errors.js";
import { bytesOfText, mutatedBytes, mutatedText } from "./mutated.js";

/** A reader with inputs for it. */
export interface FuzzTarget {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  /** What a reader of bytes or of text gets of bytes. */
  readonly inputOf: (bytes: Uint8Array) => string | Uint8Array;
  readonly inputs: fc.Arbitrary<string> | fc.Arbitrary<Uint8Array>;
  readonly read: (input: never) => unknown;
}

export function text(
  name: string,
  samples: readonly string[],
  read: (input: string) => unknown,
): FuzzTarget {
  const inputOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { name, samples: samples.map(bytesOfText), inputOf, inputs: mutatedText(samples), read };
}
export function bytes(
  name: string,
  samples: readonly Uint8Array[],
  read: (input: Uint8Array) => unknown,
): FuzzTarget {
  return { name, samples, inputOf: (input) => input, inputs: mutatedBytes(samples), read };
}

/** The value of a JSON text; undefined for what is none. */
export function json(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    // As most readers: what is no JSON is nothing to check.
    return undefined;
  }
}

/** Runs a reader on one input. Throws when it fails in another way than by a sentence for whoever sent it. */
export function survives(target: FuzzTarget, input: unknown): void {
  try {
    target.read(input as never);
  } catch (error) {
    if (error instanceof EvertaleError && /\S/.test(error.message)) return;
    throw error;
  }
}
