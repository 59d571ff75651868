import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { startClusterServer } from "../../src/server/cluster-server.js";
import { silentLog } from "../../src/stream/index.js";

describe("startClusterServer", () => {
  const start = (flags: Record<string, unknown>) =>
    startClusterServer({ config: resolveConfig({ flags: { port: 0, ...flags } }), log: silentLog });

  it("says in one sentence that NATS cannot be reached, and leaves nothing running", async () => {
    await expect(start({ cluster: "nats://127.0.0.1:9" })).rejects.toMatchObject({
      code: "cluster-unreachable",
      message: expect.stringContaining("nats://127.0.0.1:9"),
    });
  });

  it.each(["worker", "edge"])("refuses to be the %s of no cluster in one sentence", (role) => {
    expect(() => resolveConfig({ flags: { role } })).toThrow(
      `--role: "${role}" is a part of a cluster, and none is named: say --cluster nats://HOST:4222 too.`,
    );
  });

  it("says what an address of NATS looks like", async () => {
    await expect(start({ cluster: "http://127.0.0.1:9" })).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringContaining("nats://HOST:4222"),
    });
  });
});
