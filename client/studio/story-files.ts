// The story saved as a file and loaded from one: a `stories.json`, which `evertale render` takes too. Knows the channel's REST interface.
import { byId, setText } from "../dom.js";
import type { ChannelApi } from "./channel-api.js";

/** What the server takes at most, in bytes. */
const LARGEST = 64_000;

export class StoryFiles {
  private readonly note = byId("story-note", HTMLElement);
  private readonly file = byId("story-file", HTMLInputElement);
  private readonly loadButton = byId("story-load", HTMLButtonElement);

  constructor(
    private readonly api: ChannelApi,
    private readonly channel: string,
  ) {
    byId("story-save", HTMLButtonElement).addEventListener("click", () => this.told(this.save()));
    this.loadButton.addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => {
      const [file] = this.file.files ?? [];
      // The same file can be chosen again once it was mended.
      if (file) this.told(this.load(file)).finally(() => (this.file.value = ""));
    });
  }

  /** Whether this viewer may load one. */
  begin(moderates: boolean): void {
    this.loadButton.hidden = !moderates;
  }

  private async save(): Promise<string> {
    const story = await this.api.ask("GET", "stories");
    const text = `${JSON.stringify(story, null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${this.channel}-stories.json`;
    link.click();
    // The browser takes it at its own time.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return `Saved as ${link.download}.`;
  }

  private async load(file: File): Promise<string> {
    if (file.size > LARGEST) {
      throw new Error(`${file.name} has ${file.size} bytes and ${LARGEST} are taken: split it.`);
    }
    const answer = await this.api.ask("POST", "stories", parsed(await file.text(), file.name));
    const loaded = listIn(answer, "loaded");
    const [first, ...others] = listIn(answer, "refused");
    const come = `${loaded.length} ${loaded.length === 1 ? "prompt waits" : "prompts wait"} in the queue.`;
    if (first === undefined) return come;
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    return `${come} Left out: "${field(first, "text")}" (${field(first, "reason")})${more}`;
  }

  private async told(done: Promise<string>): Promise<void> {
    try {
      setText(this.note, await done);
    } catch (error) {
      setText(this.note, error instanceof Error ? error.message : "The server cannot be reached.");
    }
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is no JSON: choose a stories.json, as Save makes one.`);
  }
}

function listIn(answer: unknown, name: "loaded" | "refused"): readonly unknown[] {
  const list = typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : [];
  return Array.isArray(list) ? list : [];
}

function field(value: unknown, name: string): string {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : "";
  return typeof found === "string" ? found : "";
}
