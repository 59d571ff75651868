// What the network is to those who correct its pictures: luma, larger. Knows no runtime.
import type { Rgb } from "../picture/index.js";
import type { SuperResolutionBackend } from "./types.js";

/** Pixels repeated around a picture: the network takes what lies outside for black, and darkens edges. */
export const MARGIN = 6;
/** How many times wider and higher it makes a picture. */
export const DOUBLES = 2;

export interface Network {
  /** Luma (limited range) of the picture, twice as wide and high; not yet brought to bytes. */
  luma(picture: Rgb): Promise<Float32Array>;
  /** Frees its memory. Never throws. */
  close(): void;
}

/** A network that is loaded, and why it runs where it does. */
export interface OpenNetwork {
  readonly network: Network;
  readonly backend: SuperResolutionBackend;
  readonly reason: string;
}
