// A channel: one endless story with its chunk loop, encoders, viewers, prompts and journal.
// Knows no HTTP and no WebSocket; followers are told through an Observable.
import { randomUUID } from "node:crypto";
import { BehaviorSubject, type Observable, Subject, Subscription, skip } from "rxjs";
import { EvertaleError } from "../errors.js";
import { JOURNAL_FORMAT } from "../journal-format.js";
import type { Generator, GeneratorFaults, ModelInfo, SupervisedGenerator } from "../model/index.js";
import type { readClip } from "../picture/index.js";
import type { ChannelView, PromptView, QueueView } from "../protocol.js";
import {
  activeWhileWatched,
  ChunkLoop,
  type Clock,
  Director,
  type DirectorRules,
  type LoopEvent,
  type LoopStats,
  type Prompt,
  Story,
  StoryTeller,
  type StoryWriter,
  Suggester,
  seededRandom,
  systemClock,
} from "../scheduler/index.js";
import { enlargedSize, type SuperResolutionFactor } from "../super-resolution/index.js";
import {
  type CodecCounts,
  type Hub,
  type ShardedHubOptions,
  type VideoCodec,
  ViewerHub,
  type ViewerHubOptions,
} from "../webrtc/index.js";
import { Words } from "../words/index.js";
import { KeptAuthors } from "./crowd/kept-authors.js";
import { KeptState } from "./crowd/kept-state.js";
import { type Author, PromptDesk } from "./crowd/prompt-desk.js";
import { remembered } from "./crowd/remembered.js";
import { type Speaker, stranger } from "./crowd/speaker.js";
import { StopSwitch } from "./crowd/stop-switch.js";
import type { EncoderFactory } from "./encoding/encoder.js";
import { EncoderSet } from "./encoding/encoder-set.js";
import { withCodecs } from "./encoding/offered-codecs.js";
import { Slates } from "./encoding/slate.js";
import { Upscaler } from "./encoding/upscale.js";
import { House } from "./house/index.js";
import {
  Journal,
  type JournalFile,
  type JournalPlace,
  StoryKeeper,
  type ToldPast,
} from "./journal/index.js";
import { type Log, sentenceOf } from "./log.js";
import { moderatePrompt, type Verdict } from "./moderation/moderation.js";
import { cleanText } from "./moderation/prompt-text.js";
import { Poster } from "./poster.js";
import { StartDesk } from "./start-desk.js";
import { MemoryStore, type Store } from "./store/index.js";
import { PastTokens } from "./timeline/past-tokens.js";
import { SegmentPictures } from "./timeline/segment-pictures.js";
import { VideoSockets } from "./video-sockets.js";
import { type ClipSource, LiveWindow, type WindowPlace } from "./window/index.js";
import type { ModelAddress } from "./writer/chat-completion.js";
import { ModelWriter } from "./writer/model-writer.js";

const NO_FAULTS: GeneratorFaults = { deaths: 0, hangs: 0, deathsInARow: 0, lastDeath: "" };
/** Lines whose reading is remembered. */
const READINGS = 500;
const FAILING_SLATE =
  "The storyteller is unwell. It is woken again and again: your words wait for it.";

export interface ChannelSettings {
  readonly name: string;
  readonly seed: number;
  /** How many times larger the generator's pictures are than its bundle's; 1 when missing. */
  readonly superResolution?: SuperResolutionFactor | undefined;
  /** Integer factor by which pictures are enlarged before they are encoded. */
  readonly scale: number;
  readonly bitsPerSecond: number;
  /** Time without viewers before generation pauses. */
  readonly graceMs: number;
  readonly autoAfterMs: number;
  readonly autoEveryMs: number;
  /** Wanted sampling steps; the bundle's default when missing. */
  readonly steps?: number | undefined;
  readonly opening?: string | undefined;
  /** How the crowd decides what comes next; can be changed later. */
  readonly rules?: DirectorRules | undefined;
  /** Only bearers of a token for it may watch and speak. */
  readonly private?: boolean | undefined;
  /** A language model that writes when nobody speaks; the bundle's grammar does when missing. */
  readonly writer?: ModelAddress | undefined;
  /** What can be encoded here, the best first. */
  readonly codecs: readonly VideoCodec[];
  readonly viewersMax?: number | undefined;
  /** Addresses offered to viewers; see `ViewerHubOptions`. */
  readonly hostAddresses?: readonly string[] | undefined;
  /** Where the last minutes are kept; nowhere when missing. */
  readonly window?: WindowPlace | undefined;
}

