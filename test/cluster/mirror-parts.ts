// A mirror of a journal over a log in memory that a test can cut. Knows no test.
import { type Log, MemoryLog, MemoryStore } from "../../src/cluster/index.js";
import { EvertaleError } from "../../src/errors.js";
import { JournalMirror, type JournalMirrorOptions, readMirror } from "../../src/roles/index.js";
import { gapLine } from "../../src/roles/owned-channel.js";
import { laterPart, leavesSomebodyOut } from "../../src/roles/story/newest-part.js";
import { FakeClock } from "../fakes/fake-clock.js";

/** A log that can be cut off before or after it has written. */
export class CutLog implements Log {
  cut: "no" | "before" | "after" = "no";
  appended = 0;
  handedOut = 0;
  constructor(private readonly inner: Log) {}
  async *read(name: string, from?: number) {
    for await (const line of this.inner.read(name, from)) {
      this.handedOut += 1;
      yield line;
    }
  }
  newest(name: string) {
    return this.inner.newest(name);
  }
  async append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined> {
    if (this.cut === "before") throw new EvertaleError("cluster-unreachable", "Cut.");
    this.appended += 1;
    const last = await this.inner.append(name, line, expectedLast);
    if (this.cut === "after") throw new EvertaleError("cluster-unreachable", "Cut.");
    return last;
  }
}

export const HAND = { headLine: laterPart, isShort: leavesSomebodyOut };

/** What is there, and the parts that it was handed over in. */
export async function told(from: Parameters<typeof readMirror>[0]) {
  const parts: string[] = [];
  const write = async (part: string) => void parts.push(part);
  const read = await readMirror(from, "main", { ...HAND, write });
  return { ...read, parts, lines: parts.join("").split("\n").slice(0, -1) };
}

/** An owner's mirror of what it finds there. */
export async function mirror(
  log: CutLog,
  states: MemoryStore,
  more: Partial<Pick<JournalMirrorOptions, "spill">> = {},
) {
  const clock = new FakeClock();
  const read = await told({ log, states });
  let fenced = 0;
  const troubles: string[] = [];
  const made = new JournalMirror({
    log,
    states,
    channel: "main",
    read,
    clock,
    onFenced: () => {
      fenced += 1;
    },
    gapLine,
    onTrouble: (sentence) => troubles.push(sentence),
    ...more,
  });
  return { made, clock, fenced: () => fenced, troubles };
}
export const parts = () => ({ log: new CutLog(new MemoryLog()), states: new MemoryStore() });
