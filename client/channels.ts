// The page of all channels, `GET /channels`: one card each, with a live picture. Knows the REST interface alone.
import type { ChannelView } from "../src/protocol.js";
import { byId, element, setText } from "./dom.js";
import { stateInWords, viewersInWords } from "./studio-status.js";

const EVERY_MS = 5_000;

interface Card {
  readonly item: HTMLLIElement;
  readonly picture: HTMLImageElement;
  readonly state: HTMLParagraphElement;
  readonly line: HTMLParagraphElement;
}

const list = byId("channels", HTMLUListElement);
const note = byId("channels-note", HTMLElement);
const cards = new Map<string, Card>();

async function refresh(): Promise<void> {
  try {
    const response = await fetch("api/channels");
    const { channels } = (await response.json()) as { channels: readonly ChannelView[] };
    show(channels);
  } catch {
    setText(note, "The server cannot be reached right now. It is asked again in a moment.");
  }
}

function show(channels: readonly ChannelView[]): void {
  const names = new Set(channels.map(({ name }) => name));
  for (const [name, { item }] of cards) {
    if (names.has(name)) continue;
    item.remove();
    cards.delete(name);
  }
  for (const channel of channels) update(cards.get(channel.name) ?? add(channel.name), channel);
  setText(note, channels.length === 0 ? "There is no public channel here." : "");
}

function add(name: string): Card {
  const picture = element("img", { alt: "", width: "320", height: "320" });
  // Where nothing was shown yet there is no picture: the card keeps its ground.
  picture.addEventListener("error", () => picture.removeAttribute("src"));
  const [state, line] = [
    element("p", { class: "meta" }),
    element("p", { class: "line", dir: "auto" }),
  ];
  const words = element("div", {}, element("h2", { dir: "auto" }, name), line, state);
  const href = `./?channel=${encodeURIComponent(name)}`;
  const item = element("li", {}, element("a", { class: "channel", href }, picture, words));
  const card = { item, picture, state, line };
  cards.set(name, card);
  list.append(item);
  return card;
}

function update({ picture, state, line }: Card, channel: ChannelView): void {
  // Another address each time, or the browser would show the picture it has.
  picture.src = `api/channels/${encodeURIComponent(channel.name)}/poster.jpg?at=${Math.floor(Date.now() / EVERY_MS)}`;
  setText(line, channel.prompt?.text ?? "");
  const { words } = stateInWords(channel, "open");
  setText(state, [words, viewersInWords(channel.viewers)].filter(Boolean).join(" · "));
}

refresh();
setInterval(refresh, EVERY_MS);
