// One call of the generator as an Observable. Knows no story and no clock.
import { Observable } from "rxjs";
import { isAbort } from "../../errors.js";
import type { ChunkEvent, ChunkRequest, Generator } from "../../model/types.js";

/** Calls a generator for one story; a call begins only when the one before it has ended, aborted or not. */
export class Generation {
  #previous: Promise<void> = Promise.resolve();

  constructor(private readonly generator: Generator) {}

  /**
   * Cold: subscribing generates, unsubscribing aborts between sampling steps. `begun` is called when the generator is
   * actually asked, after an aborted call before it has come to its end.
   */
  chunk(request: () => ChunkRequest): Observable<ChunkEvent> {
    return new Observable((subscriber) => {
      const abort = new AbortController();
      const before = this.#previous;
      this.#previous = (async () => {
        await before;
        if (abort.signal.aborted) return;
        try {
          for await (const event of this.generator.generate(request(), abort.signal)) {
            if (abort.signal.aborted) break;
            subscriber.next(event);
          }
          subscriber.complete();
        } catch (error) {
          // An abort is this Observable's own doing: nobody listens any more.
          if (!(isAbort(error) && abort.signal.aborted)) subscriber.error(error);
        }
      })();
      return () => abort.abort();
    });
  }
}
