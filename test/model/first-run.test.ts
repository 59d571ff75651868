// A provider that opens a bundle's graphs and then fails to run them: whose fault it is, and what is done about it.
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadGenerator } from "../../src/model/index.js";
import { make, request, TINY } from "./tiny.js";

/** Providers under which the first run fails, as a driver's fault would. */
const failing = vi.hoisted(() => new Set<string>());
const released = vi.hoisted(() => ({ count: 0 }));

vi.mock("../../src/model/bundle/graphs.js", async (original) => {
  const real = await original<typeof import("../../src/model/bundle/graphs.js")>();
  return {
    ...real,
    openGraphs: async (...[bundle, choice, threads]: Parameters<typeof real.openGraphs>) => {
      const graphs = await real.openGraphs(bundle, "cpu", threads);
      const provider = choice === "auto" ? "webgpu" : choice;
      if (!failing.has(provider)) return { ...graphs, provider };
      const step = new Proxy(graphs.sessions.step, {
        get: (target, name) =>
          name === "run"
            ? () => Promise.reject(new Error("device lost\nin a shader"))
            : Reflect.get(target, name, target),
      });
      const release = async (): Promise<void> => {
        released.count += 1;
        await graphs.release();
      };
      return { ...graphs, provider, sessions: { ...graphs.sessions, step }, release };
    },
  };
});

afterEach(() => {
  failing.clear();
  released.count = 0;
});

describe("a GPU that fails in the first run", () => {
  it("gives way to the CPU when auto chose it, with the reason", async () => {
    failing.add("webgpu");
    const generator = await loadGenerator({ bundle: TINY, threads: 1 });
    expect(generator.info).toMatchObject({
      provider: "cpu",
      providerReason: "webgpu fails in a first run (device lost); the CPU is always there",
    });
    expect(released.count).toBe(1);
    expect((await make(generator, request(generator))).tokens.length).toBeGreaterThan(0);
    await generator.close();
  });

  it("is named when it was asked for", async () => {
    failing.add("webgpu");
    await expect(loadGenerator({ bundle: TINY, provider: "webgpu", threads: 1 })).rejects.toThrow(
      expect.objectContaining({
        code: "provider-unavailable",
        message:
          "The provider webgpu fails in a first run (device lost); use --provider auto or cpu.",
      }),
    );
    expect(released.count).toBe(1);
  });

  it("is not to blame when the CPU fails too: the bundle is", async () => {
    failing.add("webgpu").add("cpu");
    await expect(loadGenerator({ bundle: TINY, threads: 1 })).rejects.toThrow(
      expect.objectContaining({ code: "bundle-invalid" }),
    );
    expect(released.count).toBe(2);
  });
});
