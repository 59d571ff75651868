// One question to a language model over the OpenAI chat-completions API (Ollama, llama.cpp, vLLM and LM Studio speak it too).
// Knows no story.
import { z } from "zod";

export interface ModelAddress {
  /** E.g. `http://127.0.0.1:11434/v1`, with or without `/chat/completions`. */
  readonly url: string;
  /** Name of the model; the first that the server lists when missing. */
  readonly model?: string | undefined;
  /** Sent as a bearer token. */
  readonly key?: string | undefined;
}

export interface Question {
  readonly system: string;
  readonly user: string;
}

/** Largest answer that is read. */
const MAX_ANSWER_BYTES = 65_536;

const answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const models = z.object({ data: z.array(z.object({ id: z.string() })).min(1) });

/** What the model says. Rejects with an error of one sentence for whatever is no answer; with an AbortError on `signal`. */
export async function complete(
  address: ModelAddress,
  question: Question,
  signal: AbortSignal,
): Promise<string> {
  const model = address.model ?? (await firstModel(address, signal));
  const body = {
    model,
    messages: [
      { role: "system", content: question.system },
      { role: "user", content: question.user },
    ],
    max_tokens: 60,
    temperature: 0.9,
    stream: false,
  };
  const parsed = answer.safeParse(await ask(address, "chat/completions", signal, body));
  const content = parsed.data?.choices[0]?.message.content;
  if (content === undefined) throw new Error("its answer is not of the chat-completions API");
  return content;
}

async function firstModel(address: ModelAddress, signal: AbortSignal): Promise<string> {
  const parsed = models.safeParse(await ask(address, "models", signal));
  const id = parsed.data?.data[0]?.id;
  if (id === undefined) throw new Error("it lists no models: name one with --writer-model");
  return id;
}

async function ask(
  { url, key }: ModelAddress,
  what: string,
  signal: AbortSignal,
  body?: unknown,
): Promise<unknown> {
  const base = url.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
  const response = await fetch(`${base}/${what}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: "error",
    signal,
  });
  const text = await readText(response);
  if (!response.ok) throw new Error(`it answered ${response.status} to ${what}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error("its answer is not JSON", { cause });
  }
}

/** Stops at the limit: nobody's megabytes are taken in. */
async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // `for await` ends the connection when the loop is left.
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new Error(`its answer has more than ${MAX_ANSWER_BYTES} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
