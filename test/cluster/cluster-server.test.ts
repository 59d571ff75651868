import { describe, expect, it } from "vitest";
import { startClusterServer } from "../../src/cluster-server.js";
import { resolveConfig } from "../../src/config.js";
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

  it("says what an address of NATS looks like", async () => {
    await expect(start({ cluster: "http://127.0.0.1:9" })).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringContaining("nats://HOST:4222"),
    });
  });
});
