// Requests and answers of any size over a bus whose messages have a largest one: cut into parts, each asked for by itself.
// Knows sizes and numbers; nothing of what is inside.
import { pack, unpack } from "msgpackr";
import { z } from "zod";
import type { Clock } from "../scheduler/index.js";
import type { Bus, Unsubscribe } from "./bus.js";

/** NATS takes 1 MiB unless it is told otherwise. */
const PART_BYTES = 512 * 1024;
/** What one server keeps of unfinished requests and answers; the oldest give way. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** Nobody comes back for a part after so long. */
const KEPT_MS = 15_000;

const octets = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const partSchema = z.object({
  id: z.string().max(64),
  /** `take`: a part of the answer is wanted, and none is brought. */
  type: z.enum(["bring", "take"]),
  part: z.number().int().min(0),
  parts: z.number().int().min(1).max(1024),
  bytes: octets,
});
type Part = z.infer<typeof partSchema>;

const replySchema = z.object({ parts: z.number().int().min(0), bytes: octets });

/** Asks with `data` of any size for an answer of any size. Rejects as `Bus.request` does, each part within `timeoutMs`. */
export async function askLarge(
  bus: Bus,
  subject: string,
  data: Uint8Array,
  timeoutMs: number,
): Promise<Uint8Array> {
  const id = crypto.randomUUID();
  const parts = Math.max(1, Math.ceil(data.byteLength / PART_BYTES));
  const ask = async (part: Part) =>
    replySchema.parse(unpack(await bus.request(subject, pack(part), timeoutMs)));
  let reply: z.infer<typeof replySchema> = { parts: 0, bytes: new Uint8Array(0) };
  for (let part = 0; part < parts; part += 1) {
    const bytes = data.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    reply = await ask({ id, type: "bring", part, parts, bytes });
  }
  const answer = [reply.bytes];
  for (let part = 1; part < reply.parts; part += 1) {
    const next = await ask({ id, type: "take", part, parts, bytes: new Uint8Array(0) });
    answer.push(next.bytes);
  }
  return answer.length === 1 ? reply.bytes : Buffer.concat(answer);
}

interface Kept {
  bytes: Uint8Array[];
  size: number;
  sinceMs: number;
}

/** Answers what `askLarge` asks. */
export function serveLarge(
  bus: Bus,
  subject: string,
  clock: Clock,
  answer: (data: Uint8Array) => Promise<Uint8Array>,
): Unsubscribe {
  const asked = new Map<string, Kept>();
  const answered = new Map<string, Kept>();
  return bus.serve(subject, async (message) => {
    const part = partSchema.parse(unpack(message));
    forgetOld(asked, clock.nowMs());
    forgetOld(answered, clock.nowMs());
    if (part.type === "take") {
      const kept = answered.get(part.id);
      const bytes = kept?.bytes[part.part];
      if (kept === undefined || bytes === undefined) throw new Error("Nothing is kept of that.");
      if (part.part === kept.bytes.length - 1) answered.delete(part.id);
      return pack({ parts: kept.bytes.length, bytes });
    }
    const kept = asked.get(part.id) ?? { bytes: [], size: 0, sinceMs: clock.nowMs() };
    if (part.part !== kept.bytes.length) throw new Error("A part is missing.");
    kept.bytes.push(part.bytes);
    kept.size += part.bytes.byteLength;
    asked.set(part.id, kept);
    if (part.part < part.parts - 1) return pack({ parts: 0, bytes: new Uint8Array(0) });
    asked.delete(part.id);
    const whole = await answer(Buffer.concat(kept.bytes));
    const cut = cutIntoParts(whole);
    if (cut.length > 1) {
      answered.set(part.id, { bytes: cut, size: whole.byteLength, sinceMs: clock.nowMs() });
    }
    return pack({ parts: cut.length, bytes: cut[0] ?? new Uint8Array(0) });
  });
}

function cutIntoParts(whole: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < whole.byteLength; at += PART_BYTES) {
    parts.push(whole.subarray(at, at + PART_BYTES));
  }
  return parts;
}

/** Maps keep the order of insertion: the first are the oldest. */
function forgetOld(kept: Map<string, Kept>, nowMs: number): void {
  let bytes = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [id, { size, sinceMs }] of kept) {
    if (nowMs - sinceMs < KEPT_MS && bytes <= KEPT_BYTES) return;
    kept.delete(id);
    bytes -= size;
  }
}
