// A worker: opens the channels that the directory gives it and closes those it takes. Knows no story and no frame.
import { concatMap, groupBy, mergeMap, type Subscription } from "rxjs";
import type { Directory, DirectoryEvent } from "../cluster/index.js";
import { type Log as Lines, sentenceOf } from "../stream/index.js";
import type { OwnedChannel } from "./owned-channel.js";

/** A channel that could not be opened is left to others for so long. */
const PAUSE_MS = 10_000;

export interface WorkerOptions {
  readonly directory: Directory;
  /** `fenced` is to be called when somebody else has written to the story. */
  readonly open: (name: string, epoch: number, fenced: () => void) => Promise<OwnedChannel>;
  readonly log: Lines;
}

export class Worker {
  readonly #open = new Map<string, OwnedChannel>();
  readonly #subscription: Subscription;
  #closed = false;

  constructor(private readonly options: WorkerOptions) {
    this.#subscription = options.directory.events$
      .pipe(
        groupBy(({ channel }) => channel),
        // mergeMap over channels: one that is slow to open holds up no other; concatMap in each: it is opened and closed in turn.
        mergeMap((events$) => events$.pipe(concatMap((event) => this.#follow(event)))),
      )
      .subscribe();
  }

  /** Channels that are told here, by name. */
  get channels(): ReadonlyMap<string, OwnedChannel> {
    return this.#open;
  }

  /** Gives its channels up one by one, each written down whole before another worker may take it. */
  async drain(): Promise<void> {
    await this.options.directory.drain((name) => this.#close(name));
  }

  /** Idempotent, never rejects. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#subscription.unsubscribe();
    for (const name of [...this.#open.keys()]) await this.#close(name);
  }

  async #follow(event: DirectoryEvent): Promise<void> {
    const { directory, open, log } = this.options;
    const { channel, epoch } = event;
    if (event.type === "lost") {
      await this.#close(channel);
      const why = {
        stopped: "the cluster could not be reached in time",
        taken: "another worker has it",
        released: "given up",
      }[event.reason];
      log.info(`Channel "${channel}" is told here no more (${why})`);
      return;
    }
    // Lost again while it waited for its turn.
    if (directory.owned.get(channel) !== epoch) return;
    try {
      const opened = await open(channel, epoch, () => this.#fenced(channel, epoch));
      // Lost while it was made, or the worker has ended: it would be told by nobody's leave.
      if (this.#closed || directory.owned.get(channel) !== epoch) {
        await opened.close();
        return;
      }
      this.#open.set(channel, opened);
      log.info(`Channel "${channel}" is told here (epoch ${epoch})`);
    } catch (error) {
      log.warn(`Channel "${channel}" cannot be told here: ${sentenceOf(error)}`);
      await directory.giveUp(channel, PAUSE_MS);
    }
  }

  /** What this owner knows of the story is not what is written: whoever takes the channel next, perhaps this worker, reads it anew. */
  #fenced(channel: string, epoch: number): void {
    const { directory, log } = this.options;
    if (directory.owned.get(channel) !== epoch) return;
    log.warn(`The story of "${channel}" was written to by another owner: it is taken up anew.`);
    void directory.giveUp(channel, 0);
  }

  async #close(name: string): Promise<void> {
    const owned = this.#open.get(name);
    this.#open.delete(name);
    await owned?.close();
  }
}
