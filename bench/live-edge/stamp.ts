// A moment drawn into a picture as black and white blocks, and read from one again. Pure: knows no video and no page.

/** Blocks in a row; each is as wide as high. */
const COLUMNS = 8;
/** 20 bits of milliseconds (17 minutes) and 4 of their sum. */
const ROWS = 3;
const MS_BITS = 20;
const SUM_BITS = 4;
const [BLACK, WHITE] = [16, 235] as const;
/** The moments come round again after this. */
const ROUND_MS = 2 ** MS_BITS;

/** An I420 picture; its first plane is drawn into. */
export interface StampedPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws a moment (Unix milliseconds) over the top left of a picture, in place. */
export function drawStamp({ width, data }: StampedPicture, unixMs: number): void {
  const ms = Math.floor(unixMs) % ROUND_MS;
  const code = (ms << SUM_BITS) | sumOf(ms);
  const side = width / COLUMNS;
  for (let bit = 0; bit < MS_BITS + SUM_BITS; bit += 1) {
    const [left, top] = [(bit % COLUMNS) * side, Math.floor(bit / COLUMNS) * side];
    const level = (code >>> bit) & 1 ? WHITE : BLACK;
    for (let row = top; row < top + side; row += 1)
      data.fill(level, row * width + left, row * width + left + side);
  }
}

/** What a page reads: the middle of each block. `height` of the picture over its width is of no matter. */
export const STAMP_GRID = { columns: COLUMNS, rows: ROWS } as const;

/** Milliseconds since the moment whose blocks are these (true: bright), at `nowMs`; undefined where they are no moment. */
export function sinceStamp(blocks: readonly boolean[], nowMs: number): number | undefined {
  const code = blocks.reduce((sum, bright, bit) => (bright ? sum | (1 << bit) : sum), 0);
  const ms = code >>> SUM_BITS;
  if (sumOf(ms) !== (code & (2 ** SUM_BITS - 1))) return undefined;
  const sinceMs = (((nowMs % ROUND_MS) - ms) % ROUND_MS) + ROUND_MS;
  return sinceMs % ROUND_MS;
}

/** Black alone is no moment. */
function sumOf(ms: number): number {
  let sum = 5;
  for (let rest = ms; rest > 0; rest >>>= SUM_BITS) sum += rest & (2 ** SUM_BITS - 1);
  return sum & (2 ** SUM_BITS - 1);
}
