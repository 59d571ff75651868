// By which names an edge and a channel's owner speak with each other: those of the newest version that both understand. Knows no message.
import type { Directory } from "../../cluster/index.js";
import { EvertaleError } from "../../errors.js";
import {
  type ChannelSubjects,
  channelSubjects,
  commonVersion,
  edgeSubject,
  SPOKEN,
} from "../subjects.js";

export interface EdgeWireOptions {
  readonly cluster: string;
  readonly directory: Pick<Directory, "versionsOf">;
  /** Default: what this program speaks. */
  readonly speaks?: readonly number[];
}

export class EdgeWire {
  readonly #speaks: readonly number[];

  constructor(private readonly options: EdgeWireOptions) {
    this.#speaks = options.speaks ?? SPOKEN;
  }

  /** Undefined: the owner speaks no version that is spoken here. While it is not known what it speaks, this edge's own. */
  find(channel: string): ChannelSubjects | undefined {
    const { cluster, directory } = this.options;
    const theirs = directory.versionsOf(channel) ?? this.#speaks;
    const version = commonVersion(this.#speaks, theirs);
    return version === undefined ? undefined : channelSubjects(cluster, channel, version);
  }

  /** Throws `cluster-refused` where `find` finds none. */
  of(channel: string): ChannelSubjects {
    const found = this.find(channel);
    if (found !== undefined) return found;
    const theirs = this.options.directory.versionsOf(channel) ?? [];
    const message = `The machine that tells "${channel}" speaks version ${theirs.join(" and ")} of the cluster's messages, this one ${this.#speaks.join(" and ")}: bring all to the same release.`;
    throw new EvertaleError("cluster-refused", message);
  }

  /** Of each version that is spoken here. */
  all(channel: string): readonly ChannelSubjects[] {
    return this.#speaks.map((version) => channelSubjects(this.options.cluster, channel, version));
  }

  /** What owners tell an edge's sockets, in each version. */
  toEdge(edge: string): readonly string[] {
    return this.#speaks.map((version) => edgeSubject(this.options.cluster, edge, version));
  }
}
