// Where the page is among the server's channels, and the way to the others. Knows the REST interface; shown where there is more than one.
import type { ChannelView } from "../../src/protocol.js";
import { byId, setText } from "../dom.js";

export class ChannelLink {
  private readonly link = byId("channels-link", HTMLAnchorElement);

  constructor(
    private readonly channel: string,
    private readonly allChannels: string,
  ) {}

  /** Asks which channels there are; without an answer it stays as it is. */
  async refresh(): Promise<void> {
    try {
      const response = await fetch("api/channels");
      const { channels } = (await response.json()) as { channels: readonly ChannelView[] };
      // A private one is not in the list.
      const others = channels.filter(({ name }) => name !== this.channel).length;
      this.link.hidden = others === 0;
      setText(this.link, `${this.channel} · ${this.allChannels}`);
    } catch {
      // The page says already that the server cannot be reached.
    }
  }
}
