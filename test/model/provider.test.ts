import { describe, expect, it } from "vitest";
import { EvertaleError } from "../../src/errors.js";
import {
  chooseProvider,
  hasGraphicsDevice,
  type Provider,
  type Trial,
} from "../../src/model/provider/provider.js";

/** Providers that work, with the time of a step on each. */
function only(
  times: Partial<Record<Provider, number>>,
): Trial<Provider> & { open_: Set<Provider> } {
  const open = new Set<Provider>();
  return {
    open_: open,
    open: async (provider) => {
      if (times[provider] === undefined) throw new Error(`no ${provider} library\nand a trace`);
      open.add(provider);
      return provider;
    },
    measureMs: async (provider) => times[provider] ?? 0,
    release: async (provider) => void open.delete(provider),
  };
}

describe("provider choice", () => {
  it("auto takes the best that works and says what was passed over and why", async () => {
    const both = only({ webgpu: 2, cpu: 20 });
    const chosen = await chooseProvider("auto", both);
    expect(chosen.provider).toBe("webgpu");
    expect(chosen.reason).toBe(
      "no cuda: no cuda library; webgpu takes 2.0 ms a step against 20.0 ms on the CPU",
    );
    expect([...both.open_]).toEqual(["webgpu"]);
    const all = only({ cuda: 3, webgpu: 2, cpu: 20 });
    expect((await chooseProvider("auto", all)).provider).toBe("cuda");
    const none = await chooseProvider("auto", only({ cpu: 20 }));
    expect(none.provider).toBe("cpu");
    expect(none.reason).toContain("the CPU is always there");
  });

  it("auto does not take an adapter that is slower than the CPU", async () => {
    const software = only({ webgpu: 900, cpu: 20 });
    const chosen = await chooseProvider("auto", software);
    expect(chosen.provider).toBe("cpu");
    expect(chosen.reason).toContain(
      "webgpu is slower (900.0 ms a step against 20.0 ms on the CPU)",
    );
    expect([...software.open_]).toEqual(["cpu"]);
  });

  it("auto tries no GPU where the machine shows none, and says so", async () => {
    const trial = { ...only({ webgpu: 2, cpu: 20 }), hasGraphicsDevice: () => false };
    const chosen = await chooseProvider("auto", trial);
    expect(chosen.provider).toBe("cpu");
    expect(chosen.reason).toBe("this machine shows no graphics device; the CPU is always there");
    expect((await chooseProvider("webgpu", trial)).provider).toBe("webgpu");
  });

  it("a GPU provider asked for by name is not replaced behind the user's back", async () => {
    await expect(chooseProvider("cuda", only({ cpu: 1 }))).rejects.toMatchObject({
      code: "provider-unavailable",
      message:
        "The provider cuda cannot be used here (no cuda library); use --provider auto or cpu.",
    });
    expect((await chooseProvider("webgpu", only({ webgpu: 900 }))).provider).toBe("webgpu");
  });

  it("what is wrong with the bundle is not blamed on the provider", async () => {
    const broken = new EvertaleError("bundle-invalid", "step.onnx is broken.");
    const trial: Trial<Provider> = { ...only({}), open: () => Promise.reject(broken) };
    await expect(chooseProvider("auto", trial)).rejects.toBe(broken);
    await expect(chooseProvider("cuda", trial)).rejects.toBe(broken);
    await expect(chooseProvider("cpu", only({}))).rejects.toThrow("no cpu library");
    await expect(chooseProvider("auto", only({}))).rejects.toThrow("no cpu library");
  });
});

describe("a graphics device", () => {
  const linux = { platform: "linux", environment: {}, exists: (_: string) => false } as const;

  it.each(["/dev/dri", "/dev/nvidiactl", "/dev/dxg"])("is there where Linux has %s", (device) => {
    expect(hasGraphicsDevice({ ...linux, exists: (path) => path === device })).toBe(true);
  });

  it.each(["VK_DRIVER_FILES", "VK_ADD_DRIVER_FILES", "VK_ICD_FILENAMES"])(
    "may be there where %s names a Vulkan driver, though no device shows",
    (name) => {
      expect(hasGraphicsDevice({ ...linux, environment: { [name]: "/driver.json" } })).toBe(true);
      expect(hasGraphicsDevice({ ...linux, environment: { [name]: "" } })).toBe(false);
    },
  );

  it("is not there on Linux without either, and may be there on any other system", () => {
    expect(hasGraphicsDevice(linux)).toBe(false);
    expect(hasGraphicsDevice({ ...linux, platform: "darwin" })).toBe(true);
    expect(hasGraphicsDevice({ ...linux, platform: "win32" })).toBe(true);
  });
});
