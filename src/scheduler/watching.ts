// From "how many watch" to "is generation wanted". Knows no viewer.
import { distinctUntilChanged, map, type Observable, of, startWith, switchMap, timer } from "rxjs";
import type { Clock } from "./clock.js";

/** True as soon as somebody watches; false when nobody has for `graceMs`. Starts with false. */
export function activeWhileWatched(
  viewers$: Observable<number>,
  graceMs: number,
  clock: Clock,
): Observable<boolean> {
  return viewers$.pipe(
    map((viewers) => viewers > 0),
    distinctUntilChanged(),
    // switchMap: whoever comes back within the grace period ends it.
    switchMap((watched) =>
      watched ? of(true) : timer(graceMs, clock.scheduler).pipe(map(() => false)),
    ),
    startWith(false),
    distinctUntilChanged(),
  );
}
