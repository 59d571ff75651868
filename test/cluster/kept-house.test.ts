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

it("what is too much for one message of NATS gives way: the trail first, then the oldest; no rule and no ban of today", async () => {
  const table = new Table();
  const house = await open(table);
  house.put(["rules", "main"], { deny: Array.from({ length: 500 }, () => "я".repeat(80)) });
  for (let n = 0; n < 2_000; n += 1) {
    house.put(["audit", "main", n], { detail: "я".repeat(500), n });
    // Ids say nothing of their age.
    house.put(["sanction", "main", `${(n * 7919) % 2_000}-id`], { reason: "ё".repeat(80), n });
    house.put(["said", "main", `${(n * 7919) % 2_000}-line`], n);
  }
  await house.settled;
  const record = await table.get("house.main");
  expect(record?.value.byteLength).toBeLessThan(1024 * 1024);
  const next = await open(table);
  expect(next.get(["rules", "main"])).toEqual(house.get(["rules", "main"]));
  const numbers = (kind: string) =>
    next
      .under([kind, "main"])
      .map(({ value }) => (typeof value === "number" ? value : (value as { n: number }).n));
  // More bans than anybody reads, and all of them are kept while the trail has given way for them.
  expect(numbers("sanction")).toHaveLength(2_000);
  expect(numbers("audit").length).toBeLessThan(1_000);
  expect(Math.max(...numbers("audit"))).toBe(1_999);
  expect(numbers("said").sort((a, b) => a - b)).toEqual(
    Array.from({ length: 1_000 }, (_, n) => 1_000 + n),
  );
  // The next owner knows ages too.
  next.put(["sanction", "main", "new"], { reason: "", n: 2_000 });
  await next.settled;
  expect((await open(table)).under(["sanction", "main"])).toHaveLength(2_001);
});
