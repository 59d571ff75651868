// This machine's addresses beside loopback, as they are now. Knows no connection.
import { isIP } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** Stands for this machine's own addresses in a list of addresses to offer. */
export const OWN_ADDRESSES = "own";

/** Bridges of containers and virtual machines come last. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel)/;

/**
 * One address of each family that reaches beyond its link, the real interfaces' before those of virtual machines. One is
 * enough for browsers on this machine, and each costs a socket a viewer.
 */
export function ownAddresses(
  interfaces: Readonly<
    Record<string, readonly NetworkInterfaceInfo[] | undefined>
  > = networkInterfaces(),
): string[] {
  const names = Object.keys(interfaces).sort(
    (a, b) => Number(VIRTUAL.test(a)) - Number(VIRTUAL.test(b)),
  );
  const outer = names
    .flatMap((name) => interfaces[name] ?? [])
    .filter(({ internal, address }) => !internal && !/^(fe80:|169\.254\.)/i.test(address));
  return ["IPv4", "IPv6"].flatMap((family) => {
    const first = outer.find((one) => one.family === family);
    return first === undefined ? [] : [first.address];
  });
}

/** The list with `own` replaced by what it stands for at this moment; nothing twice. */
export function withOwnAddresses(addresses: readonly string[]): string[] {
  return [
    ...new Set(
      addresses.flatMap((address) => (address === OWN_ADDRESSES ? ownAddresses() : [address])),
    ),
  ];
}

/** The addresses to offer: those named, `own` filled in, or those of all interfaces. */
export function offeredAddresses(named: readonly string[] | undefined): string[] {
  if (named !== undefined) return withOwnAddresses(named).filter((address) => isIP(address) !== 0);
  return Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    .filter(({ internal, address }) => !internal && !/^(fe80:|169\.254\.)/i.test(address))
    .map(({ address }) => address);
}

/** Whether all are loopback's: sockets of such a server are not open to the network. */
export function areLoopback(addresses: readonly string[]): boolean {
  return (
    addresses.length > 0 &&
    addresses.every((address) => address === "127.0.0.1" || address === "::1")
  );
}
