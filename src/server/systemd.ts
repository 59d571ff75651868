// Tells systemd that the service is ready, alive and stopping (sd_notify(3)), through its own program `systemd-notify`: Node opens no
// datagram sockets of the file system. Knows no server; where systemd did not start this program, it does nothing.
import { execFile } from "node:child_process";

/** systemd allows WATCHDOG_USEC between two signs of life; half of it leaves room. */
const SHARE = 2;

export interface ServiceManager {
  ready(): void;
  /** No sign of life after this. Idempotent. */
  stopping(): void;
}

/**
 * @param env `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID` as systemd sets them. The signs of life come from this process's own event
 * loop: one that hangs gives none.
 */
export function serviceManager(
  env: Readonly<Record<string, string | undefined>>,
  onFault: (error: unknown) => void,
): ServiceManager {
  if (env.NOTIFY_SOCKET === undefined) return { ready: () => {}, stopping: () => {} };
  let told = false;
  const tell = (...states: readonly string[]) => {
    // `--pid=parent` would be the shell's; the service's main process is this one.
    execFile("systemd-notify", [`--pid=${process.pid}`, ...states], (error) => {
      if (error === null || told) return;
      told = true;
      onFault(error);
    });
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    ready: () => {
      tell("READY=1", "STATUS=Playing");
      const everyMs = watchdogMs(env);
      if (everyMs === undefined) return;
      timer = setInterval(() => tell("WATCHDOG=1"), everyMs / SHARE);
      timer.unref();
    },
    stopping: () => {
      clearInterval(timer);
      tell("STOPPING=1");
    },
  };
}

function watchdogMs(env: Readonly<Record<string, string | undefined>>): number | undefined {
  const { WATCHDOG_USEC: usec, WATCHDOG_PID: pid } = env;
  const ms = Number(usec) / 1000;
  if (!(ms > 0) || (pid !== undefined && Number(pid) !== process.pid)) return undefined;
  return ms;
}
