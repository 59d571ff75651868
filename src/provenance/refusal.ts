// Why the signing core refused, in its own few words instead of all it knows. Knows no certificate.

/** Longest text of another kind that is handed on. */
const MOST_CHARACTERS = 300;
/** Said of every certificate: here nobody is trusted beforehand. */
const USUAL = "signing certificate untrusted";

/** The explanations of what failed, from the core's long account; of any other text its beginning. */
export function refusalOf(account: string): string {
  const failed = /\bfailure: \[([\s\S]*)/.exec(account)?.[1] ?? "";
  const all = [...failed.matchAll(/explanation: Some\("((?:[^"\\]|\\.)*)"\)/g)].map(
    ([, text = ""]) => text,
  );
  const telling = [...new Set(all)].filter((text) => text !== USUAL);
  if (telling.length > 0) return telling.join("; ");
  return all[0] ?? account.slice(0, MOST_CHARACTERS);
}
