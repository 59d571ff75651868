// Where the memory of processes lies, by what is mapped (Linux's /proc/PID/smaps). Knows no program of ours but by its files' names.
import { readdirSync, readFileSync } from "node:fs";

/** One kind of mapping of a process, in KiB that are resident. */
interface Mapping {
  /** The file's path and place in it, or empty. */
  readonly file: string;
  readonly path: string;
  readonly residentKiB: number;
  /** Of those, this process's own: written to, or of no file. */
  readonly ownKiB: number;
  readonly proportionalKiB: number;
}

export interface FamilyMemory {
  /** The sum of what each process has resident (RSS), as `ps` shows it: what several map of one file counts once for each. */
  readonly residentMiB: number;
  /** What the family takes up: pages of files that several of it map count once, whoever else maps them. */
  readonly onceMiB: number;
  /** The sum of the processes' proportional shares (PSS): less than `onceMiB` where others run the same programs. */
  readonly proportionalMiB: number;
  readonly processes: readonly ProcessMemory[];
}

export interface ProcessMemory {
  readonly pid: number;
  readonly name: string;
  readonly threads: number;
  readonly residentMiB: number;
  readonly ownMiB: number;
  /** Resident MiB by kind of mapping, the largest first. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** A process and its children, and theirs. Undefined where the system does not tell, or one of them ended meanwhile. */
export function familyMemory(pid: number | undefined): FamilyMemory | undefined {
  if (pid === undefined) return undefined;
  try {
    const family = descendants(pid).map((one) => ({ pid: one, mappings: mappingsOf(one) }));
    const all = family.flatMap(({ mappings }) => mappings);
    const files = new Map<string, number>();
    for (const { file, residentKiB, ownKiB } of all) {
      files.set(file, Math.max(files.get(file) ?? 0, residentKiB - ownKiB));
    }
    return {
      residentMiB: mib(sum(all, ({ residentKiB }) => residentKiB)),
      onceMiB: mib(sum(all, ({ ownKiB }) => ownKiB) + sum([...files.values()], (kib) => kib)),
      proportionalMiB: mib(sum(all, ({ proportionalKiB }) => proportionalKiB)),
      processes: family.map(({ pid: one, mappings }) => processOf(one, mappings)),
    };
  } catch {
    return undefined;
  }
}

function processOf(pid: number, mappings: readonly Mapping[]): ProcessMemory {
  const kinds = new Map<string, number>();
  for (const mapping of mappings) {
    const kind = kindOf(mapping);
    kinds.set(kind, (kinds.get(kind) ?? 0) + mapping.residentKiB);
  }
  const sorted = [...kinds].sort(([, a], [, b]) => b - a);
  return {
    pid,
    name: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim(),
    threads: readdirSync(`/proc/${pid}/task`).length,
    residentMiB: mib(sum(mappings, ({ residentKiB }) => residentKiB)),
    ownMiB: mib(sum(mappings, ({ ownKiB }) => ownKiB)),
    kinds: Object.fromEntries(sorted.map(([kind, kib]) => [kind, mib(kib)])),
  };
}

/** Files by what they are; memory of no file is V8's heap, the allocator's, and the stacks. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/onnxruntime/, "ONNX runtime"],
  [/webcodecs/, "encoders"],
  [/\/node$/, "Node"],
  [/\[heap\]/, "allocator, first arena"],
  [/\[stack/, "stack"],
  [/./, "other files"],
];

function kindOf({ path, ownKiB, residentKiB }: Mapping): string {
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
  if (kind === undefined) return "no file";
  return ownKiB > residentKiB / 2 && !path.startsWith("[") ? `${kind}, written to` : kind;
}

function mappingsOf(pid: number): Mapping[] {
  // Blocks of "from-to permissions offset device inode path" and lines "Field: 12 kB".
  const blocks = readFileSync(`/proc/${pid}/smaps`, "utf8").split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m);
  return blocks.map((block) => {
    const [head = ""] = block.split("\n", 1);
    const [, , offset, , inode, ...rest] = head.split(/ +/);
    const path = rest.join(" ");
    const field = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(block)?.[1] ?? 0);
    return {
      file: inode === "0" ? "" : `${path} ${offset}`,
      path,
      residentKiB: field("Rss"),
      ownKiB: field("Anonymous"),
      proportionalKiB: field("Pss"),
    };
  });
}

function descendants(pid: number): number[] {
  // A thread may have started a child too.
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => descendants(Number(child)))];
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

function mib(kib: number): number {
  return Math.round(kib / 102.4) / 10;
}
