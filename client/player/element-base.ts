// The element's base class, also where there is no page: a server that renders pages imports the player without effect.

/** `HTMLElement` in a browser; elsewhere an empty class that nobody makes an instance of. */
export const ElementBase: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);
