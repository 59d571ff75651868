// One place on disk, one server: a lock file beside a journal, or in a folder, that a killed server leaves behind without harm.
// Knows no journal.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";

const holder = z.object({ pid: z.int(), host: z.string(), started: z.string() });
/** The process that holds a lock. */
type Holder = z.infer<typeof holder>;

/** A lock that was taken; `release` is idempotent and never throws. */
export interface PlaceLock {
  release(): void;
}

/** Throws `config-invalid` when a living server holds it, or what the system says when it cannot be made. */
export function lockJournal(file: string): PlaceLock {
  return lockPlace(
    `${file}.lock`,
    ({ pid, host }) =>
      `The journal ${file} is in use by process ${pid} on ${host}: stop that server, or name another file with --journal (if it is gone for good, remove ${file}.lock).`,
  );
}

/**
 * @param lock path of the lock's file
 * @param taken the sentence of the `config-invalid` that is thrown when a living server holds it
 */
export function lockPlace(lock: string, taken: (by: Holder) => string): PlaceLock {
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(lock, "wx", 0o600);
      writeSync(handle, JSON.stringify(own));
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 2) throw error;
      const held = holderOf(lock);
      if (held !== undefined) throw new EvertaleError("config-invalid", taken(held));
      rmSync(lock, { force: true });
    }
  }
  let released = false;
  return {
    release: () => {
      if (released) return;
      released = true;
      rmSync(lock, { force: true });
    },
  };
}

/** The living process that holds a lock; undefined when nobody does. */
export function holderOf(lock: string): Holder | undefined {
  try {
    const held = holder.parse(JSON.parse(readFileSync(lock, "utf8")));
    return isAlive(held) ? held : undefined;
  } catch {
    // Gone meanwhile, or torn by a crash: nobody's.
    return undefined;
  }
}

/** A process of another machine (or container) cannot be asked: its lock counts until somebody removes it. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid && started === startOf(pid)) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // The number may be another process's by now, which was started at another time.
  return started === "" || startOf(pid) === started;
}

/** When a process was started, in the kernel's ticks since boot (proc(5), field 22 of `stat`); empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
