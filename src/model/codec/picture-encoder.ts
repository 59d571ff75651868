// Pictures to tokens: the bundle's optional `encode` graph, opened when it is first wanted. Knows no file formats.
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { EvertaleError } from "../../errors.js";
import { type Bundle, invalid } from "../bundle/bundle.js";
import { type Provider, sessionOptions } from "../provider/provider.js";
import type { Clip } from "../types.js";

export class PictureEncoder {
  private opening: Promise<InferenceSession> | undefined;

  constructor(
    private readonly bundle: Bundle,
    private readonly provider: Provider,
    private readonly threads: number,
  ) {}

  /** Throws `encode-missing` or `message-invalid`; see `Generator.encode`. One call at a time. */
  async encode(clip: Clip): Promise<Uint16Array> {
    const { video, tokens } = this.bundle.manifest;
    const { frames, pixels } = clip;
    const expected = frames * 3 * video.width * video.height;
    const whole =
      Number.isInteger(frames) && frames >= 1 && (frames - 1) % video.framesPerLatent === 0;
    if (!whole || pixels.length !== expected) {
      const message = `The clip has ${frames} frames in ${pixels.length} bytes; it must have 1 and then ${video.framesPerLatent} for each further latent frame, RGB of ${video.width}x${video.height}.`;
      throw new EvertaleError("message-invalid", message);
    }
    const session = await this.session();
    const shape = [1, frames, 3, video.height, video.width];
    const { tokens: codes } = await session.run({ frames: new Tensor("uint8", pixels, shape) });
    const latents = 1 + (frames - 1) / video.framesPerLatent;
    const wanted = latents * tokens.perLatent * tokens.groups;
    if (!(codes?.data instanceof BigInt64Array) || codes.data.length !== wanted) {
      throw new TypeError("encode gave no tokens, or too few or too many");
    }
    return Uint16Array.from(codes.data, Number);
  }

  async release(): Promise<void> {
    const session = await this.opening?.catch(() => undefined);
    this.opening = undefined;
    await session?.release();
  }

  private session(): Promise<InferenceSession> {
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<InferenceSession> {
    const { folder, manifest } = this.bundle;
    const entry = manifest.graphs.encode;
    if (entry === undefined) {
      const message = `The bundle ${manifest.name} cannot turn pictures into tokens: it has no encode graph; use one that has, or begin without a picture.`;
      throw new EvertaleError("encode-missing", message);
    }
    try {
      return await InferenceSession.create(
        join(folder, entry.file),
        sessionOptions(this.provider, this.threads, "rarely"),
      );
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw invalid(folder, entry.file, `graphs.encode cannot be opened (${reason})`, cause);
    }
  }
}
