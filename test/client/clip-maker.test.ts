// A clip asked for by the player: what is sent, and what every refusal becomes. A real HTTP server on loopback.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeClip } from "../../client/player/clip-maker.js";

let server: Server;
let apiUrl: string;
let answer: { status: number; body: string };
let heard: { url: string | undefined; token: string | undefined; body: string };

beforeEach(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      heard = { url: request.url, token: request.headers.authorization, body };
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/live/api/channels/main`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const WISH = { fromMs: 1_000, toMs: 31_000, token: "secret" };

it("sends the moments with the token, and gives addresses that lead somewhere", async () => {
  const [url, page] = ["/live/clips/x.mp4", "/live/clips/x"];
  const body = { id: "x", url, page, fromMs: 1, toMs: 2, seconds: 30.5 };
  answer = { status: 201, body: JSON.stringify(body) };
  const { origin } = new URL(apiUrl);
  expect(await makeClip({ apiUrl, ...WISH })).toEqual({
    id: "x",
    url: `${origin}/live/clips/x.mp4`,
    page: `${origin}/live/clips/x`,
    seconds: 30.5,
  });
  expect(heard).toEqual({
    url: "/live/api/channels/main/clips",
    token: "Bearer secret",
    body: '{"fromMs":1000,"toMs":31000}',
  });
});

it.each([
  [400, "clip-invalid"],
  [403, "clip-private"],
  [404, "clip-unavailable"],
  [429, "clip-limited"],
  [503, "clip-limited"],
  [500, "clip-failed"],
])("a refusal of %i is %s, with the server's sentence", async (status, code) => {
  answer = { status, body: JSON.stringify({ detail: "Because." }) };
  await expect(makeClip({ apiUrl, ...WISH })).rejects.toMatchObject({ code, message: "Because." });
});

it("no answer, or none that is a clip, is clip-failed", async () => {
  answer = { status: 201, body: "{}" };
  await expect(makeClip({ apiUrl, ...WISH })).rejects.toMatchObject({ name: "ClipError" });
  answer = { status: 200, body: "<html>" };
  await expect(makeClip({ apiUrl, ...WISH })).rejects.toMatchObject({ code: "clip-failed" });
});
