import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { ownAddresses, withOwnAddresses } from "../../src/webrtc/ice/own-addresses.js";
import { CHROMIUM_OFFER } from "./offers.js";

function address(text: string, internal = false): NetworkInterfaceInfo {
  const common = { address: text, netmask: "", mac: "", internal, cidr: null };
  return text.includes(":")
    ? { ...common, family: "IPv6", scopeid: 0 }
    : { ...common, family: "IPv4" };
}

describe("the machine's own addresses", () => {
  it("are one of each family, beyond loopback and the link, virtual bridges last", () => {
    const found = ownAddresses({
      lo: [address("127.0.0.1", true), address("::1", true)],
      docker0: [address("172.17.0.1")],
      eth0: [address("169.254.3.4"), address("fe80::1"), address("192.0.2.2"), address("fd00::2")],
      wlan0: [address("192.0.2.9")],
    });
    expect(found).toEqual(["192.0.2.2", "fd00::2"]);
    expect(ownAddresses({ docker0: [address("172.17.0.1")] })).toEqual(["172.17.0.1"]);
    expect(ownAddresses({ lo: [address("127.0.0.1", true)] })).toEqual([]);
  });

  it("stand where a list says own, and nothing twice", () => {
    expect(withOwnAddresses(["127.0.0.1"])).toEqual(["127.0.0.1"]);
    const both = withOwnAddresses(["127.0.0.1", "own", "own"]);
    expect(both).toEqual(["127.0.0.1", ...ownAddresses()]);
  });

  it("are offered beside loopback, which Firefox does not go to from any other address", async () => {
    const hub = new ViewerHub({ hostAddresses: ["127.0.0.1", "own"] });
    try {
      const { answerSdp } = await hub.accept(CHROMIUM_OFFER);
      const offered = [...answerSdp.matchAll(/a=candidate:\S+ 1 udp \d+ (\S+) /g)].map(
        ([, host]) => host ?? "",
      );
      expect([...new Set(offered)].sort()).toEqual(["127.0.0.1", ...ownAddresses()].sort());
    } finally {
      hub.close();
    }
  });
});
