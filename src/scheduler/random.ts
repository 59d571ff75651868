// A small seeded generator of numbers for the story writer. Not for the model's noise, and not for secrets.

/** Numbers in [0,1): a 32-bit counter through a multiply-xorshift finaliser, so equal seeds give equal stories. */
export function seededRandom(seed: number): () => number {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let bits = counter;
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** One of `items`, each as often as its `weight` says (default 1), or undefined when there are none that weigh anything. */
export function pick<T extends { readonly weight?: number | undefined } | string>(
  items: readonly T[],
  random: () => number,
): T | undefined {
  const weights = items.map((item) => (typeof item === "string" ? 1 : (item.weight ?? 1)));
  let draw = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return items.find((_, index) => {
    draw -= weights[index] as number;
    return draw < 0;
  });
}
