// Prompts to text states: tokenizer and `text` graph, with the latest states kept. Knows nothing of pictures.
import { Tokenizer } from "@huggingface/tokenizers";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { type Bundle, invalid } from "../bundle/bundle.js";
import { Lru } from "../lru.js";
import { demandNumbers } from "../sampling/numbers.js";

/** States of one prompt. Shared with the cache: read only. */
export interface TextStates {
  /** `[length, width]`, row by row. */
  readonly states: Float32Array;
  readonly length: number;
  readonly width: number;
  /** No words at all: the unconditional state that training used, one row of zeros to be masked out. */
  readonly blank: boolean;
}

/** States kept; at 32 tokens of width 384 about 50 KB each. The least recently used go first. */
const KEPT_PROMPTS = 64;
/** No word piece is longer than this on average: what lies beyond `maxTokens` times this is never read. */
const CHARACTERS_PER_TOKEN = 32;

export class PromptEncoder {
  private readonly tokenizer: Tokenizer;
  private readonly kept = new Lru<string, TextStates>(KEPT_PROMPTS);
  private readonly maxTokens: number;
  private readonly width: number;

  constructor(
    bundle: Bundle,
    private readonly session: InferenceSession,
  ) {
    this.tokenizer = createTokenizer(bundle);
    this.maxTokens = bundle.manifest.text.maxTokens;
    this.width = bundle.manifest.text.width;
  }

  /** Token ids of a prompt, at most `text.maxTokens`; what is cut lies before the closing [SEP]. */
  tokenise(text: string): number[] {
    const readable = text.slice(0, this.maxTokens * CHARACTERS_PER_TOKEN);
    const ids = this.tokenizer.encode(readable).ids;
    return truncate(ids, this.maxTokens);
  }

  /** The states of a prompt; computed once while it stays among the latest. */
  async encode(text: string): Promise<TextStates> {
    const known = this.kept.get(text);
    if (known) return known;
    if (text.trim() === "") {
      return { states: new Float32Array(this.width), length: 1, width: this.width, blank: true };
    }
    const ids = this.tokenise(text);
    const shape = [1, ids.length];
    const { states } = await this.session.run({
      input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
    });
    if (!(states?.data instanceof Float32Array)) throw new TypeError("text.states is not float32");
    demandNumbers(states, "text.states");
    const encoded = { states: states.data, length: ids.length, width: this.width, blank: false };
    this.kept.set(text, encoded);
    return encoded;
  }
}

/** At most `limit` ids with the last one (the closing special token) kept. */
export function truncate(ids: readonly number[], limit: number): number[] {
  if (ids.length <= limit) return [...ids];
  return [...ids.slice(0, limit - 1), ...ids.slice(-1)];
}

function createTokenizer(bundle: Bundle): Tokenizer {
  const file = bundle.manifest.files.tokenizer.file;
  try {
    const tokenizer = new Tokenizer(bundle.tokenizer, {});
    if (tokenizer.encode("a").ids.length === 0) throw new Error("it makes no tokens");
    return tokenizer;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(bundle.folder, file, `is not a tokenizer (${reason})`, cause);
  }
}
