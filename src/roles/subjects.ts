// What the messages of a channel are called on the bus. Knows names only.

/** Changes with what travels under these names: machines of different versions do not hear each other's. */
export const WIRE_VERSION = 1;

export interface ChannelSubjects {
  /** Owner to edges: encoded pictures. */
  readonly frames: string;
  /** Edges to owner: who watches there. */
  readonly watch: string;
  /** Edges to owner: an encoder should make a key frame. */
  readonly keyframe: string;
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
export function channelSubjects(cluster: string, channel: string): ChannelSubjects {
  const prefix = `${cluster}.v${WIRE_VERSION}.channel.${channel}`;
  return {
    frames: `${prefix}.frames`,
    watch: `${prefix}.watch`,
    keyframe: `${prefix}.keyframe`,
    http: `${prefix}.http`,
    ready: `${prefix}.ready`,
    sockets: `${prefix}.sockets`,
    expel: `${prefix}.expel`,
  };
}

/** Owners to one edge: what its sockets are told. */
export function edgeSubject(cluster: string, edge: string): string {
  return `${cluster}.v${WIRE_VERSION}.edge.${edge}`;
}
