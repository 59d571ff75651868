// Memory in which packets are made: a ring of slots, so that sending makes no garbage of its own. Knows no packet.

/** Where a packet begins in its slot; in front of it there is room for what HMAC wants to read first. */
export const PACKET_OFFSET = 64;
/** Octets of a slot: room in front, the largest datagram, and a cipher block more. */
const SLOT_BYTES = 1536;
/** Octets a packet may have before it is protected. */
export const PACKET_BYTES_MAX = SLOT_BYTES - PACKET_OFFSET - 32;

/** One packet's memory, seen in three ways. */
export interface PacketSlot {
  readonly bytes: Buffer;
  readonly view: DataView;
  readonly words: Uint32Array;
}

/** A slot that is not given back comes round again after `count` others: whatever was sent from it must have left by then. */
export class PacketSlots {
  readonly #slots: readonly PacketSlot[];
  #next = 0;

  /** @param slotBytes a multiple of 4, the room in front of a packet and behind it included */
  constructor(count: number, slotBytes = SLOT_BYTES) {
    const memory = new ArrayBuffer(count * slotBytes);
    this.#slots = Array.from({ length: count }, (_, i) => ({
      bytes: Buffer.from(memory, i * slotBytes, slotBytes),
      view: new DataView(memory, i * slotBytes, slotBytes),
      words: new Uint32Array(memory, i * slotBytes, slotBytes / 4),
    }));
  }

  take(): PacketSlot {
    const slot = this.#slots[this.#next];
    if (slot === undefined) throw new RangeError("A ring of packet slots needs at least one slot.");
    this.#next = (this.#next + 1) % this.#slots.length;
    return slot;
  }

  /** It is the next that is taken, if it was the last: those taken together are given back from the last to the first. */
  giveBack(slot: PacketSlot): void {
    const last = (this.#next + this.#slots.length - 1) % this.#slots.length;
    if (this.#slots[last] === slot) this.#next = last;
  }
}
