// The plain Pion forwarder as a hub, so that the same bad network stands before it. Knows no network.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AcceptedViewer, EncodedFrame, Hub, PatchResult } from "../../src/webrtc/index.js";

const SOURCE = fileURLToPath(new URL("forwarder", import.meta.url));

export class PionForwarder implements Hub {
  readonly live = true;

  private constructor(
    private readonly process: ChildProcess,
    private readonly url: string,
  ) {}

  /** Builds and starts it; throws where there is no Go. */
  static async start(onKeyframeRequest: () => void): Promise<PionForwarder> {
    const program = join(mkdtempSync(join(tmpdir(), "evertale-forwarder-")), "forwarder");
    execFileSync("go", ["build", "-o", program, "."], { cwd: SOURCE, stdio: "inherit" });
    const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
    const url = await new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.stdout.on("data", (data: Buffer) => {
        for (const line of data.toString().split("\n")) {
          if (line.startsWith("http://")) resolve(line);
          else if (line === "k") onKeyframeRequest();
        }
      });
    });
    return new PionForwarder(child, url);
  }

  send({ data, rtpTimestamp }: EncodedFrame): void {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.byteLength, 0);
    head.writeUInt32BE(rtpTimestamp, 4);
    this.process.stdin?.write(Buffer.concat([head, data]));
  }

  async accept(offerSdp: string): Promise<AcceptedViewer> {
    const response = await fetch(this.url, { method: "POST", body: offerSdp });
    const answerSdp = await response.text();
    if (response.status !== 201)
      throw new Error(`The forwarder answered ${response.status}: ${answerSdp}`);
    return { sessionId: "forwarder", etag: "0", answerSdp };
  }

  etagOf(): string {
    return "0";
  }
  patch(): Promise<PatchResult> {
    return Promise.resolve({ type: "added" });
  }
  leave(): void {}

  close(): void {
    this.process.kill();
  }
}
