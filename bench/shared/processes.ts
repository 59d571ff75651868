// Other processes: what they hold in memory, and one that keeps a core busy. Knows no program of ours.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Most resident memory that a process ever had, in MiB; NaN where the system does not tell (anything but Linux). */
export function peakMiB(pid: number | undefined): number {
  return fieldMiB(pid, "VmHWM");
}

/** Resident memory of a process now, in MiB; NaN where the system does not tell. */
export function residentMiB(pid: number | undefined): number {
  return fieldMiB(pid, "VmRSS");
}

/** Resident memory of a process and its children now, in MiB; NaN where the system does not tell. */
export function familyMiB(pid: number | undefined): number {
  if (pid === undefined) return Number.NaN;
  let children: number[] = [];
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    children = list === "" ? [] : list.split(" ").map(Number);
  } catch {
    return Number.NaN;
  }
  return children.reduce((total, child) => total + familyMiB(child), fieldMiB(pid, "VmRSS"));
}

/** Ticks of the clock that Linux counts processor time in. */
const TICK_MS = 10;

/** Processor time that all threads of a process have had, in milliseconds, to the nearest ten; NaN where the system does not tell. */
export function cpuMs(pid: number | undefined): number {
  if (pid === undefined) return Number.NaN;
  try {
    // The name, in brackets, may hold spaces: fields are counted behind it.
    const [, fields = ""] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const [, , , , , , , , , , , user, system] = fields.split(" ");
    return (Number(user) + Number(system)) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

function fieldMiB(pid: number | undefined, field: string): number {
  if (pid === undefined) return Number.NaN;
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kibibytes === undefined ? Number.NaN : Math.round(Number(kibibytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

/** The child of a server that calls itself a generator (Linux); undefined while there is none. */
export function generatorOf(pid: number | undefined): number | undefined {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .split(" ")
      .filter((child) => child.trim() !== "")
      .map(Number)
      .find((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("generator"));
  } catch {
    // One of them ended while it was looked at.
    return undefined;
  }
}

/** Keeps one core busy from another process until the returned function is called. */
export function takeCore(): () => void {
  const child = spawn(process.execPath, ["--eval", "for (;;);"], { stdio: "ignore" });
  const stop = (): void => {
    child.kill("SIGKILL");
    process.off("exit", stop);
  };
  process.on("exit", stop);
  return stop;
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
