// The studio page, `GET /`: joins player, story, chat and composer. Knows the page's ids.
import { LIMITS, type PromptView, type QueueView, type ServerMessage } from "../src/protocol.js";
import { byId, setText } from "./dom.js";
import type { SocketState, Wish } from "./link/channel-socket.js";
import { EvertalePlayer, type PlayerStats } from "./player.js";
import { ChannelApi, viewerToken } from "./studio/channel-api.js";
import { ChannelLink } from "./studio/channel-link.js";
import { ForkDialog } from "./studio/fork-dialog.js";
import { ModerationPanel } from "./studio/moderation-panel.js";
import { speakFirstOf } from "./studio/page-words/index.js";
import { personKey } from "./studio/person-key.js";
import { PictureDesk } from "./studio/picture-desk.js";
import { QueuePanel } from "./studio/queue-panel.js";
import { StoryFiles } from "./studio/story-files.js";
import { answerInWords, editedInWords, givenInWords } from "./studio/understood-words.js";
import { ChatList } from "./studio-chat.js";
import { Composer } from "./studio-composer.js";
import { castLight } from "./studio-light.js";
import { Facts, factsOf, stateInWords, viewersInWords } from "./studio-status.js";
import { StoryList } from "./studio-story.js";

const NAME_KEY = "evertale-name";

/** The page's words in the browser's language. */
const words = speakFirstOf(navigator.languages, document);
const player = byId("player", EvertalePlayer);
const channelName = new URLSearchParams(location.search).get("channel") ?? "main";
const token = viewerToken(channelName);
const api = new ChannelApi(channelName, token);
const moderation = new ModerationPanel(api);
const fork = new ForkDialog(api);
const story = new StoryList(
  byId("story", HTMLOListElement),
  byId("story-empty", HTMLElement),
  player.video,
  {
    picture: (id) => api.picture(`prompts/${encodeURIComponent(id)}/picture`),
    fork: (chunk) => fork.open(chunk),
    storyteller: words.storyteller,
    crowd: words.crowd,
  },
);
/** Lines that were said here before a reload or a restart of the server, or went with a picture. */
const own = new Set<string>();
const chat = new ChatList(byId("chat", HTMLOListElement), byId("chat-empty", HTMLElement), {
  actionsFor: (id) => (moderation.on ? moderation.actionsFor(id) : undefined),
  isOwn: (id) => own.has(id),
  you: words.you,
  crowd: words.crowd,
});
const channelLink = new ChannelLink(channelName, words.allChannels);
// What scrolls can be scrolled by keys.
for (const id of ["chat", "story"]) byId(id, HTMLOListElement).tabIndex = 0;
const facts = new Facts(byId("facts", HTMLElement));
const state = byId("state", HTMLElement);
const viewers = byId("viewers", HTMLElement);
const nameInput = byId("name", HTMLInputElement);
const nameHint = byId("name-hint", HTMLElement);
/** The same for chat and pictures: who gives one is who speaks. */
const key = personKey();
const pictures = new PictureDesk({
  url: api.address("start"),
  token,
  key,
  name: () => seenAs,
  say: (sentence) => composer.say(sentence),
  words,
});
const composer = new Composer(tell, {
  get enclosed() {
    return pictures.enclosed;
  },
  send: async (text) => {
    const answer = await pictures.send(text);
    if (answer === undefined) return undefined;
    for (const id of [answer.id, answer.prompt?.id]) if (id !== undefined) isOwn(id);
    return givenInWords(answer.prompt, words.crowd);
  },
});
const queue = new QueuePanel(
  {
    vote: (id) => ask({ type: "vote", id }),
    withdraw: (id) => ask({ type: "withdraw", id }),
    edit: (id, text) => player.ask({ type: "edit", id, text }),
    move: (id, place) => decide("POST", `prompts/${id}/place`, { place }),
    next: (id) => decide("POST", `prompts/${id}/next`),
    remove: (id) => decide("DELETE", `prompts/${id}`),
    isOwn: (id) => own.has(id) || chat.isOwn(id),
    moderates: () => moderation.on,
  },
  words.crowd,
);
const files = new StoryFiles(api, channelName);

let socketState: SocketState = "off";
let stats: PlayerStats = {};
let ownWordsMs: number | undefined;
let refusal: string | undefined;
/** The name that others see. */
let seenAs: string | undefined;

listen("message", heard);
listen("socket", (now: SocketState) => {
  if (socketState === "open") chat.disconnected();
  socketState = now;
  refresh();
});
listen("stats", (now: PlayerStats) => {
  stats = now;
  refresh();
});
listen("caption", (prompt: PromptView) => {
  story.show(prompt);
  ownWordsMs = chat.shown(prompt, performance.now()) ?? ownWordsMs;
  refresh();
});
castLight(player.video, byId("light", HTMLCanvasElement));
setUpName();
setUpKeys();
player.setAttribute("src", `whep/${encodeURIComponent(channelName)}`);

function tell(text: string): boolean {
  const ref = player.say(text);
  if (ref === null) return false;
  chat.said(ref, text);
  composer.say("");
  return true;
}

