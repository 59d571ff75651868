// A Vulkan driver that needs no graphics card, for tests of the WebGPU provider: SwiftShader with its loader, as Chromium
// carries both. Knows no graphs and no WebGPU.
// What the npm package carries comes first, since every installation has it; else a Chromium installed on this machine.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

const LOADER = "libvulkan.so.1";
const DRIVER = "libvk_swiftshader.so";
const DESCRIPTION = "vk_swiftshader_icd.json";
const FILES = [LOADER, DRIVER, DESCRIPTION];

const INSTALLED = ["/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome"];

/** Set in this process, they reach the processes that it starts: both are read once, when a process begins. */
export interface VulkanEnvironment {
  readonly VK_DRIVER_FILES: string;
  /** The older name of the same. */
  readonly VK_ICD_FILENAMES: string;
  readonly LD_LIBRARY_PATH: string;
}

export interface SoftwareVulkan {
  readonly environment: VulkanEnvironment;
  /** Takes what was unpacked away again; no process may be using it. */
  remove(): Promise<void>;
}

/** SwiftShader's libraries are for this system only; the npm package has no others either. */
export const CAN_HAVE_SWIFTSHADER = process.platform === "linux" && process.arch === "x64";

/** Throws one sentence saying what to install where no SwiftShader is found: its tests fail then, they are not skipped. */
export async function softwareVulkan(): Promise<SoftwareVulkan> {
  const unpacked = await mkdtemp(join(tmpdir(), "evertale-swiftshader-"));
  const remove = (): Promise<void> => rm(unpacked, { recursive: true, force: true });
  try {
    await unpackPackaged(unpacked);
    return { environment: environmentOf(unpacked), remove };
  } catch (cause) {
    await remove();
    const folder = INSTALLED.find((each) => FILES.every((file) => existsSync(join(each, file))));
    if (folder) return { environment: environmentOf(folder), remove: async () => {} };
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The WebGPU tests need SwiftShader, and neither @sparticuz/chromium (${reason}) nor ${INSTALLED.join(", ")} has it: run npm ci, or install a Chromium (Debian: apt install chromium).`,
      { cause },
    );
  }
}

/** Three files out of the package's archive; the rest of it belongs to the browser. */
async function unpackPackaged(folder: string): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packed = await readFile(join(dirname(entry), "..", "..", "bin", "swiftshader.tar.br"));
  const archive = join(folder, "swiftshader.tar");
  await writeFile(archive, await promisify(brotliDecompress)(packed));
  await promisify(execFile)("tar", ["-xf", archive, "-C", folder, "--no-same-owner", ...FILES]);
  await rm(archive);
}

function environmentOf(folder: string): VulkanEnvironment {
  const description = join(folder, DESCRIPTION);
  const others = process.env.LD_LIBRARY_PATH;
  return {
    VK_DRIVER_FILES: description,
    VK_ICD_FILENAMES: description,
    LD_LIBRARY_PATH: others ? `${folder}${delimiter}${others}` : folder,
  };
}
