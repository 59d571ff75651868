// Players by HLS at an edge: what they ask for crosses the bus once, however many they are, and never means another owner's pictures.
import { Subject } from "rxjs";
import { describe, expect, it } from "vitest";
import { MemoryBus } from "../../src/cluster/index.js";
import { askOwner } from "../../src/roles/edge/ask-owner.js";
import {
  channelSubjects,
  EdgeHls,
  EdgeWire,
  FramePublisher,
  MAY_WATCH,
  OwnerTunnel,
} from "../../src/roles/index.js";
import type { WebRequest } from "../../src/stream/index.js";
import type { HttpResponse } from "../../src/webrtc/index.js";
import { FakeClock } from "../fakes/fake-clock.js";

const CLUSTER = "test";
const subjects = channelSubjects(CLUSTER, "main");
const LIST = "index.m3u8";

function request(name: string, who = 1, query = "", headers = {}): WebRequest {
  const body = new Uint8Array(0);
  const from = { remoteAddress: `203.0.113.${who}`, headers, body };
  return { method: "GET", path: `/hls/main/${name}`, query: new URLSearchParams(query), ...from };
}

function stage(keptBytes?: number) {
  const bus = new MemoryBus();
  const clock = new FakeClock();
  const changes$ = new Subject<string>();
  const owner: { owner: string | null; epoch: number } = { owner: "w1", epoch: 5 };
  const directory = { changes$, ownerOf: () => owner, versionsOf: () => undefined };
  const wire = new EdgeWire({ cluster: CLUSTER, directory });
  const banned = new Set<string>();
  /** What crossed the bus, by name. */
  const crossed: string[] = [];
  const asked: string[] = [];
  const own = (epoch: number, answer: (request: WebRequest) => Promise<HttpResponse>) => {
    const publisher = new FramePublisher({ bus, subjects: [subjects], epoch, clock });
    const tunnel = new OwnerTunnel({
      bus,
      clock,
      cluster: CLUSTER,
      channel: "main",
      subjects,
      epoch,
      publisher,
      handlers: {
        admit: () => ({ bodyBytes: 0 }),
        upgrade: () => ({ status: 404 }),
        request: (one) => {
          crossed.push(`${one.path.split("/").at(-1)}?${one.query}`.replace(/\?$/, ""));
          return banned.has(one.remoteAddress) ? Promise.resolve({ status: 403 }) : answer(one);
        },
      },
      inner: async ({ path, remoteAddress }) => {
        expect(path).toBe(MAY_WATCH);
        asked.push(remoteAddress);
        return { status: banned.has(remoteAddress) ? 403 : 204 };
      },
    });
    const stop = () => {
      tunnel.close();
      publisher.close();
    };
    return { publisher, stop };
  };
  const hls = new EdgeHls({
    clock,
    directory,
    ask: (...question) => askOwner({ bus, wire, directory }, ...question),
    ...(keptBytes === undefined ? {} : { keptBytes }),
  });
  const get = async (name: string, who = 1, query = "", headers = {}) => {
    const { status, body } = await hls.answer("main", request(name, who, query, headers));
    return `${status} ${Buffer.from(body ?? "")
      .toString("utf8")
      .slice(0, 200)}`;
  };
  const everybody = (name: string, query = "") =>
    Promise.all(Array.from({ length: 100 }, (_, who) => get(name, who, query)));
  const next = (epoch: number) => {
    owner.owner = `w${epoch}`;
    owner.epoch = epoch;
    changes$.next("main");
  };
  return { bus, clock, owner, changes$, banned, crossed, asked, own, hls, get, everybody, next };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("players by HLS at an edge", () => {
  it("have a segment over the bus once for all of them, at once and later, whatever stands behind its name", async () => {
    const { own, everybody, get, crossed, asked, clock, hls } = stage();
    own(5, async ({ path }) => ({ status: 200, body: Buffer.from(path) }));
    expect(new Set(await everybody("seg-7.m4s"))).toEqual(new Set(["200 /hls/main/seg-7.m4s"]));
    await everybody("seg-7.m4s", "v=1");
    await clock.advance(20_000);
    await everybody("part-8-0.m4s", "x");
    await get("seg-7.m4s", 3, "_HLS_msn=1");
    expect(crossed).toEqual(["seg-7.m4s", "part-8-0.m4s"]);
    expect(hls.countsOf("main")).toEqual({ answered: 301, crossed: 2 });
    // Who may play was the owner's to say, once for each.
    expect(asked).toHaveLength(100);
    await clock.advance(60_000);
    await everybody("seg-7.m4s");
    expect(crossed).toHaveLength(3);
  });

  it("who wait for the next part of the list wait for one answer together; whoever polls has it from here too", async () => {
    const { own, everybody, crossed, clock } = stage();
    const waiting: ((text: string) => void)[] = [];
    own(5, async () => {
      const body = await new Promise<string>((resolve) => waiting.push(resolve));
      return { status: 200, body };
    });
    const all = everybody(LIST, "_HLS_msn=9&_HLS_part=2&v=3");
    await turn();
    expect(crossed).toEqual([`${LIST}?_HLS_msn=9&_HLS_part=2`]);
    waiting.shift()?.("#EXTM3U nine");
    expect(new Set(await all)).toEqual(new Set(["200 #EXTM3U nine"]));
    await everybody(LIST, "_HLS_part=2&_HLS_msn=9");
    expect(crossed).toHaveLength(1);
    await clock.advance(300);
    const polled = everybody(LIST);
    await turn();
    waiting.shift()?.("#EXTM3U ten");
    expect(new Set(await polled)).toEqual(new Set(["200 #EXTM3U ten"]));
    await everybody(LIST);
    expect(crossed).toHaveLength(2);
  });

  it("who are banned hear so from then on, though it is kept here; nobody else does", async () => {
    const { own, get, everybody, banned, hls, crossed, clock } = stage();
    own(5, async () => ({ status: 200, body: "pictures" }));
    await everybody("seg-1.m4s");
    banned.add("203.0.113.4");
    hls.readmit("main");
    expect(await get("seg-1.m4s", 4)).toMatch(/^403/);
    expect(await get("seg-1.m4s", 5)).toBe("200 pictures");
    expect(crossed).toEqual(["seg-1.m4s"]);
    // One whose ban was not heard of here: at the latest after half a minute.
    await get("seg-1.m4s", 6);
    banned.add("203.0.113.6");
    expect(await get("seg-1.m4s", 6)).toBe("200 pictures");
    await clock.advance(31_000);
    expect(await get("seg-1.m4s", 6)).toMatch(/^403/);
    // Banned between the two questions: those who waited with them ask for themselves.
    await get("seg-1.m4s", 0);
    banned.add("203.0.113.0");
    const answers = await everybody("seg-2.m4s");
    expect(answers.filter((answer) => answer === "200 pictures")).toHaveLength(97);
  });

  it("are asked for by their own token and page, not by their address alone", async () => {
    const { own, get, asked } = stage();
    own(5, async () => ({ status: 200 }));
    await get("seg-1.m4s", 1);
    await get("seg-1.m4s", 1, "", { authorization: "Bearer one" });
    await get("seg-1.m4s", 1, "", { "evertale-key": "page" });
    await get("seg-1.m4s", 1, "", { "evertale-key": "page" });
    expect(asked).toHaveLength(3);
  });

  it("are shown what is kept while nobody owns the channel, and the next owner's pictures from its first day on", async () => {
    const { own, get, owner, crossed, next } = stage();
    const first = own(5, async () => ({ status: 200, body: "old" }));
    await get("seg-1.m4s");
    first.stop();
    owner.owner = null;
    owner.epoch = 6;
    expect(await get("seg-1.m4s")).toBe("200 old");
    const second = own(9, async () => ({ status: 200, body: "new" }));
    next(9);
    expect(await get("seg-1.m4s")).toBe("200 new");
    expect(crossed).toEqual(["seg-1.m4s", "seg-1.m4s"]);
    second.stop();
  });

  it("who wait for an owner that has died are asked for at the next one at once", async () => {
    const { own, everybody, crossed, next } = stage();
    const dead = own(5, () => new Promise(() => undefined));
    const all = everybody(LIST, "_HLS_msn=3");
    await turn();
    dead.stop();
    own(9, async () => ({ status: 200, body: "the next owner's list" }));
    next(9);
    expect(new Set(await all)).toEqual(new Set(["200 the next owner's list"]));
    expect(crossed).toHaveLength(2);
  });

  it("see nothing of an owner of before that answers late", async () => {
    const { own, get, next } = stage();
    const late: (() => void)[] = [];
    const old = own(5, async () => {
      await new Promise<void>((resolve) => late.push(resolve));
      return { status: 200, body: "old" };
    });
    next(9);
    const asked = get("seg-1.m4s");
    await turn();
    old.stop();
    own(9, async () => ({ status: 200, body: "new" }));
    late.shift()?.();
    expect(await asked).toBe("200 new");
    expect(await get("seg-1.m4s", 2)).toBe("200 new");
  });

  it("see nothing any more that a list leaves out, as after a moderator's stop", async () => {
    const { own, get, crossed, clock } = stage();
    let list = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:3\nseg-3.m4s\nseg-4.m4s\n";
    let status = 200;
    own(5, async ({ path }) => {
      if (path.endsWith(LIST)) return { status, body: list };
      return { status: list.includes(path.split("/").at(-1) ?? "") ? 200 : 404, body: "pictures" };
    });
    await get(LIST);
    for (const n of [3, 4]) expect(await get(`seg-${n}.m4s`)).toBe("200 pictures");
    list = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:4\nseg-4.m4s\n";
    await clock.advance(300);
    await get(LIST);
    expect(await get("seg-3.m4s")).toMatch(/^404/);
    expect(await get("seg-4.m4s")).toBe("200 pictures");
    // Nothing is held at all.
    list = "";
    status = 503;
    await clock.advance(300);
    await get(LIST);
    expect(await get("seg-4.m4s")).toMatch(/^404/);
    expect(crossed.filter((name) => name === "seg-4.m4s")).toHaveLength(2);
  });

  it("whose numbers are none ask for the list as it is", async () => {
    const { own, everybody, crossed } = stage();
    own(5, async () => ({ status: 200, body: "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n" }));
    await everybody(LIST, "_HLS_msn=x&_HLS_part=-1");
    await everybody(LIST);
    await everybody(LIST, "_HLS_msn=007");
    await everybody(LIST, "_HLS_msn=7");
    expect(crossed).toEqual([LIST, `${LIST}?_HLS_msn=7`]);
  });

  it("take no more memory than they may, the oldest first", async () => {
    const { own, get, crossed } = stage(10_000);
    own(5, async () => ({ status: 200, body: new Uint8Array(3_000) }));
    for (const n of [1, 2, 3]) await get(`seg-${n}.m4s`);
    await get("seg-3.m4s");
    await get("seg-2.m4s");
    expect(crossed).toHaveLength(3);
    await get("seg-1.m4s");
    expect(crossed).toHaveLength(4);
  });

  it("tell how far they are, for the next owner's segments to go on from there", async () => {
    const { own, get, hls, clock } = stage();
    const list = [
      "#EXTM3U",
      "#EXT-X-MEDIA-SEQUENCE:41",
      "#EXT-X-DISCONTINUITY-SEQUENCE:2",
      "#EXTINF:2.0,",
      "seg-41.m4s",
      "#EXT-X-DISCONTINUITY",
      '#EXT-X-PART:DURATION=0.5,URI="part-42-0.m4s",INDEPENDENT=YES',
    ].join("\n");
    own(5, async () => ({ status: 200, body: list }));
    expect(hls.reached("main")).toBeUndefined();
    await get(LIST);
    expect(hls.reached("main")).toEqual({ segment: 42, continuity: 3 });
    await clock.advance(13_000);
    expect(hls.reached("main")).toBeUndefined();
  });
});