function ask(wish: Wish): void {
  if (player.ask(wish) === null) composer.say("The channel cannot be reached right now.");
}

/** A moderator's decision about a line that waits; why not is said where it was asked for. */
function decide(method: string, path: string, body?: unknown): void {
  api.ask(method, path, body).catch((error: unknown) => {
    queue.say(error instanceof Error ? error.message : "The server cannot be reached.");
  });
}

function heard(message: ServerMessage): void {
  switch (message.type) {
    case "welcome":
      decides(message.role === "owner" || message.role === "moderator");
      for (const id of message.own ?? []) own.add(id);
      channelLink.refresh();
      story.begin(message.prompts);
      for (const prompt of message.prompts) {
        story.learn(prompt);
        chat.learn(prompt);
      }
      composer.suggest(message.suggestions);
      composer.reached();
      showQueue(message.queue);
      seenAs = message.name;
      nameAnswered(message.nameRefused);
      break;
    case "prompt": {
      const { prompt, ref } = message;
      story.learn(prompt);
      chat.learn(prompt, ref);
      if (ref !== undefined && queue.answered(ref)) {
        queue.say(editedInWords(prompt, words.crowd));
        break;
      }
      // What was withdrawn is answered too, to another `ref`: those words are not wanted back.
      if (
        ref !== undefined &&
        prompt.state === "rejected" &&
        chat.refused(ref, prompt.reason ?? "")
      ) {
        composer.refused(prompt.text, prompt.reason ?? "These words were not taken.");
      } else if (ref !== undefined && prompt.state !== "rejected") {
        composer.say(answerInWords(prompt, words.crowd));
      }
      break;
    }
    case "pictured":
      story.pictured(message.id);
      break;
    case "named":
      seenAs = message.name;
      nameAnswered(message.nameRefused);
      break;
    case "queue":
      showQueue(message.queue);
      break;
    case "rules":
      moderation.rulesChanged(message.rules);
      break;
    case "held":
      moderation.showHeld(message.prompts);
      break;
    case "voted":
      queue.counted(message.id);
      composer.say(words.crowd.counted);
      break;
    case "error":
      complained(message);
      break;
    case "channel":
      break;
  }
  refresh();
}

/** It was said here, though another way than by the chat. */
function isOwn(id: string): void {
  own.add(id);
  chat.claim(id);
}

function complained({ message, ref, fatal }: Extract<ServerMessage, { type: "error" }>): void {
  if (fatal) refusal = message;
  if (ref !== undefined && queue.answered(ref, message)) return;
  const text = ref === undefined ? undefined : chat.refused(ref, message);
  if (text === undefined) composer.say(message);
  else composer.refused(text, message);
}

/** A name that others do not see is marked where it stands, with the reason. */
function nameAnswered(reason: string | undefined): void {
  nameInput.setAttribute("aria-invalid", String(reason !== undefined));
  setText(nameHint, reason ?? "");
}

/** What only those who decide for the channel see. */
function decides(moderates: boolean): void {
  moderation.begin(moderates);
  files.begin(moderates);
  byId("story", HTMLOListElement).classList.toggle("forkable", moderates);
}

function showQueue(view: QueueView): void {
  queue.show(view);
  moderation.showQueue(view);
  chat.retime(view.waiting);
}

function refresh(): void {
  const { channel } = player;
  const { words: how, mood } = stateInWords(channel, socketState, refusal, words);
  setText(state, how);
  moderation.showStopped(channel?.stopped === true);
  pictures.allow(socketState === "open" ? channel?.picturesFrom : undefined, moderation.on);
  state.dataset.mood = mood;
  setText(viewers, viewersInWords(socketState === "open" ? (channel?.viewers ?? 0) : 0, words));
  facts.show(factsOf(channel, stats, ownWordsMs, socketState));
}

/** The name outlives the visit; a browser that stores nothing asks again. */
function setUpName(): void {
  nameInput.maxLength = LIMITS.nameCharacters;
  nameInput.value = stored();
  player.setViewer(nameInput.value.trim() || undefined, key, token);
  nameInput.addEventListener("change", () => {
    const name = nameInput.value.trim();
    store(name);
    player.setViewerName(name || undefined);
  });
}

function stored(): string {
  try {
    return localStorage.getItem(NAME_KEY) ?? "";
  } catch {
    // Storage is switched off: the name lasts for this visit.
    return "";
  }
}

function store(name: string): void {
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    // As above.
  }
}

/** The player's keys work wherever nothing else wants them; "/" goes to the line. */
function setUpKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.target !== document.body) return;
    if (event.key === "/") {
      byId("line", HTMLTextAreaElement).focus();
      event.preventDefault();
    } else if (player.handleKey(event)) event.preventDefault();
  });
}

/** The player's own events carry what its documentation says: the one place where that is taken on trust. */
function listen<Detail>(type: string, listener: (detail: Detail) => void): void {
  player.addEventListener(type, (event) => {
    if (event instanceof CustomEvent) listener(event.detail as Detail);
  });
}
