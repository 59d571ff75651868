// The story's timeline: one page per segment, newest first, each with a picture taken from the film. Knows no network.
import type { PromptView } from "../src/protocol.js";
import { element, setText } from "./dom.js";
import { CROWD_ENGLISH, type CrowdWords, counted } from "./studio/page-words/index.js";
import { understoodInWords } from "./studio/understood-words.js";

/** Pages kept; the oldest goes. The whole story is the server's journal. */
const PAGES_LIMIT = 60;
/** A picture is taken once the new scene has settled. */
const PICTURE_AFTER_MS = 1_500;

interface Page {
  prompt: PromptView;
  readonly item: HTMLLIElement;
  readonly picture: HTMLCanvasElement;
  readonly meta: HTMLParagraphElement;
}

/** The list of applied prompts; `video` is where the pictures come from. */
export class StoryList {
  private pages: Page[] = [];
  private currentId: string | undefined;
  private pictureTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly list: HTMLOListElement,
    private readonly empty: HTMLElement,
    private readonly video: HTMLVideoElement,
    private readonly more: {
      /** What the server kept, of a prompt that it keeps a picture of; undefined when it cannot be had. */
      readonly picture: (id: string) => Promise<ImageBitmap | undefined>;
      readonly fork: (chunk: number) => void;
      /** What the story's own writer is called. */
      readonly storyteller: string;
      readonly crowd: CrowdWords;
    },
  ) {}

  /** The channel introduced itself. When it knows none of the pages, another story has begun since. */
  begin(prompts: readonly PromptView[]): void {
    const known = new Set(prompts.map((prompt) => prompt.id));
    if (this.pages.some((page) => known.has(page.prompt.id))) return;
    this.pages = [];
    this.list.replaceChildren();
    this.empty.hidden = false;
  }

  /** A prompt appeared or changed; only applied ones are pages of the story. */
  learn(prompt: PromptView): void {
    if (prompt.state === "rejected") this.forget(prompt.id);
    if (prompt.state !== "applied") return;
    const known = this.pages.find((page) => page.prompt.id === prompt.id);
    if (known) known.prompt = prompt;
    else this.add(prompt);
    if (prompt.pictured) this.pictured(prompt.id);
    this.describe();
  }

  /** The server keeps a picture of this prompt from now on: it is asked for where the page has none of its own. */
  pictured(id: string): void {
    const page = this.pages.find((other) => other.prompt.id === id);
    if (!page || page.item.classList.contains("pictured")) return;
    this.more.picture(id).then((bitmap) => {
      if (!bitmap || page.item.classList.contains("pictured")) return;
      page.picture.width = bitmap.width;
      page.picture.height = bitmap.height;
      page.picture.getContext("2d")?.drawImage(bitmap, 0, 0);
      page.item.classList.add("pictured");
    });
  }

  /** The film of this prompt is on screen now. */
  show(prompt: PromptView): void {
    this.learn(prompt);
    this.currentId = prompt.id;
    for (const page of this.pages) {
      if (page.prompt.id === prompt.id) page.item.setAttribute("aria-current", "true");
      else page.item.removeAttribute("aria-current");
    }
    this.describe();
    clearTimeout(this.pictureTimer);
    this.pictureTimer = setTimeout(() => this.takePicture(prompt.id), PICTURE_AFTER_MS);
  }

  private add(prompt: PromptView): void {
    const picture = element("canvas", { class: "picture", "aria-hidden": "true" });
    const meta = element("p", { class: "meta" });
    const plate = element("div", { class: "plate", "aria-hidden": "true" }, picture);
    plate.dataset.initial = initialOf(prompt.text);
    const text = element("p", { class: "line", dir: "auto" }, prompt.text);
    const understood = element(
      "p",
      { class: "understood" },
      understoodInWords(prompt, this.more.crowd),
    );
    const item = element(
      "li",
      { class: "page" },
      plate,
      element("div", {}, text, understood, meta),
    );
    if (prompt.chunk !== undefined) item.append(this.forkButton(prompt.chunk));
    this.pages.push({ prompt, item, picture, meta });
    this.pages.sort((a, b) => (a.prompt.chunk ?? 0) - (b.prompt.chunk ?? 0));
    if (this.pages.length > PAGES_LIMIT) this.pages.shift()?.item.remove();
    const next = this.pages[this.pages.findIndex((page) => page.item === item) + 1];
    if (next) next.item.after(item);
    else this.list.prepend(item);
    this.empty.hidden = true;
  }

  /** A page that a moderator deleted. */
  private forget(id: string): void {
    const page = this.pages.find((other) => other.prompt.id === id);
    page?.item.remove();
    this.pages = this.pages.filter((other) => other !== page);
  }

  /** Seen by those who may: pages are there before it is known who that is. */
  private forkButton(chunk: number): HTMLButtonElement {
    const button = element("button", { type: "button", class: "vote fork" }, "Tell on from here");
    button.addEventListener("click", () => this.more.fork(Math.max(0, chunk - 1)));
    return button;
  }

  private describe(): void {
    this.pages.forEach((page, index) => {
      const { prompt, meta } = page;
      const parts = [
        prompt.author === "story" ? this.more.storyteller : prompt.author,
        timeOf(prompt.firstFrameAtMs ?? prompt.appliedAtMs),
        chunksOf(prompt, this.pages[index + 1]?.prompt, this.more.crowd),
      ];
      setText(meta, parts.filter(Boolean).join(" · "));
      page.item.classList.toggle("by-people", prompt.author !== "story");
    });
  }

  private takePicture(id: string): void {
    const page = this.pages.find((other) => other.prompt.id === id);
    const { videoWidth, videoHeight } = this.video;
    if (!page || this.currentId !== id || videoWidth === 0 || this.video.paused) return;
    const side = Math.min(videoWidth, videoHeight);
    const size = Math.min(160, side);
    page.picture.width = size;
    page.picture.height = size;
    const left = (videoWidth - side) / 2;
    const top = (videoHeight - side) / 2;
    page.picture.getContext("2d")?.drawImage(this.video, left, top, side, side, 0, 0, size, size);
    page.item.classList.add("pictured");
  }
}

/** The letter that illuminates a page without a picture; articles would make them all alike. */
function initialOf(text: string): string {
  const word = text.trim().replace(/^(an?|the)\s+/i, "");
  return [...word][0]?.toUpperCase() ?? "";
}

/** Time of day as the viewer writes it, without seconds. */
function timeOf(atMs: number | undefined): string {
  if (atMs === undefined) return "";
  return new Date(atMs).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

/** Which chunks of the film a prompt conditions; word joiners keep a range on one line. */
export function chunksOf(
  prompt: PromptView,
  next: PromptView | undefined,
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  if (prompt.chunk === undefined) return "";
  if (next?.chunk === undefined) return counted(crowd.since, prompt.chunk);
  const last = next.chunk - 1;
  return last > prompt.chunk
    ? counted(crowd.chunks, `${prompt.chunk}\u2060–\u2060${last}`)
    : counted(crowd.chunk, prompt.chunk);
}