export interface ChannelParts {
  readonly settings: ChannelSettings;
  /** Stays the caller's to close. */
  readonly generator: Generator;
  readonly encoders: EncoderFactory;
  readonly log: Log;
  readonly clock?: Clock;
  /** Reads pictures that the story goes on from. Default: in a process of their own. */
  readonly readPicture?: typeof readClip;
  /** Where the journal is kept, and what it told before; becomes the channel's to close. Default: in memory alone. */
  readonly journal?: JournalPlace | undefined;
  /** Where what must outlive a restart is kept; stays the caller's to close. Default: nowhere. */
  readonly store?: Store;
  /** Makes the channel's viewers. Default: on this event loop. */
  readonly newHub?: (options: HubOptions) => ChannelHub;
  /** The RTP timestamp of the first frame, where viewers go on from another process's frames. Default: 0. */
  readonly rtpOrigin?: (() => number) | undefined;
}

/** What viewers may tell a channel, wherever they are carried. */
export type HubOptions = ViewerHubOptions & Pick<ShardedHubOptions, "onViewersLost">;

/** What a channel needs of its viewers. */
export type ChannelHub = Pick<
  ViewerHub,
  keyof Hub | "sessionState" | "endings" | "viewers" | "send" | "close"
> & {
  live: boolean;
};

/** What followers of a channel are told. */
export type ChannelEvent =
  | { readonly type: "prompt"; readonly prompt: PromptView }
  | { readonly type: "queue"; readonly queue: QueueView }
  | { readonly type: "channel"; readonly channel: ChannelView }
  | { readonly type: "viewers-lost" };

