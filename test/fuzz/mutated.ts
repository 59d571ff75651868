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

/** The same as text: what is no UTF-8 becomes replacement characters, as most readers see it. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  const encoder = new TextEncoder();
  const bytes = mutatedBytes(samples.map((sample) => encoder.encode(sample)));
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
