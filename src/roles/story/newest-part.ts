// What the newest part of a story has to be like to be gone on from without the rest. Knows a journal's lines; no log.
import { z } from "zod";

const headSchema = z.looseObject({ part: z.number().optional() });
const waitingSchema = z.looseObject({
  order: z
    .looseObject({
      first: z.array(z.string()),
      queues: z.array(z.looseObject({ places: z.array(z.looseObject({ id: z.string() })) })),
      joined: z.array(z.looseObject({ others: z.array(z.string()) })).default([]),
      held: z.array(z.string()).default([]),
    })
    .optional(),
});
const askedSchema = z.looseObject({ type: z.literal("asked"), id: z.string() });
const ASKED = '{"type":"asked"';

/** The head of a file before which there are others, as where one grew too large and was set aside. */
export function laterPart(head: string): string {
  const read = parsed(head, headSchema);
  return read === undefined ? head : JSON.stringify({ ...read, part: Math.max(2, read.part ?? 1) });
}

/** Whether somebody waits, by the story's state, whose words are not among the lines. */
export function leavesSomebodyOut(lines: string, state: string | undefined): boolean {
  const order = state === undefined ? undefined : parsed(state, waitingSchema)?.order;
  if (order === undefined) return false;
  const waiting = new Set([
    ...order.first,
    ...order.queues.flatMap(({ places }) => places.map(({ id }) => id)),
    ...order.joined.flatMap(({ others }) => others),
    ...order.held,
  ]);
  if (waiting.size === 0) return false;
  for (const line of lines.split("\n")) {
    if (line.startsWith(ASKED)) waiting.delete(parsed(line, askedSchema)?.id ?? "");
  }
  return waiting.size > 0;
}

function parsed<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
