// What edges and owners say to each other beside pictures, as msgpack. Knows shapes; no bus and no channel.
import { pack, unpack } from "msgpackr";
import { z } from "zod";

const counts = z.object({ h264: z.number().int().min(0), vp8: z.number().int().min(0) });
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const headers = z.record(z.string(), z.string()).readonly();

/** How far players of a channel's list of segments are: the newest segment they know of, and how often the film broke off up to there. */
const hlsReachSchema = z.object({
  segment: z.number().int().min(0),
  continuity: z.number().int().min(0),
});
export type HlsReach = z.infer<typeof hlsReachSchema>;

/** An edge tells an owner who watches there: at each change, and once a second while anybody does. */
const watchSchema = z.object({
  edge: z.string(),
  viewers: counts,
  /** The last RTP timestamp sent to viewers and how long ago, so that a new owner goes on from there. */
  last: z.object({ rtpTimestamp: z.number(), agoMs: z.number() }).optional(),
  /** Where somebody plays by HLS, so that a new owner's segments go on from there. */
  hls: hlsReachSchema.optional(),
  /** The edge has missed messages: who may not watch is to be said again. */
  missed: z.boolean().optional(),
});
export type Watch = z.infer<typeof watchSchema>;

const requestSchema = z.object({
  method: z.string(),
  path: z.string(),
  query: z.string(),
  headers,
  body: bytes,
  remoteAddress: z.string(),
});
export type TunnelRequest = z.infer<typeof requestSchema>;

const responseSchema = z.object({
  status: z.number().int(),
  headers: headers.optional(),
  body: z.union([bytes, z.string()]).optional(),
  /** The fencing epoch of the owner who answers. */
  epoch: z.number().optional(),
});
export type TunnelResponse = z.infer<typeof responseSchema>;

const socketSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("open"),
    edge: z.string(),
    socket: z.number(),
    request: requestSchema,
  }),
  z.object({ type: z.literal("message"), edge: z.string(), socket: z.number(), bytes }),
  z.object({ type: z.literal("close"), edge: z.string(), socket: z.number() }),
]);
export type FromSocket = z.infer<typeof socketSchema>;

const toSocketsSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("send"), channel: z.string(), sockets: z.array(z.number()), bytes }),
  z.object({
    type: z.literal("end"),
    channel: z.string(),
    sockets: z.array(z.number()),
    code: z.number().int(),
    reason: z.string(),
  }),
]);
export type ToSockets = z.infer<typeof toSocketsSchema>;

/** Writes a message, and reads it back: undefined for what is none. */
function kind<T>(schema: z.ZodType<T>) {
  return {
    pack: (message: T): Uint8Array => pack(message),
    unpack: (data: Uint8Array): T | undefined => {
      try {
        const parsed = schema.safeParse(unpack(data));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

const expelSchema = z.object({
  addresses: z.array(z.string()),
  /** Whose pages; owners of before name none. */
  people: z.array(z.string()).default([]),
});
export type Expel = z.infer<typeof expelSchema>;

export const expelMessage = kind(expelSchema);
export const watchMessage = kind(watchSchema);
export const requestMessage = kind(requestSchema);
export const responseMessage = kind(responseSchema);
export const fromSocketMessage = kind(socketSchema);
export const toSocketsMessage = kind(toSocketsSchema);
