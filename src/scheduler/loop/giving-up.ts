// When a chunk that fails again and again is made from something else. Knows no generator.

/** Failures of one chunk in a row, with nothing of it shown, after which its prompt is refused: its words may be to blame. */
export const PROMPT_REFUSED_AFTER = 8;
/** And after which it forgets its past, which may be to blame too. */
export const PAST_GIVEN_UP_AFTER = 14;
