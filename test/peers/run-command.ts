// Runs a program and gives what it printed. Knows no peer.
import { execFile } from "node:child_process";

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** Rejects in one line: not there, ended badly, or took too long. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { cwd, env, timeoutMs = 60_000 } = options;
  return new Promise((resolve, reject) => {
    const settings = {
      cwd,
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      killSignal: "SIGKILL" as const,
      maxBuffer: 16_777_216,
    };
    execFile(command, [...args], settings, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(whyNot(command, error, `${stderr}${stdout}`, timeoutMs)));
    });
  });
}

function whyNot(command: string, error: Error, said: string, timeoutMs: number): string {
  if ("code" in error && error.code === "ENOENT") return `${command} is not installed`;
  if ("killed" in error && error.killed === true)
    return `${command} took longer than ${timeoutMs / 1000} s`;
  const last = said.trim().split("\n").slice(-3).join(" / ");
  return `${command} failed: ${last.slice(0, 400) || error.message.split("\n", 1)[0]}`;
}
