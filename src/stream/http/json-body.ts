// Reading the JSON body of a request. Knows no route.
import type { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { WebRequest } from "./web-server.js";

/** @param shape what is expected, to follow a colon. Throws `message-invalid`. */
export function readJson<T>(request: WebRequest, schema: z.ZodType<T>, shape: string): T {
  // Asking for this type keeps other sites' forms out: they cannot send it without asking first.
  if (mediaType(request) !== "application/json") {
    throw new EvertaleError("message-invalid", `The body is not declared as JSON: ${shape}.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
  } catch (cause) {
    throw new EvertaleError("message-invalid", `The body is not JSON: ${shape}.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join(".") || (issue?.code === "unrecognized_keys" ? issue.keys[0] : "");
  throw new EvertaleError(
    "message-invalid",
    `The body does not fit${where ? ` at "${String(where).slice(0, 64)}"` : ""}: ${shape}.`,
  );
}

export function mediaType(request: WebRequest): string | undefined {
  return request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
}
