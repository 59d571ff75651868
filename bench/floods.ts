// Question: does anybody notice while somebody else floods the server: its event loop, its pictures, a viewer?
// Usage: npm run bench -- floods [--bundle DIR] [--seconds 8] [--only NAME]... [--smoke]
// Ceiling: the same server left alone, measured first. The flooder is a process of lowest priority under another address.
import { fork } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { FLOODS } from "./floods/kinds.js";
import { watchHeadless } from "./shared/headless-viewer.js";
import { parseFlags } from "./shared/options.js";
import { sleep } from "./shared/processes.js";
import { finish, table } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { round } from "./shared/statistics.js";

const flags = parseFlags(["seconds", "only"]);
const [bundle = ""] = flags.bundles;
const seconds = flags.number("seconds", 8, 1);
const wanted = flags.all("only");
const FLOODER = fileURLToPath(new URL("floods/flooder.ts", import.meta.url));
/** The film runs and everybody has their first pictures. */
const SETTLING_MS = flags.smoke ? 500 : 8_000;
/** Between two floods: what the one before has left behind goes. */
const CALM_MS = flags.smoke ? 100 : 1_500;

interface Row {
  readonly flood: string;
  readonly sent: number;
  readonly gapMsP99: number;
  readonly lateFrames: number;
  readonly heldFrames: number;
  /** Between two pictures at the viewer. */
  readonly longestWaitMs: number;
}

async function main(): Promise<void> {
  const server = await ServerProcess.start("--bundle", bundle);
  const viewer = await watchHeadless(server.url);
  const measure = async (flood: string, sent: () => Promise<number>): Promise<Row> => {
    await server.loopGapMsP99();
    const before = (await server.channel()).stats;
    viewer.takeLongestWaitMs();
    await sleep(seconds * 1000);
    const longestWaitMs = Math.round(viewer.takeLongestWaitMs());
    const gapMsP99 = round(await server.loopGapMsP99(), 1);
    const after = (await server.channel()).stats;
    return {
      flood,
      sent: await sent(),
      gapMsP99,
      lateFrames: after.lateFrames - before.lateFrames,
      heldFrames: after.heldFrames - before.heldFrames,
      longestWaitMs,
    };
  };
  try {
    await sleep(SETTLING_MS);
    const rows = [await measure("none", async () => 0)];
    for (const { name } of FLOODS) {
      if (wanted.length > 0 && !wanted.some((one) => name.includes(one))) continue;
      const flooder = fork(FLOODER, [server.url, name], { execArgv: ["--import", "tsx"] });
      try {
        // It is there when it answers.
        flooder.send("sent");
        await once(flooder, "message");
        const row = await measure(name, async () => {
          flooder.send("sent");
          const [sent] = await once(flooder, "message");
          return Number(sent);
        });
        rows.push(row);
        console.log(JSON.stringify(row));
      } finally {
        flooder.kill("SIGKILL");
      }
      await sleep(CALM_MS);
    }
    console.log(table(rows.map((row) => ({ ...row }))));
    finish("floods", { smoke: flags.smoke, bundle: basename(bundle), seconds, rows });
  } finally {
    await viewer.close();
    await server.close();
  }
}

await main();
