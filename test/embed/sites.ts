// A live channel and web sites of other origins around it, for the browser tests of what is embedded. Knows no test.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

/** A real server with real encoders; only what is filmed is a moving test picture. The caller closes it. */
export function startLive(
  settings: ConfigInput = {},
  generator = new FakeGenerator(),
): Promise<RunningServer> {
  return startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        seed: 5,
        prompt: "a panda on Mars",
        autoAfter: 60,
        grace: 1,
        allowEmbed: "*",
        allowOrigin: "*",
        server: "node",
        ...settings,
      },
    }),
    generator,
    log: silentLog,
  });
}

/** How many watch and how many follow, as the server counts. */
export async function present(server: RunningServer): Promise<{ watch: number; follow: number }> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const value = (name: string): number =>
    Number(new RegExp(`^evertale_${name}\\{.*\\} (\\d+)$`, "m").exec(text)?.[1] ?? Number.NaN);
  return { watch: value("viewers"), follow: value("followers") };
}

/** What a site answers: a body with its type and more headers, by path. */
export type Pages = Readonly<
  Record<string, { type: string; body: string; headers?: Record<string, string> }>
>;

/** A web site on an origin of its own. */
export class Site {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(pages: Pages, host = "localhost"): Promise<Site> {
    const server = createServer((request, response) => {
      const page = pages[new URL(request.url ?? "/", "http://site").pathname];
      const headers = { "Content-Type": page?.type ?? "text/plain", ...page?.headers };
      response.writeHead(page ? 200 : 404, headers).end(page?.body ?? "Nothing is here.");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Site(server, `http://${host}:${(server.address() as AddressInfo).port}`);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

export function html(body: string, headers?: Record<string, string>): Pages[string] {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${body}</html>`;
  return { type: "text/html; charset=utf-8", body: page, ...(headers ? { headers } : {}) };
}

/** A page with all that its console and errors said. */
export async function visit(
  context: BrowserContext,
  url: string,
): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      said.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(url);
  return { page, said };
}
