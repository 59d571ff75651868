// Scripts as editors, subtitle programs and screenwriters save them.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { decodeText } from "../../src/film/story/decode-text.js";
import { fetchStory } from "../../src/film/story/fetch-story.js";
import { parseStory, readStory } from "../../src/film/story/read-story.js";

const read = async (bytes: Uint8Array | string) => {
  const input = (async function* () {
    yield typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  })();
  const { story, note } = await readStory("-", { input });
  if (!("prompts" in story)) throw new Error("It is no script.");
  return { prompts: story.prompts, title: story.title, note };
};

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};

describe("a script in another encoding", () => {
  it.each([
    ["UTF-8 with a mark", Buffer.from("\uFEFFEin Bär tanzt\n")],
    ["UTF-16 little-endian with a mark", utf16("\uFEFFEin Bär tanzt\n", false)],
    ["UTF-16 big-endian with a mark", utf16("\uFEFFEin Bär tanzt\n", true)],
    ["UTF-16 little-endian without", utf16("Ein Bär tanzt\n", false)],
    ["UTF-16 big-endian without", utf16("Ein Bär tanzt\n", true)],
    ["Latin-1", Buffer.from("Ein Bär tanzt\n", "latin1")],
  ])("reads %s", async (_, bytes) => {
    expect((await read(bytes)).prompts[0]?.text).toBe("Ein Bär tanzt");
  });

  it("reads the quotation marks of Windows-1252, and says how it read them", async () => {
    const { prompts, note } = await read(Buffer.from("It\x92s a panda \x96 caf\xe9\n", "latin1"));
    expect(prompts[0]?.text).toBe("It’s a panda – café");
    expect(note).toMatch(/is not saved as UTF-8 and was read as windows-1252/);
  });

  it("says nothing of UTF-8, and asks for it where letters cannot be told", async () => {
    expect((await read("Ein Bär tanzt")).note).toBeUndefined();
    const chinese = Buffer.from([0xd0, 0xdc, 0xc3, 0xa8, 0xd4, 0xda, 0xcc, 0xf8, 0xce, 0xe8, 10]);
    await expect(read(chinese)).rejects.toMatchObject({
      code: "script-invalid",
      message:
        "The script is not saved as UTF-8, and its letters cannot be told: save it as UTF-8.",
    });
  });

  it("refuses what is no text", () => {
    expect(() => decodeText(Uint8Array.of(80, 75, 3, 4, 0, 0, 1, 9), "x.zip")).toThrow(
      "x.zip is no text",
    );
  });

  it("reads JSON after a mark", async () => {
    const json = '\uFEFF{"stories": [{"title": "Fox", "prompts": ["A fox runs"]}]}';
    expect((await read(json)).prompts[0]?.text).toBe("A fox runs");
  });
});

describe("subtitles", () => {
  const SRT =
    "1\r\n00:00:01,000 --> 00:00:04,500\r\n<i>A panda</i> swims\r\nunder water\r\n\r\n2\r\n00:00:05,000 --> 00:00:09,000\r\n{\\an8}It dances\r\n";
  const VTT =
    "WEBVTT - a film\n\nNOTE not\nread\n\nSTYLE\n::cue { color: red }\n\nintro\n00:00.000 --> 00:04.500 line:0 position:20%\n<v Bob>A panda &amp; a fox\n\n01:00:05.000 --> 01:00:09.000\n- It dances\n";

  it("of SubRip are prompts, held until the next one begins", async () => {
    expect((await read(SRT)).prompts).toMatchObject([
      { text: "A panda swims under water", seconds: 5, cut: false },
      { text: "It dances", seconds: 4, cut: false },
    ]);
  });

  it("of WebVTT too, without notes, styles, places and speakers' marks", async () => {
    expect((await read(VTT.replaceAll("01:00:", "00:"))).prompts).toMatchObject([
      { text: "A panda & a fox", seconds: 5, cut: false },
      { text: "It dances", seconds: 4, cut: false },
    ]);
  });

  it("without a word are refused", () => {
    expect(() => parseStory("WEBVTT\n\n", "x.vtt")).toThrow("x.vtt is subtitles without a word");
  });
});

describe("a screenplay in Fountain", () => {
  it("has its action as prompts, a cut at each scene, and the scene's place in its first words", async () => {
    const text =
      "Title: At Sea\n\nFADE IN:\n\nEXT. BEACH - DAY\n\nA panda walks along the water. [[slow]]\n\nIt *looks* around.\n\nPANDA\n(happy)\nHow wide it is!\n\nCUT TO:\n\nINT. ROOM - NIGHT #2#\n\nThe panda sleeps.\n";
    const { title, prompts } = await read(text);
    expect(title).toBe("At Sea");
    expect(prompts.map((prompt) => [prompt.text, prompt.cut])).toEqual([
      ["A panda walks along the water, beach, day", true],
      ["It looks around.", false],
      ["The panda sleeps, room, night", true],
    ]);
  });
});

