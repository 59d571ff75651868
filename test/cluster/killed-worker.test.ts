// Workers killed while people write and one viewer watches in one session: the benchmark `cluster`, with few kills.
import { describe, expect, it } from "vitest";
import { runCluster } from "../../bench/shared/cluster-run.js";
import { natsServers } from "./nats-server.js";

const [nats] = natsServers();

describe.runIf(nats !== undefined)("a worker that is killed", () => {
  it("is followed by another: the picture moves again in the same session, and no accepted prompt is lost or told twice", {
    timeout: 180_000,
  }, async () => {
    const result = await runCluster({
      nats: nats ?? "",
      bundle: "test/fixtures/tiny-bundle",
      kills: 2,
      restMs: 200,
      sayEveryMs: 400,
    });
    expect(result.accepted).toBeGreaterThan(5);
    expect(result).toMatchObject({
      lost: 0,
      givenUp: [],
      toldTwice: 0,
      timestampsBack: 0,
      ofOlderOwners: 0,
      ofNobody: 0,
      owners: 3,
    });
  });
});
