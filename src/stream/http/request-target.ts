// The address in a request's first line, taken apart.

/** Path without query, percent-decoded, and query; undefined when the path is not validly encoded. */
export function splitTarget(
  target: string,
): { readonly path: string; readonly query: URLSearchParams } | undefined {
  const [path = "", query = ""] = splitOnce(target, "?");
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query) };
  } catch {
    // A stray percent sign: the caller answers 400.
    return undefined;
  }
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
