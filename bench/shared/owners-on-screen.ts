// Whose pictures a viewer is shown: every picture on the bus by its RTP timestamp with its owner's epoch, beside those that come to the screen.
// Knows the bus and timestamps; no picture.
import { unpackFrame } from "../../src/cluster/index.js";
import { connectNats, parseNatsAddress } from "../../src/cluster/nats/connect.js";
import { NatsBus } from "../../src/cluster/nats/nats-bus.js";
import { channelSubjects } from "../../src/roles/index.js";

export class OwnersOnScreen {
  readonly #epochs = new Map<number, Set<number>>();
  readonly #shown: number[] = [];

  private constructor(private readonly bus: NatsBus) {}

  /** Sees every picture of a channel of the cluster `evertale` from now on; the caller closes it. */
  static async watch(nats: string, channel: string): Promise<OwnersOnScreen> {
    const bus = new NatsBus(await connectNats(parseNatsAddress(nats), "bench"));
    const owners = new OwnersOnScreen(bus);
    bus.subscribe(channelSubjects("evertale", channel).frames, (data) => {
      const wire = unpackFrame(data);
      if (wire === undefined) return;
      const { rtpTimestamp } = wire.frame;
      const epochs = owners.#epochs.get(rtpTimestamp) ?? new Set();
      owners.#epochs.set(rtpTimestamp, epochs.add(wire.epoch));
    });
    return owners;
  }

  /** A picture has come to the screen. */
  shown(rtpTimestamp: number): void {
    this.#shown.push(rtpTimestamp);
  }

  /** Asked at the end, when both have told everything. A timestamp that two owners used counts as the newer one's only where it must. */
  account(): { owners: number; ofOlderOwners: number; ofNobody: number } {
    let newest = 0;
    let [ofOlderOwners, ofNobody] = [0, 0];
    const seen = new Set<number>();
    for (const rtpTimestamp of this.#shown) {
      const epochs = [...(this.#epochs.get(rtpTimestamp) ?? [])].sort((a, b) => a - b);
      const epoch = epochs.find((one) => one >= newest) ?? epochs.at(-1);
      if (epoch === undefined) {
        // Who joins is shown the last group of pictures at times of its own.
        if (newest > 0) ofNobody += 1;
        continue;
      }
      if (epoch < newest) ofOlderOwners += 1;
      newest = Math.max(newest, epoch);
      seen.add(epoch);
    }
    return { owners: seen.size, ofOlderOwners, ofNobody };
  }

  close(): Promise<void> {
    return this.bus.close();
  }
}
