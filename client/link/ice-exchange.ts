// What a WHEP server and a player tell each other beside offer and answer: TURN servers, and candidates that come later. Knows texts
// alone.

/** The servers that a `Link` header names with rel="ice-server" (draft-ietf-wish-whep, as RFC 9725 section 4.6). */
export function iceServersOf(link: string | null): RTCIceServer[] {
  const servers: RTCIceServer[] = [];
  const entry =
    /<((?:stun|turn)s?:[^>\s]+)>((?:\s*;\s*[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))*)/gi;
  for (const [, urls = "", rest = ""] of (link ?? "").matchAll(entry)) {
    const told = new Map<string, string>();
    for (const [, name = "", quoted, plain] of rest.matchAll(
      /;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))/g,
    )) {
      told.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "");
    }
    if (told.get("rel") !== "ice-server") continue;
    const [username, credential] = [told.get("username"), told.get("credential")];
    const secret = username !== undefined && credential !== undefined;
    servers.push(secret ? { urls, username, credential } : { urls });
  }
  return servers;
}

/** A description's candidates, as a fragment of its own (RFC 8840 section 9); undefined when it has none. */
export function candidateFragment(sdp: string): string | undefined {
  const lines = sdp.split(/\r?\n/);
  const candidates = lines.filter((line) => line.startsWith("a=candidate:"));
  if (candidates.length === 0) return undefined;
  const first = (prefix: string): string[] =>
    lines.filter((line) => line.startsWith(prefix)).slice(0, 1);
  const media = first("m=").map((line) => line.trim());
  const head = [...first("a=ice-ufrag:"), ...first("a=ice-pwd:"), ...media, ...first("a=mid:")];
  return `${[...head, ...candidates, "a=end-of-candidates"].join("\r\n")}\r\n`;
}
