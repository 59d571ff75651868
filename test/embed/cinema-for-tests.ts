// One cinema for all tests of a file, and pages of its own for each of them. Knows no test.
import type { BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { Cinema } from "./cinema.js";

/** What the tests of a file share; both are there once a test runs. */
export interface CinemaStage {
  readonly cinema: Cinema;
  /** New for each test. */
  readonly context: BrowserContext;
}

/** Opens and closes all of it around the tests of the file that calls this. */
export function cinemaForTests(): CinemaStage {
  let cinema: Cinema | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    cinema = await Cinema.open();
  }, 60_000);
  afterAll(() => cinema?.close(), 30_000);
  beforeEach(async () => {
    context = await cinema?.browser.newContext({ viewport: { width: 520, height: 560 } });
  });
  afterEach(() => context?.close());
  const there = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error("The cinema opens when the tests begin.");
    return it;
  };
  return {
    get cinema() {
      return there(cinema);
    },
    get context() {
      return there(context);
    },
  };
}
