import { asyncScheduler, BehaviorSubject, map, type Observable, of, timer } from "rxjs";
import { TestScheduler } from "rxjs/testing";
import { describe, expect, it } from "vitest";
import { activeWhileWatched, Director, type Line } from "../../../src/scheduler/index.js";
import { FakeClock } from "../../fakes/fake-clock.js";

/** Runs in virtual time; `director` is closed when the marbles end, since by itself it never stops. */
const marbles = (run: Parameters<TestScheduler["run"]>[0]) =>
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(run);
const END_MS = 100;

/** Writes a, b, c... */
function letters() {
  let written = 0;
  return { next: () => String.fromCharCode(97 + written++), observe: () => {} };
}

function direct(active$: Observable<boolean>, options: { opening?: string } = {}): Director {
  let ids = 0;
  const director = new Director({
    writer: letters(),
    // In a marble run RxJS's own default scheduler is the virtual one.
    clock: { nowMs: () => asyncScheduler.now(), unixMs: () => 0, scheduler: undefined as never },
    rules: { policy: "latest", holdMs: 5, windowMs: 20 },
    newId: () => `auto-${ids++}`,
    autoAfterMs: 20,
    autoEveryMs: 12,
    active$,
    ...options,
  });
  // Whatever is asked for is on screen at once.
  director.prompts$.subscribe((prompt) => director.shown(prompt));
  timer(END_MS).subscribe(() => director.close());
  return director;
}

const said = (text: string): Line => ({
  id: text,
  text,
  author: "x",
  person: "x",
  meaning: text,
  directs: false,
});
const texts = (director: Director) => director.prompts$.pipe(map((prompt) => prompt.text));

describe("Director", () => {
  it("writes prompts at its interval when nobody speaks", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("a", { a: true }));
      expectObservable(texts(director), "40ms !").toBe("a 11ms b 11ms c 11ms d");
    });
  });

  it("waits for silence after a viewer's prompt, then goes on at its interval", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("a", { a: true }));
      cold("5ms x", { x: said("x") }).subscribe((prompt) => director.say(prompt));
      // Said at 5: the next at 25, then every 12.
      expectObservable(texts(director), "50ms !").toBe("a 4ms x 19ms b 11ms c 11ms d");
    });
  });

  it("starts the silence anew with every word", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("a", { a: true }));
      cold("5ms x 14ms y", { x: said("x"), y: said("y") }).subscribe((p) => director.say(p));
      expectObservable(texts(director), "45ms !").toBe("a 4ms x 14ms y 19ms b");
    });
  });

  it("gives whoever takes a turn no longer hold than half a minute; whoever directs may hold longer", () => {
    const clock = new FakeClock();
    const director = new Director({
      writer: { next: () => "a panda", observe: () => {} },
      clock,
      newId: () => "auto",
      autoAfterMs: 1_000_000,
      autoEveryMs: 1_000_000,
      active$: of(true),
      rules: { policy: "queue", holdMs: 6_000, windowMs: 20_000 },
    });
    const hold = { ...said("hold"), direction: { type: "hold", forMs: 300_000 } } as const;
    const expected = (): number => (director.view.waiting[0]?.expectedAtMs ?? 0) - clock.unixMs();
    director.say(hold);
    director.say(said("next"));
    expect(expected()).toBe(30_000);
    director.say({ ...hold, id: "mod", directs: true });
    expect(expected()).toBe(300_000);
    director.close();
  });

  it("keeps the present prompt on hold, and goes on when the time is over", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("a", { a: true }));
      const hold: Line = { ...said("hold"), direction: { type: "hold", forMs: 40 } };
      cold("5ms x", { x: hold }).subscribe((line) => director.say(line));
      // Without it the story would have gone on at 12 and 24.
      expectObservable(texts(director), "60ms !").toBe("a 48ms b");
    });
  });

  it("goes back to the prompt before, and further back when that is undone too", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("a", { a: true }));
      const undo = (id: string): Line => ({ ...said(id), direction: { type: "undo" } });
      const lines = cold("1ms x 4ms y 4ms u 4ms v", {
        x: said("x"),
        y: said("y"),
        u: undo("u"),
        v: undo("v"),
      });
      lines.subscribe((line) => director.say(line));
      expectObservable(texts(director), "20ms !").toBe(
        "a x 4ms y 4ms x 4ms a".replace("a x", "ax"),
      );
    });
  });

  it("has nothing to undo at the beginning, and says so", () => {
    const director = direct(new BehaviorSubject(false));
    const changes: string[] = [];
    director.changes$.subscribe((change) => {
      if (change.type === "dropped") changes.push(change.reason);
    });
    director.say({ ...said("u"), direction: { type: "undo" } });
    expect(changes).toEqual([expect.stringMatching(/^Nothing was shown before/)]);
    director.close();
  });

  it("writes nothing for an empty room", () => {
    marbles(({ cold, expectObservable }) => {
      const director = direct(cold("f 29ms t 19ms f", { t: true, f: false }));
      expectObservable(texts(director), "90ms !").toBe("a 41ms b");
    });
  });

  it("takes a prompt said to an empty room, as the latest", () => {
    const director = direct(new BehaviorSubject(false));
    director.say(said("x"));
    director.say(said("y"));
    expect(director.latest.text).toBe("y");
    director.close();
  });

  it("opens with the text it is given", () => {
    const director = direct(new BehaviorSubject(false), { opening: "once upon a time" });
    expect(director.latest).toMatchObject({
      text: "once upon a time",
      author: "story",
      origin: "auto",
    });
    director.close();
    director.close();
  });
});

describe("activeWhileWatched", () => {
  const clock = { nowMs: () => 0, unixMs: () => 0, scheduler: undefined as never };

  it("is true at once for the first viewer and false after the grace period", () => {
    marbles(({ cold, expectObservable }) => {
      const viewers$ = cold("0 9ms 1 9ms 2 9ms 0 59ms 0", { 0: 0, 1: 1, 2: 2 });
      expectObservable(activeWhileWatched(viewers$, 50, clock), "200ms !").toBe("f 9ms t 69ms f", {
        t: true,
        f: false,
      });
    });
  });

  it("stays true for somebody who comes back within the grace period", () => {
    marbles(({ cold, expectObservable }) => {
      const viewers$ = cold("1 9ms 0 29ms 1", { 0: 0, 1: 1 });
      expectObservable(activeWhileWatched(viewers$, 50, clock), "200ms !").toBe("(ft)", {
        t: true,
        f: false,
      });
    });
  });
});

describe("a cut away from what was stopped or deleted", () => {
  it("is made by whatever is shown first, also when the story writes on in between", () => {
    marbles(({ cold }) => {
      const director = new Director({
        writer: letters(),
        clock: {
          nowMs: () => asyncScheduler.now(),
          unixMs: () => 0,
          scheduler: undefined as never,
        },
        newId: () => "auto",
        autoAfterMs: 20,
        autoEveryMs: 12,
        active$: cold("a", { a: true }),
      });
      timer(1).subscribe(() => {
        director.pause();
        director.resume();
      });
      timer(30).subscribe(() => {
        // Nothing could be made for a while: another prompt took the place of the one that cut.
        expect(director.latest).toMatchObject({ text: "d", cut: true });
        director.say(said("x"));
        expect(director.latest).toMatchObject({ text: "x", cut: true });
        director.shown(director.latest);
        director.say(said("y"));
        expect(director.latest.cut).toBeUndefined();
        director.close();
      });
    });
  });
});
