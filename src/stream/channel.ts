// A channel: one endless story with its chunk loop, encoders, viewers, prompts and journal. It wires parts and has none of their work.
// Knows no HTTP and no WebSocket; followers are told through an Observable.
import { randomUUID } from "node:crypto";
import { type Observable, Subject, Subscription } from "rxjs";
import { EvertaleError } from "../errors.js";
import type { GeneratorFaults, SupervisedGenerator } from "../model/index.js";
import type { ChannelView, PromptView } from "../protocol.js";
import {
  activeWhileWatched,
  ChunkLoop,
  Director,
  type DirectorRules,
  type LoopEvent,
  type LoopStats,
  limitsOf,
  type Prompt,
  Story,
  Suggester,
  seededRandom,
  systemClock,
} from "../scheduler/index.js";
import type { Hub } from "../webrtc/index.js";
import { Words } from "../words/index.js";
import { Broadcast } from "./broadcast.js";
import type { ChannelEvent, ChannelHub, ChannelParts } from "./channel-parts.js";
import { channelViewOf } from "./channel-view.js";
import { KeptAuthors } from "./crowd/kept-authors.js";
import { KeptState } from "./crowd/kept-state.js";
import { type Author, type DeskPast, PromptDesk, type StoryPrompt } from "./crowd/prompt-desk.js";
import { remembered } from "./crowd/remembered.js";
import { type Speaker, stranger } from "./crowd/speaker.js";
import { StopSwitch } from "./crowd/stop-switch.js";
import type { Slates } from "./encoding/slate.js";
import { House } from "./house/index.js";
import { Chronicle, type Journal, type JournalFile, type ToldPast } from "./journal/index.js";
import { sentenceOf } from "./log.js";
import type { Poster } from "./poster.js";
import { StartDesk } from "./start-desk.js";
import { MemoryStore } from "./store/index.js";
import { PastTokens } from "./timeline/past-tokens.js";
import { SegmentPictures } from "./timeline/segment-pictures.js";
import { type ScriptLine, storyScript } from "./timeline/story-script.js";
import type { VideoSockets } from "./video-sockets.js";
import type { ClipSource, LiveWindow } from "./window/index.js";
import { openStoryWriter } from "./writer/story-writer.js";

const NO_FAULTS: GeneratorFaults = { deaths: 0, hangs: 0, deathsInARow: 0, lastDeath: "" };
/** Lines whose reading is remembered. */
const READINGS = 500;

export class Channel {
  readonly name: string;
  /** The way of the pictures to whoever watches. */
  readonly broadcast: Broadcast;
  readonly hub: ChannelHub;
  /** Viewers over WebSocket. */
  readonly video: VideoSockets;
  readonly journal: Journal;
  /** What people say, and what became of it. */
  readonly desk: PromptDesk;
  readonly stopSwitch: StopSwitch;
  /** Of the segments, for the timeline. */
  readonly pictures: SegmentPictures;
  /** Who may speak, what is looked at first, and who decided what. */
  readonly house: House;
  /** The last minutes; undefined when none are kept. */
  readonly window: LiveWindow | undefined;
  /** What is shown instead of the film while there is a reason not to show it. */
  readonly slates: Slates;
  readonly poster: Poster;
  /** What was shown, to be told on from. */
  readonly past: PastTokens;
  readonly #events = new Subject<ChannelEvent>();
  readonly #story: Story;
  readonly #chronicle: Chronicle;
  /** Apart from the story's own writer, so that what people are offered does not change what is told. */
  readonly #suggester: Suggester;
  readonly #director: Director;
  readonly #loop: ChunkLoop;
  readonly #starts: StartDesk;
  readonly #kept: KeptState;
  readonly #subscription = new Subscription();
  #closed = false;

