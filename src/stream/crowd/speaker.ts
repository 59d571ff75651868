// Who says something, whatever way it came in. Knows no connection and no channel.

export interface Speaker {
  /** Name as everybody may see it. */
  readonly name: string;
  /** Who it is for fairness, votes and withdrawals; never shown. */
  readonly person: string;
  /** Where they are connected from; of other chats, a name for the place. */
  readonly address: string;
  /** True for whoever may decide alone: owners and moderators. */
  readonly directs: boolean;
  /** The name where it is theirs alone: a token's, or of an account of another chat. A guest's may be anybody's. */
  readonly account?: string | undefined;
  /** True where slow mode has counted what is said already: words that go with a picture. */
  readonly counted?: boolean | undefined;
}

/** A page's key is as long as this. */
export const KEY_CHARACTERS = { least: 8, most: 64 } as const;

/** Whether a text may be a page's key. */
export function isKey(text: string): boolean {
  return text.length >= KEY_CHARACTERS.least && text.length <= KEY_CHARACTERS.most;
}

/** Who somebody is by their page's key. */
export function personOfKey(key: string): string {
  return `key ${key}`;
}

/** Whether somebody is known by their page's key. */
export function isPage(person: string): boolean {
  return person.startsWith("key ");
}

/** Somebody of whom nothing but a name is known. */
export function stranger(name: string): Speaker {
  return { name, person: `name ${name}`, address: "", directs: false };
}
