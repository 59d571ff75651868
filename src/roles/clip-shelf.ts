// A cluster's clips, which any of its machines hands out. Knows names of files; nothing of what is in them but which prompts they tell.
import type { Objects } from "../cluster/index.js";
import { isUnreachable } from "../errors.js";
import { type ClipKind, type ClipShelf, tellsPrompt } from "../stream/index.js";

const AGAIN_MS = 1_000;
const TAKE_DOWN_TRIES = 60;
const KINDS: readonly ClipKind[] = ["json", "mp4", "jpg"];

export class ClusterClips implements ClipShelf {
  constructor(private readonly objects: Objects) {}

  put(id: string, kind: ClipKind, bytes: Uint8Array): Promise<void> {
    return this.objects.put(`${id}.${kind}`, bytes);
  }

  read(id: string, kind: ClipKind): Promise<Uint8Array | undefined> {
    return this.objects.get(`${id}.${kind}`);
  }

  async remove(id: string): Promise<void> {
    for (const kind of KINDS) await this.objects.remove(`${id}.${kind}`);
  }

  /** Tries for a minute while the cluster cannot be reached: what was deleted may not stay. Never rejects. */
  async takeDown(prompt: string): Promise<void> {
    for (let tries = 0; tries < TAKE_DOWN_TRIES; tries += 1) {
      try {
        await this.#takeDown(prompt);
        return;
      } catch (error) {
        if (!isUnreachable(error)) return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  async #takeDown(prompt: string): Promise<void> {
    for (const name of await this.objects.names()) {
      if (!name.endsWith(".json")) continue;
      const text = Buffer.from((await this.objects.get(name)) ?? "").toString("utf8");
      if (tellsPrompt(text, prompt)) await this.remove(name.slice(0, -".json".length));
    }
  }
}
