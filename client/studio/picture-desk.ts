// The picture that goes with the next words: chosen, pasted or dropped, looked at, sent, or left out. Knows the page's elements; who may give
// one is told to it.
import { PICTURE_TYPES } from "../../src/protocol.js";
import { byId, setText } from "../dom.js";
import type { PageWords } from "./page-words/index.js";
import { fileIn, megabytes, refusedFile } from "./picture-choice.js";
import { type PictureAnswer, sendPicture } from "./picture-upload.js";

export interface PictureDeskParts {
  /** Where pictures are given. */
  readonly url: string;
  readonly token: string | undefined;
  readonly key: string;
  /** The name that others see. */
  readonly name: () => string | undefined;
  /** One sentence beneath the line. */
  readonly say: (words: string) => void;
  readonly words: Pick<PageWords, "leaveOut" | "callBack">;
}

/** Why the page's own button is missing, for whoever pastes or drops a picture all the same. */
const CLOSED = {
  moderators:
    "Viewers' pictures are not taken on this channel now: say what should happen in words.",
  nobody: "This channel cannot go on from pictures: say what should happen in words.",
  unknown: "The channel cannot be reached right now: give the picture again in a moment.",
} as const;

export class PictureDesk {
  private readonly choose = byId("picture-choose", HTMLButtonElement);
  private readonly input = byId("picture-file", HTMLInputElement);
  private readonly card = byId("picture", HTMLElement);
  private readonly shown = byId("picture-shown", HTMLImageElement);
  private readonly about = byId("picture-about", HTMLElement);
  private readonly bar = byId("picture-progress", HTMLProgressElement);
  private readonly off = byId("picture-off", HTMLButtonElement);
  private readonly stage = byId("screen", HTMLElement);
  private readonly line = byId("line", HTMLTextAreaElement);
  private picture: File | undefined;
  private sending: AbortController | undefined;
  private closed: keyof typeof CLOSED | undefined = "unknown";

  constructor(private readonly parts: PictureDeskParts) {
    this.input.accept = PICTURE_TYPES.join(",");
    this.choose.addEventListener("click", () => this.input.click());
    this.input.addEventListener("change", () => {
      const [file] = this.input.files ?? [];
      // The same file again is a change too.
      this.input.value = "";
      if (file) this.take(file);
    });
    this.off.addEventListener("click", () => {
      this.leaveOut();
      parts.say("");
      (this.choose.hidden ? this.line : this.choose).focus();
    });
    this.shown.addEventListener("error", () => {
      if (this.picture === undefined || this.sending !== undefined) return;
      const { name } = this.picture;
      this.leaveOut();
      parts.say(`"${name}" cannot be read as a picture: choose another.`);
    });
    this.line.addEventListener("paste", (event) => {
      const file = fileIn(event.clipboardData);
      // Words that were copied together with a picture of them are words.
      if (!file || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      this.take(file);
    });
    this.listenToDrops();
  }

  /** Whether a picture goes with the next words. */
  get enclosed(): boolean {
    return this.picture !== undefined;
  }

  /** Who may give one now, and whether this is somebody who decides. */
  allow(from: "everybody" | "moderators" | "nobody" | undefined, moderates: boolean): void {
    const open = from === "everybody" || (from === "moderators" && moderates);
    const closed = open ? undefined : from === "moderators" || from === "nobody" ? from : "unknown";
    if (closed === this.closed) return;
    this.closed = closed;
    // A lost connection takes nothing from whoever is about to give one.
    if (closed === "unknown") return;
    this.choose.hidden = closed !== undefined;
    if (closed === undefined || this.picture === undefined) return;
    this.leaveOut();
    this.parts.say(CLOSED[closed]);
  }

  /** Sends the picture and its words. Rejects with an error of one sentence: both are still there then. Undefined when it was left out meanwhile. */
  async send(text: string): Promise<PictureAnswer | undefined> {
    const { picture } = this;
    if (picture === undefined) return undefined;
    if (this.sending !== undefined) throw new Error("Your picture is on its way already.");
    const sending = new AbortController();
    this.sending = sending;
    this.progress(0);
    const { url, key, token, name } = this.parts;
    try {
      const answer = await sendPicture({
        ...{ url, picture, text, key, token, name: name() },
        onProgress: (share) => this.progress(share),
        signal: sending.signal,
      });
      this.clear();
      return answer;
    } catch (error) {
      if (sending.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.sending === sending) this.rest();
    }
  }

  private take(file: File): void {
    const refused = this.refusal(file);
    if (refused !== undefined) {
      this.parts.say(refused);
      return;
    }
    this.clear();
    this.picture = file;
    this.shown.src = URL.createObjectURL(file);
    setText(
      this.about,
      `${file.name === "" ? "A picture" : file.name}, ${megabytes(file.size)} MB`,
    );
    this.card.hidden = false;
    this.parts.say(
      "The story goes on from your picture. Say what happens there, or tell it as it is.",
    );
    this.line.focus();
  }

  private refusal(file: File): string | undefined {
    if (this.closed !== undefined) return CLOSED[this.closed];
    if (this.sending !== undefined)
      return "Your picture is on its way: give the next one after it.";
    return refusedFile(file);
  }

  /** Whatever of it is on its way is called back. */
  private leaveOut(): void {
    this.sending?.abort();
    this.rest();
    this.clear();
  }

  private clear(): void {
    if (this.shown.src !== "") URL.revokeObjectURL(this.shown.src);
    this.shown.removeAttribute("src");
    this.picture = undefined;
    this.card.hidden = true;
  }

  private rest(): void {
    this.sending = undefined;
    this.bar.hidden = true;
    setText(this.off, this.parts.words.leaveOut);
  }

  private progress(share: number): void {
    this.bar.hidden = false;
    // All of it is there: the server reads it now, and nobody knows for how long.
    if (share < 1) this.bar.value = share;
    else this.bar.removeAttribute("value");
    setText(this.off, this.parts.words.callBack);
  }

  private listenToDrops(): void {
    const { stage } = this;
    const isFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes("Files") === true;
    stage.addEventListener("dragover", (event) => {
      if (!isFile(event)) return;
      // Otherwise the browser opens the file in place of the page.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      stage.classList.toggle("dropping", this.closed === undefined);
    });
    stage.addEventListener("dragleave", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && stage.contains(relatedTarget))) {
        stage.classList.remove("dropping");
      }
    });
    stage.addEventListener("drop", (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      stage.classList.remove("dropping");
      const file = fileIn(event.dataTransfer);
      if (file) this.take(file);
    });
  }
}
