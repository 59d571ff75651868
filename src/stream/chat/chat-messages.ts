// Reading what a WebSocket client sends. Knows the protocol; no channel and no connection.
import { Packr, Unpackr } from "msgpackr";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { type ClientMessage, LIMITS, type ServerMessage } from "../../protocol.js";
import { KEY_CHARACTERS } from "../crowd/speaker.js";
import { isFlatMap } from "./flat-message.js";

// Plain msgpack on both sides: no extension that another language's library would not know.
const packer = new Packr({ useRecords: false });
const unpacker = new Unpackr({ useRecords: false, mapsAsObjects: true });

const ref = z.string().max(64);
const id = z.string().min(1).max(64);
const clientMessage = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("hello"),
    version: z.number().int(),
    name: z
      .string()
      .max(LIMITS.nameCharacters * 8)
      .nullish()
      .transform((name) => name ?? undefined),
    key: z
      .string()
      .min(KEY_CHARACTERS.least)
      .max(KEY_CHARACTERS.most)
      .nullish()
      .transform((key) => key ?? undefined),
    token: z
      .string()
      .max(2000)
      .nullish()
      .transform((token) => token ?? undefined),
  }),
  z.object({ type: z.literal("prompt"), ref, text: z.string() }),
  z.object({ type: z.literal("withdraw"), ref, id }),
  z.object({ type: z.literal("edit"), ref, id, text: z.string() }),
  z.object({ type: z.literal("vote"), ref, id }),
]);

/** Throws `message-invalid` (or `too-large`) with one sentence. */
export function readClientMessage(bytes: Uint8Array): ClientMessage {
  if (bytes.byteLength > LIMITS.messageBytes) {
    throw new EvertaleError(
      "too-large",
      `The message has ${bytes.byteLength} bytes and ${LIMITS.messageBytes} is the limit: send less.`,
    );
  }
  if (!isFlatMap(bytes)) throw unreadable();
  let value: unknown;
  try {
    value = unpacker.unpack(bytes);
  } catch (cause) {
    throw unreadable(cause);
  }
  const parsed = clientMessage.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join(".") || "type";
  throw new EvertaleError(
    "message-invalid",
    `The message does not follow the protocol at "${where}": send {type: "hello", version, name?, key?, token?}, {type: "prompt", ref, text}, {type: "withdraw", ref, id}, {type: "edit", ref, id, text} or {type: "vote", ref, id}.`,
  );
}

function unreadable(cause?: unknown): EvertaleError {
  return new EvertaleError(
    "message-invalid",
    "The message is not one flat msgpack map: send one packed message of the protocol at a time.",
    { cause },
  );
}

/** A message packed for sending; may be sent to any number of clients. */
export function packServerMessage(message: ServerMessage): Uint8Array {
  // A copy: the packer's own memory is used again for the next message.
  return Uint8Array.from(packer.pack(message));
}
