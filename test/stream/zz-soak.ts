import { startServer } from "../../src/main.js";
import { resolveConfig } from "../../src/config.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { WeriftViewer, offerRequest } from "../webrtc/werift-viewer.js";
import { WhepEndpoint } from "../../src/webrtc/index.js";
const real = process.argv[2] === "real";
const s = await startServer({ config: resolveConfig({ flags: { port: 0, bundle: "test/fixtures/tiny-bundle", provider: "cpu", autoEvery: 5 } }), ...(real ? {} : { generator: new FakeGenerator({ width: 96, height: 96, delayMs: 600 }) }) });
await new Promise((r) => setTimeout(r, 1500));
const whep = new WhepEndpoint({ channel: (n) => (n === "main" ? s.channel.watchers : undefined) });
console.log(Object.getOwnPropertyNames(WeriftViewer.prototype));
const v = new WeriftViewer("h264" as never);
// biome-ignore lint: temp
await v.watch(whep);
const lat: number[] = [];
const cpu = process.cpuUsage();
for (let i = 0; i < 12; i++) {
  const t = Date.now();
  const p = s.channel.say(i % 2 ? "a panda jumping" : "a teddy flying", "x");
  await new Promise((r) => setTimeout(r, 3000 + Math.random() * 800));
  const w = s.channel.prompt(p.id);
  lat.push((w.firstFrameAtMs ?? Number.NaN) - t);
}
const used = process.cpuUsage(cpu);
console.log("latencies", lat.map(Math.round).sort((a, b) => a - b));
console.log(JSON.stringify(s.channel.view), "packets", v.packets.length, "cpu ms", (used.user + used.system) / 1000);
await s.close();
process.exit(0);