export class Channel {
  readonly hub: ChannelHub;
  readonly journal: Journal;
  /** What people say, and what became of it. */
  readonly desk: PromptDesk;
  readonly stopSwitch: StopSwitch;
  /** Of the segments, for the timeline. */
  readonly pictures: SegmentPictures;
  /** Who may speak, what is looked at first, and who decided what. */
  readonly house: House;
  readonly #events = new Subject<ChannelEvent>();
  readonly #viewers = new BehaviorSubject(0);
  readonly #story: Story;
  /** Apart from the story's own writer, so that what people are offered does not change what is told. */
  readonly #suggester: Suggester;
  readonly #director: Director;
  readonly #loop: ChunkLoop;
  readonly #starts: StartDesk;
  readonly #encoders: EncoderSet;
  /** The last minutes; undefined when none are kept. */
  readonly window: LiveWindow | undefined;
  #viewing: { readonly count: number; readonly codecs: readonly VideoCodec[] } = {
    count: 0,
    codecs: [],
  };
  readonly #upscaler: Upscaler;
  /** What is shown instead of the film while there is a reason not to show it. */
  readonly slates: Slates;
  readonly #kept: KeptState;
  readonly #past = new PastTokens();
  readonly poster: Poster;
  /** Viewers over WebSocket. */
  readonly video: VideoSockets;
  readonly #lost = { threads: 0, viewers: 0 };
  readonly #words: Words;
  readonly #clock: Clock;
  readonly #subscription = new Subscription();
  #keeper: StoryKeeper | undefined;
  #quality = "";
  #closed = false;

  constructor(private readonly parts: ChannelParts) {
    const { settings, generator } = parts;
    const { info } = generator;
    this.#clock = parts.clock ?? systemClock;
    this.#words = Words.of(info.grammar);
    const past = parts.journal?.past;
    const seed = past?.head.seed ?? settings.seed;
    this.#suggester = new Suggester(info.grammar, seededRandom(~seed));
    this.#story = new Story(settings.name, seed, info);
    if (past !== undefined) resumeStory(this.#story, past, info);
    const writer = this.#newWriter();
    if (past?.prompt !== undefined) writer.observe(past.prompt.told ?? past.prompt.text);
    const made = enlargedSize(info, settings.superResolution);
    this.#upscaler = new Upscaler(made.width, made.height, settings.scale);
    this.poster = new Poster(() => this.#clock.nowMs());
    this.slates = new Slates(this.#upscaler.width, this.#upscaler.height);
    this.window = this.#newWindow();
    this.video = new VideoSockets({
      codecs: settings.codecs,
      viewersMax: settings.viewersMax ?? 100,
      onKeyframeWanted: (codec) => this.#encoders.requestKeyframe(codec),
      onViewersChanged: () => {
        this.#attend();
        this.#announce();
      },
    });
    this.hub = this.#newHub();
    this.hub.live = false;
    this.#encoders = this.#newEncoders();
    this.journal = this.#newJournal();
    const store = parts.store ?? new MemoryStore();
    this.#kept = new KeptState(settings.name, store, settings.rules);
    const active$ = activeWhileWatched(this.#viewers, settings.graceMs, this.#clock);
    this.#director = new Director({
      writer,
      clock: this.#clock,
      newId: randomUUID,
      autoAfterMs: settings.autoAfterMs,
      autoEveryMs: settings.autoEveryMs,
      active$,
      told: (text) => this.#words.tell(text),
      opening: settings.opening,
      rules: this.#kept.rules,
      random: seededRandom(seed ^ 0x5eed),
    });
    this.house = new House({
      channel: settings.name,
      store,
      unixMs: () => this.#clock.unixMs(),
    });
    this.desk = new PromptDesk({
      house: this.house,
      director: this.#director,
      clock: this.#clock,
      moderate: (text) => this.#moderate(text),
      read: remembered((text) => this.#words.read(text), READINGS),
      example: () => this.#suggester.suggestions(1)[0] ?? "a walk in the forest",
      authors: new KeptAuthors(settings.name, store),
      record: (entry) => this.journal.append({ ...entry, chunk: this.#story.nextChunk }),
    });
    this.pictures = new SegmentPictures((error) =>
      parts.log.warn(`A picture for the timeline could not be made: ${sentenceOf(error)}`),
    );
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
      clock: this.#clock,
      limits: {
        minSteps: info.steps.min,
        wantedSteps: clamp(settings.steps ?? info.steps.default, info.steps.min, info.steps.max),
        guided: info.guidance !== 1,
      },
      inForce: past?.prompt,
      rtpOrigin: parts.rtpOrigin,
    });
    this.#starts = new StartDesk({
      generator,
      loop: this.#loop,
      desk: this.desk,
      clock: this.#clock,
      readPicture: parts.readPicture,
    });
    this.#subscription.add(this.window?.audience$.pipe(skip(1)).subscribe(() => this.#attend()));
    this.#subscription.add(this.#loop.events$.subscribe((event) => this.#follow(event)));
    this.#subscription.add(
      this.desk.prompts$.subscribe((prompt) => this.#events.next({ type: "prompt", prompt })),
    );
    this.#subscription.add(
      this.desk.queue$.subscribe((queue) => this.#events.next({ type: "queue", queue })),
    );
  }

  /** Opens the journal's file, goes on with what it told before, and makes a chunk. Throws `config-invalid` for a bad file. */
  async start(): Promise<void> {
    const { journal: place } = this.parts;
    if (place !== undefined) this.#keepIn(place);
    if (this.#kept.stopped) this.stopSwitch.stop();
    this.#loop.start();
  }

  /** How the journal's file fares; undefined without one. */
  get journalFile(): JournalFile["state"] | undefined {
    return this.#keeper?.file.state;
  }

  get name(): string {
    return this.parts.settings.name;
  }

  /** Whether only bearers of a token for it may watch and speak. */
  get isPrivate(): boolean {
    return this.parts.settings.private === true;
  }

  /** The viewers, as WHEP sees them: of an offer only what can be encoded here counts. */
  get watchers(): Hub {
    return withCodecs(this.hub, this.parts.settings.codecs);
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

  /** Threads of viewers that ended unasked, and the sessions that ended with them. */
  get lost(): { readonly threads: number; readonly viewers: number } {
    return this.#lost;
  }

  get droppedPictures(): number {
    return this.#encoders.droppedPictures;
  }

  get view(): ChannelView {
    const { settings, generator } = this.parts;
    const stats = this.#loop.stats;
    const { stopped } = this.stopSwitch;
    // What was stopped is not to be read either.
    const segment = stopped ? undefined : this.#story.current;
    return {
      name: settings.name,
      state: this.#loop.state,
      stopped,
      bundle: generator.info.name,
      provider: generator.info.provider,
      width: this.#upscaler.width,
      height: this.#upscaler.height,
      fps: generator.info.fps,
      viewers: this.hub.viewers + this.video.viewers,
      prompt:
        segment === undefined
          ? null
          : {
              id: segment.prompt.id,
              text: segment.prompt.text,
              appliedAtChunk: segment.fromChunk,
            },
      stats: {
        chunk: stats.chunk,
        chunkMsP50: round(stats.chunkMsP50),
        chunkMsP95: round(stats.chunkMsP95),
        realTimeFactor: round(stats.realTimeFactor),
        steps: stats.quality.steps,
        lateFrames: stats.lateFrames,
        heldFrames: stats.heldFrames,
        encodeMsP50: round(this.#encoders.encodeMsP50),
      },
    };
  }

  /** The latest prompts that everybody may see, oldest first. */
  get prompts(): readonly PromptView[] {
    return this.desk.latest;
  }

  /** Throws `prompt-unknown`. */
  prompt(id: string): PromptView {
    return this.desk.get(id);
  }

  /** The rules that the crowd plays by. */
  get rules(): DirectorRules {
    return this.#director.rules;
  }

  /** New rules, in force at once, and after a restart. */
  rule(rules: DirectorRules): void {
    this.desk.rule(rules);
    this.#kept.keep({ rules });
  }

  /** Texts that a viewer might like to send. */
  suggestions(count: number): readonly string[] {
    return this.#suggester.suggestions(count);
  }

  /** What clips are cut from; undefined when no last minutes are kept. */
  get clipSource(): ClipSource | undefined {
    const { window, name } = this;
    if (window === undefined) return undefined;
    return {
      channel: name,
      window,
      model: this.parts.generator.info,
      journal: this.journal.view(),
    };
  }

  /** Somebody asks for something. What becomes of it at once is in the answer; what follows comes as events. */
  say(text: string, by: Speaker | string): PromptView {
    if (this.#closed) throw new EvertaleError("closed", `The channel "${this.name}" is closed.`);
    if (this.stopSwitch.stopped) {
      const message = "The channel is stopped for now: keep your line and say it when it goes on.";
      throw new EvertaleError("stopped", message);
    }
    return this.desk.say(text, typeof by === "string" ? stranger(by) : by);
  }

  /**
   * Goes on from a picture as `StartDesk.goOnFrom` does. Throws `closed` and `stopped` too.
   * @param author how people are told who gave it
   */
  async goOnFrom(picture: Uint8Array, author = "api"): Promise<string> {
    if (this.#closed) throw new EvertaleError("closed", `The channel "${this.name}" is closed.`);
    if (this.stopSwitch.stopped) {
      const message =
        "The channel is stopped for now: keep your picture and send it when it goes on.";
      throw new EvertaleError("stopped", message);
    }
    return this.#starts.goOnFrom(picture, author);
  }

  /** The story begins with these codes instead of its own past, whatever became of a channel of this name before. To be called before `start`. */
  goOnFromTokens(tokens: Uint16Array): void {
    if (this.#kept.stopped) this.#kept.keep({ stopped: false });
    this.#loop.goOnFrom({ id: randomUUID(), tokens });
  }

  /** What the story had shown when a past chunk ended. Throws `fork-invalid`. */
  tokensUpTo(chunk: number): Uint16Array {
    const { chunkLatents, historyLatents } = this.parts.generator.info;
    return this.#past.upTo(chunk, Math.ceil(historyLatents / chunkLatents));
  }

  /** The chunks that can be forked from; undefined before the first. */
  get forkable(): { readonly first: number; readonly last: number } | undefined {
    return this.#past.range;
  }

  /** What moderation says of a text that is to be told here. */
  judge(text: string): Verdict {
    return this.#moderate(text);
  }

  /** Takes a prompt out of sight; what is on the stage under it gives way to another with a cut. Throws `prompt-unknown`. */
  deletePrompt(id: string, reason: string): void {
    this.pictures.forget(id);
    const present = this.#story.current?.prompt.id === id || this.#director.latest.id === id;
    if (this.desk.delete(id, reason) && present) this.#director.cutAway();
  }

  /** Lines of people who may no longer speak go; one on its way gives way to another prompt with a cut. */
  silence(of: (author: Author) => boolean, reason: string): void {
    const gone = this.desk.silence(of, reason);
    if (gone.includes(this.#director.latest.id)) this.#director.cutAway();
  }

  /** Ends the viewers' sessions too. Idempotent, never throws. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#director.close();
    this.desk.close();
    this.#loop.close();
    this.#subscription.unsubscribe();
    this.#encoders.close();
    this.hub.close();
    this.video.close();
    this.#events.complete();
    await this.window?.close();
    this.journal.close();
    this.parts.journal?.close();
  }

  #keepIn(place: JournalPlace): void {
    const { log } = this.parts;
    const nowMs = (): number => this.#clock.unixMs();
    const file = place.open(this.journal.head, { nowMs, onTrouble: (line) => log.warn(line) });
    this.#keeper = new StoryKeeper(
      file,
      place.path,
      this.journal.head,
      (line) => log.warn(line),
      place.onState,
    );
    this.journal.keepIn(file);
    const { past } = place;
    if (past === undefined) return;
    this.journal.resume(past, nowMs());
    const cut = { id: `resumed-${past.nextChunk}`, tokens: new Uint16Array(0) };
    const start = past.start ?? (past.point === undefined ? cut : undefined);
    if (start !== undefined) this.#loop.goOnFrom(start);
    this.desk.restore(past.views, past.waiting);
  }

  #newWriter(): StoryWriter {
    const { settings, generator, log } = this.parts;
    const { grammar } = generator.info;
    // Another beginning for each start of the server: a writer that repeats itself would be heard.
    const { seed, nextChunk } = this.#story;
    const teller = new StoryTeller(grammar, seededRandom(seed + nextChunk));
    const { writer: address } = settings;
    if (address === undefined) return teller;
    const writer = new ModelWriter({
      address,
      grammar,
      fallback: teller,
      moderate: (text) => this.#moderate(text),
      log,
    });
    this.#subscription.add(() => writer.close());
    return writer;
  }

  #moderate(text: string): Verdict {
    const { lists } = this.house;
    const denied = lists.denied(text);
    if (denied !== undefined) {
      return {
        ok: false,
        text: "",
        reason: `"${denied}" is not used on this channel: say it otherwise.`,
      };
    }
    const judged = lists.withoutAllowed(text);
    const verdict = moderatePrompt(judged);
    return verdict.ok && judged !== text ? { ...verdict, text: cleanText(text) } : verdict;
  }

  #newHub(): ChannelHub {
    const { settings, newHub = (options) => new ViewerHub(options) } = this.parts;
    return newHub({
      ...(settings.hostAddresses ? { hostAddresses: settings.hostAddresses } : {}),
      ...(settings.viewersMax ? { viewersMax: settings.viewersMax } : {}),
      onKeyframeRequest: (codec) => this.#encoders.requestKeyframe(codec),
      onViewersChanged: (count, perCodec) => this.#viewersChanged(count, perCodec),
      onViewersLost: (viewers) => {
        this.#lost.threads += 1;
        this.#lost.viewers += viewers;
        this.#events.next({ type: "viewers-lost" });
      },
    });
  }

  #newWindow(): LiveWindow | undefined {
    const { settings, generator, log } = this.parts;
    if (settings.window === undefined || !settings.codecs.includes("h264")) return undefined;
    const { width, height } = this.#upscaler;
    return new LiveWindow({
      ...settings.window,
      width,
      height,
      fps: generator.info.fps,
      bitsPerSecond: settings.bitsPerSecond,
      clock: this.#clock,
      log,
      onWantKeyframe: () => this.#encoders.requestKeyframe("h264"),
    });
  }

  #newEncoders(): EncoderSet {
    const { settings, generator, encoders, log } = this.parts;
    return new EncoderSet({
      factory: encoders,
      width: this.#upscaler.width,
      height: this.#upscaler.height,
      fps: generator.info.fps,
      bitsPerSecond: settings.bitsPerSecond,
      onFrame: (frame) => {
        this.hub.send(frame);
        this.video.send(frame);
        this.window?.frame(frame);
      },
      onFailure: (codec, error) =>
        log.warn(`The ${codec} encoder failed and is made anew: ${sentenceOf(error)}`),
    });
  }

  #newJournal(): Journal {
    const { settings, generator, journal } = this.parts;
    const { name: bundle, bundleHash, provider } = generator.info;
    const { seed } = this.#story;
    const startedAtMs = this.#clock.unixMs();
    return new Journal(
      journal?.past?.head ?? {
        type: "story",
        format: JOURNAL_FORMAT,
        channel: settings.name,
        bundle,
        bundleHash,
        provider,
        seed,
        startedAtMs,
      },
    );
  }

  #viewersChanged(count: number, perCodec: CodecCounts): void {
    const codecs = (Object.keys(perCodec) as VideoCodec[]).filter((codec) => perCodec[codec] > 0);
    this.#viewing = { count, codecs };
    this.#attend();
    this.#announce();
  }

  /** Encodes what those who watch need, by whatever way; the window wants H.264 as long as anybody does. */
  #attend(): void {
    const count = this.#viewing.count + this.video.viewers;
    const codecs = [...this.#viewing.codecs, ...this.video.codecs];
    const watched = count > 0 || (this.window?.watched ?? false);
    const recorded = watched && this.window !== undefined ? (["h264"] as const) : [];
    this.#encoders.want(new Set([...codecs, ...recorded]));
    if (!watched) this.window?.pause();
    this.#viewers.next(watched ? Math.max(1, count) : 0);
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
          this.#starts.started(event.start, event.chunk, this.#story.current?.prompt.text ?? ""),
        );
        break;
      case "chunk":
        this.#noteQuality(event);
        break;
      case "settled":
        this.#noteLength(event);
        this.journal.chunk(event.chunk, event.tokens);
        this.#past.add(event.chunk, event.tokens);
        this.#keeper?.keep(event.point, this.#story.current);
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
        this.#refused(event.prompt, event.attempts);
        break;
      case "state":
        this.hub.live = event.state !== "starting" && event.state !== "closed";
        if (event.state === "failing") this.slates.show("failing", FAILING_SLATE);
        else this.slates.hide("failing");
        this.#announce();
        break;
    }
  }

  #sendFrame(event: Extract<LoopEvent, { type: "frame" }>): void {
    if (event.opens) this.stopSwitch.opened(event.prompt);
    this.poster.show(this.slates.picture ?? event.frame);
    if (!event.held && !this.stopSwitch.stopped) this.pictures.frame(event.frame, event.prompt.id);
    if (this.#encoders.wanted) {
      const picture = this.slates.picture ?? this.#upscaler.enlarge(event.frame);
      this.#encoders.encode(picture, event.rtpTimestamp);
    }
    if (event.opens) {
      this.desk.sent(event.prompt.id, event.rtpTimestamp);
      this.window?.caption(event.prompt.text, this.#story.current?.fromChunk ?? 0);
    }
    // After the prompt's own: the caption that stays says where the film comes from.
    if (event.start !== undefined) this.#starts.sent(event.start.id, event.rtpTimestamp);
  }

  #applied(prompt: Prompt, chunk: number): void {
    const { id, text, told, author } = prompt;
    const atMs = this.#clock.unixMs();
    const words = told === undefined || told === text ? { text } : { text, told };
    this.journal.append({ type: "prompt", chunk, id, ...words, author, atMs });
    this.desk.applied(prompt, chunk);
    this.#announce();
  }

  #refused({ id }: Prompt, attempts: number): void {
    const reason = `The storyteller failed ${attempts} times at these words and goes on without them: say it in other words.`;
    this.desk.refuse(id, reason);
  }

  #noteLength({ chunk, latents }: Extract<LoopEvent, { type: "settled" }>): void {
    if (latents === this.parts.generator.info.chunkLatents) return;
    this.journal.append({ type: "shortened", chunk, latents });
  }

  #noteQuality(event: Extract<LoopEvent, { type: "chunk" }>): void {
    const { steps, guided } = event.quality;
    const quality = `${steps}/${guided}`;
    if (quality === this.#quality) return;
    this.#quality = quality;
    this.journal.append({ type: "quality", chunk: event.chunk, steps, guided });
  }
}

/** Where the last server's telling stood; without its pictures only the place is known. */
function resumeStory(story: Story, past: ToldPast, info: ModelInfo): void {
  const { nextChunk, prompt, fromChunk } = past;
  const latents = nextChunk * info.chunkLatents;
  const point = past.point ?? { nextChunk, latents, tokens: new Uint16Array(0) };
  story.resume(point, prompt === undefined ? undefined : { prompt, fromChunk });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
