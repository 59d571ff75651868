// A connection to NATS: addresses, credentials, sentences for what goes wrong. The only place that loads its packages, when a cluster is asked for.
import type { NatsConnection } from "@nats-io/transport-node";
import { EvertaleError, firstLine } from "../../errors.js";

/** Noticed within twice of this that the server is gone although its connection stands. */
const PING_EVERY_MS = 2_000;
const CONNECT_TIMEOUT_MS = 5_000;
const RECONNECT_EVERY_MS = 250;

export interface NatsAddress {
  readonly servers: readonly string[];
  readonly user?: string | undefined;
  readonly pass?: string | undefined;
  readonly token?: string | undefined;
}

/**
 * Reads `nats://[USER:PASSWORD@ | TOKEN@]HOST[:PORT]`, several separated by commas; `tls://` alike. The first one's credentials count for all.
 * Throws `config-invalid`.
 */
export function parseNatsAddress(text: string): NatsAddress {
  const urls = text.split(",").map((part) => {
    const trimmed = part.trim();
    const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || !/^(nats|tls):$/.test(url.protocol) || url.hostname === "") {
      throw new EvertaleError(
        "config-invalid",
        `--cluster: "${hidden(trimmed)}" is no address of NATS: write nats://HOST:4222, several separated by commas.`,
      );
    }
    return url;
  });
  const first = urls[0];
  const user = decodeURIComponent(first?.username ?? "") || undefined;
  const pass = decodeURIComponent(first?.password ?? "") || undefined;
  const servers = urls.map((url) => `${url.protocol}//${url.hostname}:${url.port || "4222"}`);
  return pass === undefined ? { servers, token: user } : { servers, user, pass };
}

/** Rejects with `cluster-unreachable` or `cluster-refused`. The connection comes back by itself for ever; it is the caller's to close. */
export async function connectNats(address: NatsAddress, name: string): Promise<NatsConnection> {
  const { connect, errors } = await import("@nats-io/transport-node");
  const { servers, user, pass, token } = address;
  try {
    return await connect({
      servers: [...servers],
      name,
      ...(user === undefined ? {} : { user, pass }),
      ...(token === undefined ? {} : { token }),
      timeout: CONNECT_TIMEOUT_MS,
      maxReconnectAttempts: -1,
      reconnectTimeWait: RECONNECT_EVERY_MS,
      pingInterval: PING_EVERY_MS,
      maxPingOut: 2,
    });
  } catch (cause) {
    const where = servers.join(", ");
    if (
      cause instanceof errors.AuthorizationError ||
      cause instanceof errors.UserAuthenticationExpiredError
    ) {
      throw new EvertaleError(
        "cluster-refused",
        `NATS at ${where} refuses the user or password: put the right ones into --cluster nats://USER:PASSWORD@HOST.`,
        { cause },
      );
    }
    throw new EvertaleError(
      "cluster-unreachable",
      `NATS at ${where} cannot be reached (${firstLine(cause)}): start it, or correct --cluster.`,
      { cause },
    );
  }
}

/** An address without its secrets, for sentences. */
function hidden(text: string): string {
  return text.replace(/\/\/[^@/]*@/, "//...@").slice(0, 100);
}
