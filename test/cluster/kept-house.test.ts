// What a channel's next owner finds of what moderators decided, where that was spoilt.
import { expect, it } from "vitest";
import { MemoryStore as Table } from "../../src/cluster/index.js";
import { openKeptHouse } from "../../src/roles/index.js";
import { FakeClock } from "../fakes/fake-clock.js";

const open = (table: Table) =>
  openKeptHouse({ table, channel: "main", clock: new FakeClock(), onFenced: () => undefined });

it.each(["", "{", "5", "[[]]", "\u0000", '[[["rules","main"],{}]'])(
  "a record that is none (%j) keeps nobody from telling the channel, and is written anew",
  async (record) => {
    const table = new Table();
    await table.write("house.main", Buffer.from(record), 0);
    const house = await open(table);
    expect(house.get(["rules", "main"])).toBeUndefined();
    house.put(["rules", "main"], { approveFirst: true });
    await house.settled;
    expect((await open(table)).get(["rules", "main"])).toEqual({ approveFirst: true });
  },
);