describe("numbered scenes", () => {
  it("are scenes: the number goes, a cut comes", async () => {
    const { prompts } = await read(
      "Scene #1: A panda walks\nScene 2 - It swims\nScene #3\nA fox runs\nIt sleeps # a remark\n# Scene 9: not read",
    );
    expect(prompts.map(({ text, cut }) => [text, cut])).toEqual([
      ["A panda walks", true],
      ["It swims", true],
      ["A fox runs", true],
      ["It sleeps", false],
    ]);
  });

  it("a numbered list is a list, and numbers in words stay", async () => {
    const { prompts } = await read("1. A panda walks\n2) [4s] It swims\n3 foxes run\n10:30 it is");
    expect(prompts.map(({ text, cut }) => [text, cut])).toEqual([
      ["A panda walks", false],
      ["It swims", false],
      ["3 foxes run", false],
      ["10:30 it is", false],
    ]);
    expect(prompts[1]?.seconds).toBe(4);
  });
});

describe("a story at an address", () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  const story = JSON.stringify({
    type: "story",
    format: 1,
    channel: "main",
    bundle: "b",
    bundleHash: "0".repeat(64),
    provider: "cpu",
    seed: 1,
    startedAtMs: 0,
    entries: [
      { type: "prompt", chunk: 0, id: "a", text: "a panda", author: "x", atMs: 0 },
      { type: "quality", chunk: 0, steps: 8, guided: true },
    ],
    truncated: 0,
  });

  async function serve(answers: Readonly<Record<string, () => [number, string, string?]>>) {
    const server = createServer((request, response) => {
      const answer = answers[(request.url ?? "").split("?")[0] ?? ""];
      const [status, type, body = ""] = answer?.() ?? [404, "text/plain"];
      const header = status === 302 ? { Location: type } : { "Content-Type": type };
      response.writeHead(status, header).end(body);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const pages = (...names: string[]) =>
    Object.fromEntries([
      ...["/", "/live/"].flatMap((base) => [
        [base, () => [200, "text/html", "<!doctype html>"]],
        [
          `${base}api/channels`,
          () => [
            200,
            "application/json",
            JSON.stringify({ channels: names.map((name) => ({ name })) }),
          ],
        ],
        [`${base}api/channels/main/story`, () => [200, "application/json", story]],
      ]),
    ]) as Record<string, () => [number, string, string?]>;

  it.each([
    "",
    "/",
    "/?channel=main",
    "/live/",
    "/embed/main",
    "/live/embed/main",
    "/whep/main",
    "/api/channels/main",
    "/api/channels/main/story",
  ])("is the channel's story at %s", async (path) => {
    const url = await serve(pages("main"));
    expect((await readStory(url + path)).story).toMatchObject({ channel: "main", seed: 1 });
  });

  it("of several channels wants one named, and a foreign page is said to be one", async () => {
    const two = await serve(pages("main", "other"));
    await expect(readStory(two)).rejects.toMatchObject({
      code: "journal-invalid",
      message: expect.stringMatching(/it has 2 channels \(main, other\): name one/),
    });
    const foreign = await serve({ "/": () => [200, "text/html", "<html>"] });
    await expect(readStory(foreign)).rejects.toMatchObject({ code: "journal-invalid" });
  });

  it("follows no redirect to a private address, follows one to a public host of the same name", async () => {
    const inner = await serve(pages("main"));
    const url = await serve({
      "/a": () => [302, `${inner}/api/channels/main/story`],
      "/b": () => [302, "/script.txt"],
      "/script.txt": () => [200, "text/plain", "A panda walks"],
      "/loop": () => [302, "/loop"],
    });
    await expect(readStory(`${url}/a`)).rejects.toMatchObject({
      message: expect.stringMatching(
        /it sends to 127\.0\.0\.1:\d+, an address of a private network/,
      ),
    });
    expect((await readStory(`${url}/b`)).story).toMatchObject({
      prompts: [{ text: "A panda walks" }],
    });
    await expect(readStory(`${url}/loop`)).rejects.toMatchObject({
      message: expect.stringMatching(/from one address to the next/),
    });
  });

  it("is bounded", async () => {
    const url = await serve({ "/x": () => [200, "text/plain", "a".repeat(5000)] });
    await expect(fetchStory(`${url}/x`, { mostBytes: 1000 })).rejects.toMatchObject({
      message: expect.stringMatching(/it is longer than 0.001 MB/),
    });
  });

  it("that is refused is told with the server's own sentence, and nobody there in words", async () => {
    const detail = 'There is no channel "zzz"; there is: main.';
    const url = await serve({
      "/zzz": () => [404, "application/problem+json", JSON.stringify({ detail })],
      "/torn": () => [500, "application/problem+json", "{"],
    });
    await expect(fetchStory(`${url}/zzz`)).rejects.toMatchObject({
      message: expect.stringMatching(/answers 404, There is no channel "zzz"; there is: main\):/),
    });
    await expect(fetchStory(`${url}/torn`)).rejects.toMatchObject({
      message: expect.stringMatching(/\(it answers 500\):/),
    });
    const gone = await serve({});
    servers.pop()?.close();
    await expect(fetchStory(`${gone}/zzz`)).rejects.toMatchObject({
      message: expect.stringMatching(/\(no server runs there\):/),
    });
  });
});
