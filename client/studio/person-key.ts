// The secret by which the channel knows a page again: who comes back with it may withdraw what they said.

const STORAGE_KEY = "evertale-person";

/** The same for every visit of this browser; for this visit alone where nothing can be stored. */
export function personKey(): string {
  try {
    const known = localStorage.getItem(STORAGE_KEY);
    if (known !== null && known.length >= 16) return known;
    const made = drawn();
    localStorage.setItem(STORAGE_KEY, made);
    return made;
  } catch {
    // Storage is switched off.
    return drawn();
  }
}

function drawn(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}
