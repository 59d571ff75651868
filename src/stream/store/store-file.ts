// Whether the file of a store is one that can be opened: LMDB ends the whole program over one that is cut off or was never its own (lmdb 3.5.6).
// Knows the heads of its two first pages (`MDB_page` and `MDB_meta` of mdb.c), and nothing of what is kept.
import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

const MAGIC = 0xbeefc0de;
/** Where it stands in a page, in the two layouts that there are. */
const MAGIC_AT = [24, 16] as const;
/** Behind the magic: the size of a page, and the number of the last page in use. */
const PAGE_BYTES_AFTER = 24;
const LAST_PAGE_AFTER = 120;
const HEAD_BYTES = 256;
/** The layout is told for words of 64 bits, least significant octet first: everything that lmdb comes for but 32-bit ARM. */
const KNOWN_MACHINES: ReadonlySet<string> = new Set(["x64", "arm64"]);

/** What is wrong with the store in a folder, to follow its name; undefined when nothing is known to be, or there is none yet. */
export function storeFault(folder: string): string | undefined {
  const path = join(folder, "data.mdb");
  if (!KNOWN_MACHINES.has(process.arch) || !existsSync(path)) return undefined;
  const handle = openSync(path, "r");
  try {
    const { size } = fstatSync(handle);
    if (size === 0) return undefined;
    const first = pageAt(handle, 0);
    const second = first && pageAt(handle, first.pageBytes);
    if (first === undefined || second === undefined) return "is no store";
    const pages = 1 + Math.max(first.lastPage, second.lastPage);
    const bytes = pages * first.pageBytes;
    return size < bytes ? `is cut off: it has ${size} bytes of ${bytes}` : undefined;
  } finally {
    closeSync(handle);
  }
}

function pageAt(handle: number, at: number) {
  const head = Buffer.alloc(HEAD_BYTES);
  if (readSync(handle, head, 0, HEAD_BYTES, at) < HEAD_BYTES) return undefined;
  const magicAt = MAGIC_AT.find((place) => head.readUInt32LE(place) === MAGIC);
  if (magicAt === undefined) return undefined;
  const pageBytes = head.readUInt32LE(magicAt + PAGE_BYTES_AFTER);
  const lastPage = Number(head.readBigUInt64LE(magicAt + LAST_PAGE_AFTER));
  const isPageSize =
    pageBytes >= 512 && pageBytes <= 65_536 && Number.isInteger(Math.log2(pageBytes));
  return isPageSize ? { pageBytes, lastPage } : undefined;
}
