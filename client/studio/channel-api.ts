// The channel's REST interface as the page uses it, with the viewer's token where there is one. Knows no element.

const TOKEN_KEY = "evertale-token";

/** Takes a token out of the address (`#token=...`), keeps it, and returns it, or the one that was kept, if it is for this channel. */
export function viewerToken(channel: string): string | undefined {
  const found = /(?:^#|&)token=([^&]+)/.exec(location.hash)?.[1];
  const given = found === undefined ? undefined : decodeURIComponent(found);
  if (given !== undefined) history.replaceState(null, "", location.pathname + location.search);
  const token = kept(given);
  return token !== undefined && isFor(token, channel) ? token : undefined;
}

function kept(given: string | undefined): string | undefined {
  try {
    if (given !== undefined) localStorage.setItem(TOKEN_KEY, given);
    return localStorage.getItem(TOKEN_KEY) ?? undefined;
  } catch {
    // Storage is switched off: the token lasts for this visit.
    return given;
  }
}

/** What the token says of itself; the server does not take its word for it. */
function isFor(token: string, channel: string): boolean {
  try {
    const middle = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const claims: unknown = JSON.parse(atob(middle));
    const of = typeof claims === "object" && claims !== null && "aud" in claims ? claims.aud : "";
    return of === channel || of === "*";
  } catch {
    // Not a token at all: the server will say so.
    return true;
  }
}

export class ChannelApi {
  constructor(
    private readonly channel: string,
    private readonly token: string | undefined,
  ) {}

  /** Where something of the channel lies. */
  address(path: string): string {
    return `api/channels/${encodeURIComponent(this.channel)}/${path}`;
  }

  /** The answer's JSON. Rejects with an error of one sentence. */
  async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.send(method, path, body);
    const value: unknown = await response.json();
    if (response.ok) return value;
    const told =
      typeof value === "object" && value !== null && "detail" in value ? value.detail : "";
    throw new Error(typeof told === "string" && told !== "" ? told : "The server refused it.");
  }

  /** A picture as it lies there; undefined when there is none. */
  async picture(path: string): Promise<ImageBitmap | undefined> {
    try {
      const response = await this.send("GET", path);
      return response.ok ? await createImageBitmap(await response.blob()) : undefined;
    } catch {
      // Without the server there is no picture either.
      return undefined;
    }
  }

  private send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(this.address(path), {
      method,
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
