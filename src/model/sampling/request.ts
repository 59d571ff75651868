// Whether a chunk request fits a bundle. Pure; knows no graphs.
import { EvertaleError } from "../../errors.js";
import type { Manifest } from "../bundle/manifest.js";
import type { ChunkRequest } from "../types.js";

/** Throws `message-invalid` with the field and its value when the request cannot be served by the bundle. */
export function checkRequest(request: ChunkRequest, manifest: Manifest): void {
  const { chunk, seed, steps, history } = request;
  const size = manifest.tokens.perLatent * manifest.tokens.groups;
  const limit = historyLatentsOf(manifest);
  const total = manifest.chunk.latents * manifest.tokens.perLatent;
  demand(Number.isInteger(chunk) && chunk >= 0, "chunk", chunk, "a whole number from 0");
  const seedFits = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  demand(seedFits, "seed", seed, "a whole number from 0 to 4294967295");
  const stepsFit = Number.isInteger(steps) && steps >= 1 && steps <= total;
  demand(stepsFit, "steps", steps, `a whole number from 1 to ${total}`);
  demand(Number.isFinite(request.guidance), "guidance", request.guidance, "a number");
  const warm = Number.isFinite(request.temperature) && request.temperature >= 0;
  demand(warm, "temperature", request.temperature, "a number from 0");
  const latents = history.tokens.length / size;
  const lengthFits = Number.isInteger(latents) && latents <= limit;
  const wanted = `a multiple of ${size} codes, at most ${limit} latent frames`;
  demand(lengthFits, "history.tokens.length", history.tokens.length, wanted);
  // Chunks that were shortened lie before it, or a picture that it goes on from.
  const most = chunk * manifest.chunk.latents - latents;
  const begins = Number.isInteger(history.startLatent) && history.startLatent <= most;
  const where = `a whole number of at most ${most}, such that the history ends where the chunk begins`;
  demand(begins, "history.startLatent", history.startLatent, where);
  const wild = history.tokens.find((code) => code >= manifest.tokens.codes);
  demand(wild === undefined, "history.tokens", wild, `codes below ${manifest.tokens.codes}`);
}

/** Latent frames that a request should carry: enough for prefill and for the decoder's memory. */
export function historyLatentsOf(manifest: Manifest): number {
  return Math.max(manifest.window.latents, manifest.decoder.historyLatents);
}

function demand(holds: boolean, field: string, value: unknown, wanted: string): void {
  if (holds) return;
  const message = `The chunk request's ${field} is ${String(value)}; it must be ${wanted}.`;
  throw new EvertaleError("message-invalid", message);
}
