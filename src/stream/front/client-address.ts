// Whose request it is: the peer's address or, behind a proxy that is trusted, the one it names. Knows no route.
import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";
import { EvertaleError } from "../../errors.js";
import type { HttpRequest } from "../../webrtc/index.js";

/** Longest address that is kept; a real one has 45 characters at most, a proxy's header anything. */
const ADDRESS_CHARACTERS = 64;

export class TrustedProxies {
  readonly #trusts: ((address: string, hops: number) => boolean) | undefined;

  /**
   * @param networks addresses and networks (`10.0.0.0/8`) of proxies; `loopback`, `linklocal` and `uniquelocal` name the usual ones.
   * Throws `config-invalid`.
   */
  constructor(networks: readonly string[]) {
    if (networks.length === 0) return;
    try {
      this.#trusts = proxyAddr.compile([...networks]);
    } catch (cause) {
      throw new EvertaleError(
        "config-invalid",
        `--trust-proxy ${networks.join(",")} does not fit: name addresses or networks of proxies, e.g. loopback or 10.0.0.0/8, separated by commas.`,
        { cause },
      );
    }
  }

  /** False: nobody's word is believed. */
  get any(): boolean {
    return this.#trusts !== undefined;
  }

  trusts(peer: string): boolean {
    return this.#trusts?.(plainAddress(peer), 0) ?? false;
  }

  /** The nearest address of the request's way (`X-Forwarded-For`, right to left) that is no trusted proxy. */
  clientOf(request: HttpRequest, peer: string): string {
    const trusts = this.#trusts;
    const remoteAddress = plainAddress(peer);
    if (trusts === undefined) return remoteAddress;
    const client = proxyAddr(
      // All that it reads of a request of node:http.
      { headers: request.headers, socket: { remoteAddress } } as unknown as IncomingMessage,
      trusts,
    );
    return client.slice(0, ADDRESS_CHARACTERS);
  }
}

/** Textual address as people write it: IPv4 without its IPv6 form, IPv6 shortened; anything else as it is. */
export function plainAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}

/** Who shares an allowance: an IPv4 address, or the /64 that one household gets of IPv6. */
export function allowanceKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const [first = 0, second = 0, third = 0, fourth = 0] = (parsed as ipaddr.IPv6).parts;
  return `${[first, second, third, fourth].map((part) => part.toString(16)).join(":")}::/64`;
}

/** True for 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}
