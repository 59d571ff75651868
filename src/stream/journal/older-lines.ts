// What was said longer ago than a story is read again, by people who still wait: found from the end of a journal backwards. Knows lines and the order
// that people wait in; no state of a story.
import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { partPath } from "../../journal-format.js";
import type { CrowdOrder } from "../../scheduler/index.js";

const ASKED = '{"type":"asked"';
const READ_BYTES = 4_000_000;
/** A journal of years is not searched to its beginning: nobody waits for so long. */
const SEARCHED_BYTES = 512_000_000;

/** Ids of everybody's lines that wait, in whichever way. */
export function waitingIn({ first, queues, joined = [], held = [] }: CrowdOrder): Set<string> {
  const inQueues = queues.flatMap(({ places }) => places.map(({ id }) => id));
  return new Set([...first, ...inQueues, ...joined.flatMap(({ others }) => others), ...held]);
}

/** The latest `asked` lines of these ids, oldest first, as far as they are found in a journal's parts; `part` is the number of the file itself. */
export function askedLinesOf(path: string, part: number, ids: ReadonlySet<string>): string[] {
  const wanted = new Set(ids);
  const found: string[] = [];
  let leftBytes = SEARCHED_BYTES;
  for (let number = part; number > 0 && wanted.size > 0 && leftBytes > 0; number -= 1) {
    const file = number === part ? path : partPath(path, number);
    if (!existsSync(file)) break;
    for (const lines of linesBackwards(file)) {
      for (const line of lines.reverse()) {
        if (!line.startsWith(ASKED)) continue;
        const id = idOf(line);
        if (id !== undefined && wanted.delete(id)) found.push(line);
      }
      leftBytes -= READ_BYTES;
      if (wanted.size === 0 || leftBytes <= 0) break;
    }
  }
  return found.reverse();
}

function idOf(line: string): string | undefined {
  return /"id":"([^"]*)"/.exec(line)?.[1];
}

/** Whole lines of a file, those at its end first; each turn's are in their order. */
function* linesBackwards(path: string): Generator<string[]> {
  const handle = openSync(path, "r");
  try {
    let to = fstatSync(handle).size;
    let bytes = READ_BYTES;
    while (to > 0) {
      const from = Math.max(0, to - bytes);
      const part = Buffer.alloc(to - from);
      readSync(handle, part, 0, part.length, from);
      const cut = from === 0 ? 0 : part.indexOf(10) + 1;
      // A single line that is longer.
      if (from > 0 && (cut === 0 || cut === part.length)) {
        bytes *= 2;
        continue;
      }
      yield part.toString("utf8", cut).split("\n");
      to = from + cut;
      bytes = READ_BYTES;
    }
  } finally {
    closeSync(handle);
  }
}