  constructor(private readonly parts: ChannelParts) {
    const { settings, generator } = parts;
    const { info } = generator;
    const clock = parts.clock ?? systemClock;
    this.name = settings.name;
    const words = Words.of(info.grammar);
    const past = parts.journal?.past;
    const seed = past?.head.seed ?? settings.seed;
    this.#suggester = new Suggester(info.grammar, seededRandom(~seed));
    this.#story = new Story(settings.name, seed, info);
    this.#chronicle = new Chronicle({
      channel: settings.name,
      seed,
      info,
      place: parts.journal,
      unixMs: () => clock.unixMs(),
      onTrouble: (line) => parts.log.warn(line),
    });
    this.journal = this.#chronicle.journal;
    this.#chronicle.resume(this.#story);
    const { writer, close } = openStoryWriter({
      grammar: info.grammar,
      story: this.#story,
      address: settings.writer,
      moderate: (text) => this.house.judge(text),
      log: parts.log,
    });
    this.#subscription.add(close);
    if (past?.prompt !== undefined) writer.observe(past.prompt.told ?? past.prompt.text);
    this.broadcast = new Broadcast({
      ...parts,
      info,
      clock,
      onChange: () => this.#announce(),
      onLost: () => this.#events.next({ type: "viewers-lost" }),
    });
    const { audience, screen } = this.broadcast;
    this.hub = audience.hub;
    this.video = audience.video;
    this.window = this.broadcast.window;
    this.slates = screen.slates;
    this.poster = screen.poster;
    this.past = new PastTokens(Math.ceil(info.historyLatents / info.chunkLatents));
    const store = parts.store ?? new MemoryStore();
    this.#kept = new KeptState(settings.name, store, settings.rules);
    const active$ = activeWhileWatched(audience.present$, settings.graceMs, clock);
    this.#director = new Director({
      writer,
      clock,
      newId: randomUUID,
      autoAfterMs: settings.autoAfterMs,
      autoEveryMs: settings.autoEveryMs,
      active$,
      told: (text) => words.tell(text),
      opening: settings.opening,
      rules: this.#kept.rules,
      random: seededRandom(seed ^ 0x5eed),
    });
    this.house = new House({ channel: settings.name, store, unixMs: () => clock.unixMs() });
    this.desk = new PromptDesk({
      house: this.house,
      director: this.#director,
      clock,
      moderate: (text) => this.house.judge(text),
      read: remembered((text) => words.read(text), READINGS),
      example: () => this.#suggester.suggestions(1)[0] ?? "a walk in the forest",
      authors: new KeptAuthors(settings.name, store, past?.order?.salt),
      record: (entry) => this.journal.append({ ...entry, chunk: this.#story.nextChunk }),
      wasTold: (id) => this.journal.has(id),
    });
    this.pictures = new SegmentPictures({
      onKept: (id) => this.#events.next({ type: "pictured", id }),
      folder: settings.pictures,
      onFault: (error) =>
        parts.log.warn(`A picture for the timeline could not be made: ${sentenceOf(error)}`),
    });
    this.stopSwitch = new StopSwitch({
      slates: this.slates,
      director: this.#director,
      onChange: () => {
        const { stopped } = this.stopSwitch;
        this.#kept.keep({ stopped });
        // What was stopped is not to be rewound to either.
        if (stopped) this.window?.forget();
        this.#announce();
      },
    });
    this.#loop = new ChunkLoop({
      generator,
      story: this.#story,
      prompts$: this.#director.prompts$,
      active$,
      clock,
      limits: limitsOf(info, settings.steps),
      inForce: past?.prompt,
      rtpOrigin: parts.rtpOrigin,
      soon: parts.soon,
    });
    this.#starts = new StartDesk({
      generator,
      loop: this.#loop,
      desk: this.desk,
      clock,
      readPicture: parts.readPicture,
    });
    this.#subscription.add(this.#loop.events$.subscribe((event) => this.#follow(event)));
    // Pages show who may give pictures.
    this.#subscription.add(this.house.rules$.subscribe(() => this.#announce()));
    this.#subscription.add(
      this.desk.prompts$.subscribe((prompt) => this.#events.next({ type: "prompt", prompt })),
    );
    this.#subscription.add(
      this.desk.deletions.ids$.subscribe((id) => {
        this.pictures.forget(id);
        this.window?.withdraw(id);
      }),
    );
    this.#subscription.add(
      this.desk.queue$.subscribe((queue) => {
        this.#chronicle.order(this.desk.order);
        this.#events.next({ type: "queue", queue });
      }),
    );
  }

  /** Opens the journal's file, goes on with what it told before, and makes a chunk. Throws `config-invalid` for a bad file. */
  async start(): Promise<void> {
    this.#chronicle.open();
    await this.pictures.load();
    const { start } = this.#chronicle;
    if (start !== undefined) this.#loop.goOnFrom(start);
    const past = this.parts.journal?.past;
    if (past !== undefined) this.desk.restore({ ...past, stage: this.#stageOf(past) });
    this.#chronicle.forgetPast();
    if (this.#kept.stopped) this.stopSwitch.stop();
    this.#loop.start();
    this.broadcast.audience.publisher?.start();
  }

  /** How the journal's file fares; undefined without one. */
  get journalFile(): JournalFile["state"] | undefined {
    return this.#chronicle.file;
  }

  /** Whether only bearers of a token for it may watch and speak. */
  get isPrivate(): boolean {
    return this.parts.settings.private === true;
  }

  /** The viewers, as WHEP sees them: of an offer only what can be encoded here counts. */
  get watchers(): Hub {
    return this.broadcast.audience.watchers;
  }

  /** Prompts as they change, and the channel as its state does. Completes on close. */
  get events$(): Observable<ChannelEvent> {
    return this.#events;
  }

  get loopStats(): LoopStats {
    return this.#loop.stats;
  }

  /** What went wrong with the generator; all zero for one that cannot die. */
  get generatorFaults(): GeneratorFaults {
    const { generator } = this.parts;
    return "faults" in generator ? (generator as SupervisedGenerator).faults : NO_FAULTS;
  }

  get view(): ChannelView {
    return channelViewOf({
      name: this.name,
      state: this.#loop.state,
      stopped: this.stopSwitch.stopped,
      info: this.parts.generator.info,
      size: this.broadcast.screen,
      viewers: this.broadcast.audience.viewers,
      takesPictures: this.closedToPictures === undefined,
      segment: this.desk.deletions.has(this.#story.current?.prompt.id ?? "")
        ? undefined
        : this.#story.current,
      stats: this.#loop.stats,
      encodeMsP50: this.broadcast.encodeMsP50,
    });
  }

  /** What was told, is on its way to the screen, and is certain to come, with its seconds. */
  get script(): readonly ScriptLine[] {
    const { nextChunk } = this.#story;
    const { rules, coming } = this.#director;
    const { info } = this.parts.generator;
    return storyScript({
      entries: this.journal.entries,
      nextChunk,
      coming,
      holdMs: rules.holdMs,
      info,
    });
  }

  /** The latest prompts that everybody may see, oldest first. */
  get prompts(): readonly PromptView[] {
    return this.desk.latest.map((view) => this.pictures.marked(view));
  }

  /** Throws `prompt-unknown`. */
  prompt(id: string): PromptView {
    return this.pictures.marked(this.desk.get(id));
  }

  /** The rules that the crowd plays by. */
  get rules(): DirectorRules {
    return this.#director.rules;
  }

  /** New rules, in force at once, and after a restart. */
  rule(rules: DirectorRules): void {
    this.desk.rule(rules);
    this.#kept.keep({ rules });
    this.#announce();
  }

  /** Why nobody's picture is taken but theirs who decide here, in one sentence; undefined where everybody's is. */
  get closedToPictures(): string | undefined {
    if (this.rules.policy !== "direct") return this.house.closedToPictures;
    return "Only the hosts decide on this channel, and pictures are theirs to give: say it in words, which a host may take up.";
  }

  /** Texts that a viewer might like to send. */
  suggestions(count: number): readonly string[] {
    return this.#suggester.suggestions(count);
  }

  /** What clips are cut from; undefined when no last minutes are kept. */
  get clipSource(): ClipSource | undefined {
    const { window, name: channel } = this;
    const model = this.parts.generator.info;
    return window && { channel, window, model, journal: this.journal.view() };
  }

  /** As `PromptDesk.demandRoom`. Throws `closed` and `stopped` too. */
  demandRoom(prompts: number): void {
    this.#demandOpen("story and load");
    this.desk.demandRoom(prompts);
  }

  /** The prompts of a story, as `PromptDesk.tellStory` takes them. Throws `closed` and `stopped` too. */
  tellStory(prompts: readonly StoryPrompt[], by: Speaker): readonly PromptView[] {
    this.#demandOpen("story and load");
    return this.desk.tellStory(prompts, by);
  }

  /** Somebody asks for something. What becomes of it at once is in the answer; what follows comes as events. */
  say(text: string, by: Speaker | string): PromptView {
    this.#demandOpen("line and say");
    return this.desk.say(text, typeof by === "string" ? stranger(by) : by);
  }

  /**
   * Goes on from a picture as `StartDesk.goOnFrom` does. Throws `closed` and `stopped` too.
   * @param by who gave it; a name alone for somebody of whom nothing else is known
   */
  async goOnFrom(picture: Uint8Array, by: Speaker | string = "api"): Promise<string> {
    this.#demandOpen("picture and send");
    return this.#starts.goOnFrom(picture, typeof by === "string" ? stranger(by) : by);
  }

  /** The story begins with these codes instead of its own past, whatever became of a channel of this name before. To be called before `start`. */
  goOnFromTokens(tokens: Uint16Array): void {
    if (this.#kept.stopped) this.#kept.keep({ stopped: false });
    this.#loop.goOnFrom({ id: randomUUID(), tokens });
  }

  /**
   * Takes a prompt, or a picture that was given, out of sight everywhere; what is on the stage under it gives way to another with a
   * cut. Throws `prompt-unknown`.
   */
  deletePrompt(id: string, reason: string): void {
    const { current } = this.#story;
    const present = current?.prompt.id === id || this.#director.latest.id === id;
    const onStage = this.desk.delete(id, reason);
    const picture = this.#starts.delete(id);
    // A picture that was given is not to be rewound to either.
    if (picture !== "none") this.window?.forget();
    if (picture === "on-stage" || (onStage && present)) this.#director.cutAway();
    this.#announce();
  }

  /** What people said who may no longer speak goes, but for what was told; one on its way gives way to another prompt with a cut. */
  silence(of: (author: Author) => boolean, reason: string): void {
    for (const id of this.desk.unshownOf(of)) this.deletePrompt(id, reason);
  }

  /** Ends the viewers' sessions too. Idempotent, never throws. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#chronicle.order(this.desk.order);
    this.#director.close();
    this.desk.close();
    this.house.close();
    this.#loop.close();
    this.#subscription.unsubscribe();
    const closing = this.broadcast.close();
    this.#events.complete();
    await closing;
    await this.pictures.close();
    this.#chronicle.close();
  }

  /** What the server before had on the stage, where somebody said it. */
  #stageOf({ prompt, fromChunk, nextChunk }: ToldPast): DeskPast["stage"] {
    if (prompt?.origin !== "viewer") return undefined;
    const { chunkLatents, framesPerLatent, fps } = this.parts.generator.info;
    const chunkMs = (chunkLatents * framesPerLatent * 1000) / fps;
    return { id: prompt.id, shownMs: (nextChunk - fromChunk) * chunkMs };
  }

  /** Throws `closed` and `stopped`. */
  #demandOpen(keepAndSend: string): void {
    if (this.#closed) throw new EvertaleError("closed", `The channel "${this.name}" is closed.`);
    if (!this.stopSwitch.stopped) return;
    const message = `The channel is stopped for now: keep your ${keepAndSend} it when it goes on.`;
    throw new EvertaleError("stopped", message);
  }

  #announce(): void {
    this.#events.next({ type: "channel", channel: this.view });
  }

  #follow(event: LoopEvent): void {
    switch (event.type) {
      case "frame":
        this.#sendFrame(event);
        break;
      case "applied":
        this.#applied(event.prompt, event.chunk);
        break;
      case "started":
        this.journal.append(
          this.#starts.started(event.start, event.chunk, this.#story.current?.prompt),
        );
        break;
      case "chunk":
        this.#chronicle.made(event);
        break;
      case "settled":
        this.#chronicle.settled(event, this.#story.current, this.desk.order);
        this.past.add(event.chunk, event.tokens);
        break;
      case "failure":
        this.parts.log.warn(
          `Chunk ${this.#story.nextChunk} failed (attempt ${event.attempt}) and is made again: ${sentenceOf(event.error)}`,
        );
        break;
      case "missed":
        this.desk.missed(event.prompt.id, event.expectedInMs);
        break;
      case "refused":
        this.desk.failed(event.prompt.id, event.attempts);
        break;
      case "state":
        this.broadcast.storyIs(event.state);
        this.#announce();
        break;
    }
  }

  #sendFrame(event: Extract<LoopEvent, { type: "frame" }>): void {
    // Of a prompt that is to be told again this was nothing.
    const opens = event.opens && this.desk.opened(event.prompt, event.rtpTimestamp);
    if (opens) this.stopSwitch.opened(event.prompt);
    if (!event.held && !this.stopSwitch.stopped) this.pictures.frame(event.frame, event.prompt.id);
    this.broadcast.send(event.frame, event.rtpTimestamp);
    if (opens)
      this.window?.caption(event.prompt.id, event.prompt.text, this.#story.current?.fromChunk ?? 0);
    // After the prompt's own: the caption that stays says where the film comes from.
    if (event.start !== undefined) this.#startSent(event.start.id, event);
  }

  #startSent(id: string, { frame, rtpTimestamp }: Extract<LoopEvent, { type: "frame" }>): void {
    this.#starts.sent(id, rtpTimestamp);
    // A hard cut is told like a picture, and is none.
    if (this.desk.has(id) && !this.stopSwitch.stopped) this.pictures.given(frame, id);
  }

  #applied(prompt: Prompt, chunk: number): void {
    this.#chronicle.applied(prompt, chunk);
    this.desk.applied(prompt, chunk);
    this.#announce();
  }
}
