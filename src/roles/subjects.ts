// What the messages of a channel are called on the bus, and which version of them two machines both speak. Knows names only.

/**
 * Versions of what travels under these names that this program speaks, its own first. Within a version messages only gain fields, which others
 * leave unread; another version is spoken beside the one before it, so that machines can be renewed one by one.
 */
export const SPOKEN: readonly number[] = [1];

export interface ChannelSubjects {
  /** Owner to edges: encoded pictures. */
  readonly frames: string;
  /** Edges to owner: who watches there. */
  readonly watch: string;
  /** Edges to owner: an encoder should make a key frame. */
  readonly keyframe: string;
  /** Owner to edges: who watches? They tell at once, so that a new owner need not wait for the next time they would. */
  readonly call: string;
  /** Edges ask the owner: requests of the web. */
  readonly http: string;
  /** Owner to edges: it answers from now on. */
  readonly ready: string;
  /** Edges to owner: what sockets say. */
  readonly sockets: string;
  /** Owner to edges: addresses whose viewers may not watch any more. */
  readonly expel: string;
}

/** `cluster`: letters, digits, - and _. */
export function channelSubjects(
  cluster: string,
  channel: string,
  version = SPOKEN[0],
): ChannelSubjects {
  const prefix = `${cluster}.v${version}.channel.${channel}`;
  return {
    frames: `${prefix}.frames`,
    watch: `${prefix}.watch`,
    keyframe: `${prefix}.keyframe`,
    call: `${prefix}.call`,
    http: `${prefix}.http`,
    ready: `${prefix}.ready`,
    sockets: `${prefix}.sockets`,
    expel: `${prefix}.expel`,
  };
}

/** Owners to one edge: what its sockets are told. */
export function edgeSubject(cluster: string, edge: string, version = SPOKEN[0]): string {
  return `${cluster}.v${version}.edge.${edge}`;
}

/** The newest version that both speak; undefined: none. */
export function commonVersion(
  own: readonly number[],
  others: readonly number[],
): number | undefined {
  const common = own.filter((version) => others.includes(version));
  return common.length === 0 ? undefined : Math.max(...common);
}
