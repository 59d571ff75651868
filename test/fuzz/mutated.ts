// Inputs for fuzzing: valid ones, damaged in ways that parsers meet. Knows no parser.
import fc from "fast-check";

type Damage =
  | { readonly type: "flip"; readonly at: number; readonly bits: number }
  | { readonly type: "cut"; readonly at: number; readonly length: number }
  | {
      readonly type: "repeat";
      readonly at: number;
      readonly length: number;
      readonly times: number;
    }
  | { readonly type: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: "end"; readonly at: number };

const at = fc.nat({ max: 1_000_000 });
const INTERESTING = [
  "\r\n",
  "\n\n",
  "\0",
  ":",
  " ",
  "=",
  "/",
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  "-1",
  "0",
  "4294967296",
  "1e999",
  "NaN",
  "null",
  "__proto__",
  "\u2028",
  "\ud800",
  "%00",
  "*",
];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ type: fc.constant("flip" as const), at, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ type: fc.constant("cut" as const), at, length: fc.integer({ min: 1, max: 64 }) }),
  fc.record({
    type: fc.constant("repeat" as const),
    at,
    length: fc.integer({ min: 1, max: 200 }),
    times: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    type: fc.constant("insert" as const),
    at,
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 24 }),
      fc.constantFrom(...INTERESTING).map((text) => new TextEncoder().encode(text)),
    ),
  }),
  fc.record({ type: fc.constant("end" as const), at }),
);

/** One of the samples with up to eight damages, and now and then bytes that never were one. */
export function mutatedBytes(samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 8 }))
    .map(([sample, damages]) => damages.reduce(applied, sample));
  return fc.oneof(
    { weight: 9, arbitrary: damaged },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 512 }) },
  );
}

/** The bytes that stand for a sample that is text. */
export function bytesOfText(sample: string): Uint8Array {
  return new TextEncoder().encode(sample);
}

/**
 * Damaged samples without end, the same for the same seed: for so many that each costs its reader's time and little else. They
 * cannot be made smaller, as those of properties can.
 */
export function* damagedEndlessly(
  samples: readonly Uint8Array[],
  seed: number,
): Generator<Uint8Array> {
  let state = seed;
  /** A whole number from 0 to `limit`, which is not among them (mulberry32). */
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const some = (most: number) => Uint8Array.from({ length: 1 + below(most) }, () => below(256));
  for (;;) {
    if (below(10) === 0) {
      yield some(512);
      continue;
    }
    let bytes = samples[below(samples.length)] ?? new Uint8Array(0);
    for (let left = 1 + below(8); left > 0; left -= 1) bytes = applied(bytes, drawn(below, some));
    yield bytes;
  }
}

function drawn(below: (limit: number) => number, some: (most: number) => Uint8Array): Damage {
  const at = below(1_000_000);
  switch (below(6)) {
    case 0:
      return { type: "cut", at, length: 1 + below(64) };
    case 1:
      return { type: "repeat", at, length: 1 + below(200), times: 1 + below(40) };
    case 2:
      return { type: "insert", at, bytes: some(24) };
    case 3: {
      const text = INTERESTING[below(INTERESTING.length)] ?? "";
      return { type: "insert", at, bytes: bytesOfText(text) };
    }
    case 4:
      return below(4) === 0 ? { type: "end", at } : { type: "flip", at, bits: 1 + below(255) };
    default:
      return { type: "flip", at, bits: 1 + below(255) };
  }
}

/** The same as text: what is no UTF-8 becomes replacement characters, as most readers see it. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  const bytes = mutatedBytes(samples.map(bytesOfText));
  return fc.oneof(
    { weight: 9, arbitrary: bytes.map((each) => new TextDecoder().decode(each)) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
  );
}

function applied(input: Uint8Array, one: Damage): Uint8Array {
  const place = input.length === 0 ? 0 : one.at % input.length;
  const [before, after] = [input.subarray(0, place), input.subarray(place)];
  switch (one.type) {
    case "flip": {
      const copy = Uint8Array.from(input);
      copy[place] = (copy[place] ?? 0) ^ one.bits;
      return copy;
    }
    case "cut":
      return joined(before, after.subarray(one.length));
    case "repeat": {
      const part = after.subarray(0, one.length);
      return joined(before, ...Array.from({ length: one.times }, () => part), after);
    }
    case "insert":
      return joined(before, one.bytes, after);
    case "end":
      return before;
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
