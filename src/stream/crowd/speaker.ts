// Who says something, whatever way it came in. Knows no connection and no channel.

export interface Speaker {
  /** Name as everybody may see it. */
  readonly name: string;
  /** Who it is for fairness, votes and withdrawals; never shown. */
  readonly person: string;
  /** True for whoever may decide alone, e.g. the channel's owner. */
  readonly directs: boolean;
}

/** Somebody of whom nothing but a name is known. */
export function stranger(name: string): Speaker {
  return { name, person: `name ${name}`, directs: false };
}
