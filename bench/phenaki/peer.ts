// The Python process that runs phenaki-pytorch, and the virtual environment it needs. Knows no Evertale.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Fixed, so that results can be compared. Its own requirements beyond these are for training and for its T5. */
const PACKAGES = ["phenaki-pytorch==0.5.0", "vector-quantize-pytorch==1.32.0"];
const NEEDED = ["einops", "einx", "beartype", "loguru", "torch-einops-utils", "numpy"];

export interface PeerSizes {
  readonly resolution: number;
  readonly grid: number;
  readonly framesPerLatent: number;
  readonly chunkLatents: number;
  readonly contextLatents: number;
  readonly codes: number;
  readonly width: number;
  readonly heads: number;
  readonly layers: number;
  readonly tokenizerWidth: number;
  readonly tokenizerLayers: number;
  readonly textWidth: number;
  readonly words: number;
  readonly steps: number;
  readonly threads: number;
}

export interface PeerFacts {
  readonly parameters: { readonly tokenizer: number; readonly generator: number };
  readonly torch: string;
  /** Whether its users would turn bfloat16 on here: without instructions for it, it is far slower. */
  readonly bfloat16Pays: boolean;
  readonly frames: number;
}

/**
 * A Python that has phenaki-pytorch: an environment in the temporary folder, made on first use. `base` is a Python whose PyTorch
 * it takes over; without one it installs PyTorch from PyPI (about 3 GB, minutes).
 */
export function preparePython(base: string | undefined): string {
  const home = join(tmpdir(), `evertale-phenaki-${base === undefined ? "own" : "over"}-torch`);
  const python = join(home, "bin", "python");
  const done = join(home, "ready");
  if (existsSync(done)) return python;
  console.log(`making ${home} (once)`);
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
  run(base ?? "python3", "-m", "venv", home);
  if (base === undefined) {
    run(python, "-m", "pip", "install", "--quiet", "torch");
  } else {
    // A virtual environment cannot be built upon another: a path file lends it the other's packages.
    const theirs = run(base, "-c", "import torch, os; print(os.path.dirname(torch.__path__[0]))");
    const own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))");
    writeFileSync(join(own, "lent.pth"), `${theirs}\n`);
  }
  const install = [python, "-m", "pip", "install", "--quiet"] as const;
  run(...install, "--no-deps", ...PACKAGES);
  run(...install, ...NEEDED);
  writeFileSync(done, "");
  return python;
}

export class Peer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly lines: AsyncIterator<string>,
    readonly facts: PeerFacts,
  ) {}

  static async start(python: string, sizes: PeerSizes): Promise<Peer> {
    const child = spawn(python, [join(import.meta.dirname, "worker.py")], {
      stdio: ["pipe", "pipe", "inherit"],
      // Idle threads must sleep, not spin: the two contenders take turns on the same cores.
      env: { ...process.env, OMP_WAIT_POLICY: "PASSIVE", KMP_BLOCKTIME: "0" },
    });
    if (!child.stdout) throw new Error("The Python process has no standard output");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin?.write(`${JSON.stringify(sizes)}\n`);
    const facts = JSON.parse(await nextLine(lines)) as PeerFacts;
    return new Peer(child, lines, facts);
  }

  /** Milliseconds of one clip: priming by its last one, sampling, decoding. */
  async clip(how: { steps: number; guidance: number; bfloat16: boolean }): Promise<number> {
    this.child.stdin?.write(`${JSON.stringify(how)}\n`);
    return (JSON.parse(await nextLine(this.lines)) as { ms: number }).ms;
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.stdin?.end();
    await once(this.child, "exit");
  }
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new Error("The Python process ended early; its own words are above.");
  return value;
}
