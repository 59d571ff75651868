// Tells on from a past page of the story, as another channel. Knows the channel's REST interface.
import { byId, setText } from "../dom.js";
import type { ChannelApi } from "./channel-api.js";

export class ForkDialog {
  private readonly dialog = byId("fork", HTMLDialogElement);
  private readonly form = byId("fork-form", HTMLFormElement);
  private readonly text = byId("fork-text", HTMLInputElement);
  private readonly name = byId("fork-name", HTMLInputElement);
  private readonly note = byId("fork-note", HTMLElement);
  private chunk = 0;

  constructor(private readonly api: ChannelApi) {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.tell();
    });
    byId("fork-close", HTMLButtonElement).addEventListener("click", () => this.dialog.close());
  }

  /** @param chunk the last one that both stories have */
  open(chunk: number): void {
    this.chunk = chunk;
    setText(
      this.note,
      `The film as it was after second ${chunk + 1} goes on otherwise, as a channel of its own.`,
    );
    this.name.value ||= `fork-${chunk}`;
    this.dialog.showModal();
    this.text.focus();
  }

  private tell(): void {
    const { chunk } = this;
    const name = this.name.value.trim();
    this.api.ask("POST", "fork", { name, chunk, text: this.text.value.trim() }).then(
      () => {
        location.search = `?channel=${encodeURIComponent(name)}`;
      },
      (error: unknown) => {
        setText(
          this.note,
          error instanceof Error ? error.message : "The server cannot be reached.",
        );
      },
    );
  }
}
