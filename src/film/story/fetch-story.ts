// A story that lies at an address: a channel's, or any text. Bounded in bytes and time; redirects lead to no private address. Knows
// no script.
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Default 64 MB. */
  readonly mostBytes?: number | undefined;
  /** Default: the system's names. */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
}

const ANSWER_MS = 15_000;
const MOST_BYTES = 64_000_000;
const MOST_REDIRECTS = 5;
const MOST_PROBLEM_BYTES = 10_000;

const channelList = z.object({ channels: z.array(z.object({ name: z.string() })) });

/**
 * The text at `address`; where that is a channel, or a page or a server of Evertale, the channel's story. Throws `journal-invalid` in
 * one sentence.
 */
export async function fetchStory(address: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const signal = AbortSignal.any([
    AbortSignal.timeout(ANSWER_MS),
    ...(options.signal ? [options.signal] : []),
  ]);
  try {
    const story = storyAddress(address);
    const answer = await get(story ?? address, { ...options, signal });
    if (story !== undefined || !answer.isPage) return answer.body;
    return (await get(await onlyStory(address, { ...options, signal }), { ...options, signal }))
      .body;
  } catch (cause) {
    if (options.signal?.aborted || cause instanceof EvertaleError) throw cause;
    const reason = cause instanceof Error ? reasonOf(cause) : String(cause);
    const message = `The story at ${address} cannot be read (${reason}): give an address like http://127.0.0.1:8080 or http://127.0.0.1:8080/api/channels/main/story.`;
    throw new EvertaleError("journal-invalid", message, { cause });
  }
}

/** The address of a channel in any of its ways, as that of its story. */
function storyAddress(address: string): string | undefined {
  const url = new URL(address);
  const found = /^(.*)\/(?:api\/channels|embed|whep|ws)\/([^/]+)\/?$/.exec(url.pathname);
  if (found === null) return undefined;
  url.search = "";
  url.pathname = `${found[1] ?? ""}/api/channels/${found[2] ?? ""}/story`;
  return url.href;
}

/** Behind a page: the channel that its address names, else the only one. */
async function onlyStory(page: string, options: FetchOptions): Promise<string> {
  const url = new URL(page);
  const wanted = url.searchParams.get("channel");
  const base = new URL("api/channels", url.href.replace(/[?#].*$/, "").replace(/\/?$/, "/"));
  const { body } = await get(base.href, options);
  let listed: unknown;
  try {
    listed = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    // Some other page.
    listed = undefined;
  }
  const parsed = channelList.safeParse(listed);
  if (!parsed.success) throw new Error("it is a page, and none of Evertale's");
  const names = parsed.data.channels.map(({ name }) => name);
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name)) {
    throw new Error(`it has ${names.length} channels (${names.slice(0, 20).join(", ")}): name one`);
  }
  return `${base.href}/${encodeURIComponent(name)}/story`;
}

interface Got {
  readonly body: Uint8Array;
  readonly isPage: boolean;
}

async function get(address: string, options: FetchOptions): Promise<Got> {
  let url = new URL(address);
  const { host } = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(url, { signal: options.signal ?? null, redirect: "manual" });
    const to = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && to !== null) {
      await response.body?.cancel();
      url = new URL(to, url);
      if (url.host !== host) await demandPublic(url, options);
      continue;
    }
    if (!response.ok) throw new Error(`it answers ${await refusalOf(response)}`);
    const isPage = /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
    return { isPage, body: await bounded(response, options.mostBytes ?? MOST_BYTES) };
  }
  throw new Error("it sends from one address to the next");
}

/** Where an address that nobody typed may not lead: this machine and the networks behind it. */
async function demandPublic(url: URL, { resolve = resolved }: FetchOptions): Promise<void> {
  if (!/^https?:$/.test(url.protocol)) throw new Error(`it sends to ${url.protocol}`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  for (const address of await resolve(host)) {
    if (ipaddr.process(address).range() === "unicast") continue;
    throw new Error(`it sends to ${url.host}, an address of a private network`);
  }
}

async function resolved(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

async function bounded(response: Response, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    // Leaving the loop ends the connection.
    if (bytes > mostBytes) throw new Error(`it is longer than ${mostBytes / 1e6} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const problem = z.object({ detail: z.string().max(300) });

/** The status, and what a server of Evertale says about it (RFC 9457). */
async function refusalOf(response: Response): Promise<string> {
  const status = String(response.status);
  if (!/^application\/problem\+json\b/i.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel();
    return status;
  }
  try {
    const body = Buffer.from(await bounded(response, MOST_PROBLEM_BYTES)).toString("utf8");
    const { detail } = problem.parse(JSON.parse(body));
    return `${status}, ${detail.replace(/\.$/, "")}`;
  } catch {
    return status;
  }
}

/** `fetch` says "fetch failed" and hides why. */
function reasonOf(error: Error): string {
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) {
    return cause.code === "ECONNREFUSED" ? "no server runs there" : String(cause.code);
  }
  return error.name === "TimeoutError" ? `no answer in ${ANSWER_MS / 1000} s` : error.message;
}
