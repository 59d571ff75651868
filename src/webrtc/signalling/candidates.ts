// ICE candidates and trickle fragments as text (RFC 8839, RFC 8840). Knows no connection.
import { BlockList, isIP } from "node:net";
import { EvertaleError } from "../../errors.js";

/**
 * Candidates one viewer may give us. More are ignored: each has us send checks to an address that a stranger named, and a viewer's own
 * checks tell where it is anyhow.
 */
export const CANDIDATES_MAX = 6;

/** Addresses of nobody, or of everybody on a network: no viewer is there, and checks to them would reach whoever listens. */
const NO_PEERS = new BlockList();
NO_PEERS.addSubnet("0.0.0.0", 8, "ipv4");
NO_PEERS.addSubnet("224.0.0.0", 4, "ipv4");
NO_PEERS.addAddress("255.255.255.255", "ipv4");
NO_PEERS.addAddress("::", "ipv6");
NO_PEERS.addSubnet("ff00::", 8, "ipv6");

/** What a viewer's `application/trickle-ice-sdpfrag` body says. */
export interface SdpFragment {
  /** ICE credentials, when the fragment names them; new ones mean an ICE restart. */
  readonly credentials?: IceCredentials;
  /** Usable candidates in `candidate:...` form. */
  readonly candidates: readonly string[];
}

export interface IceCredentials {
  readonly usernameFragment: string;
  readonly password: string;
}

/**
 * Keeps what we need of one `candidate:` line, or nothing. Only UDP and only literal addresses: a `.local` name
 * (mDNS) or a host name would make the server look up names that a stranger chose, and the viewer's own checks reveal
 * its address anyway (peer reflexive candidates, RFC 8445 section 7.3.1.3). Extension attributes are dropped.
 */
export function usableCandidate(line: string): string | undefined {
  const words = line.trim().replace(/^a=/, "").split(/\s+/);
  const [first, component, transport, priority, address, port, typ, type] = words;
  if (!first?.startsWith("candidate:") || first.length > 64 || typ !== "typ") return undefined;
  if (component !== "1" || transport?.toLowerCase() !== "udp") return undefined;
  if (!/^\d{1,10}$/.test(priority ?? "") || !isOfOne(address ?? "")) return undefined;
  const portNumber = Number(port);
  if (!Number.isInteger(portNumber) || portNumber < 1 || portNumber > 65535) return undefined;
  if (!["host", "srflx", "prflx", "relay"].includes(type ?? "")) return undefined;
  return `${first} 1 udp ${priority} ${address} ${port} typ ${type}`;
}

/** Of one machine. IPv4 written as IPv6 (`::ffff:`) counts as what it stands for. */
function isOfOne(address: string): boolean {
  const family = isIP(address);
  // A zone is a name of the sender's own for one of its interfaces.
  const [bare = ""] = address.split("%", 1);
  return family !== 0 && !NO_PEERS.check(bare, family === 6 ? "ipv6" : "ipv4");
}

/** True for values that RFC 8839 section 5.4 allows, length included. */
export function areCredentials(usernameFragment: string, password: string): boolean {
  return (
    /^[A-Za-z0-9+/]{4,256}$/.test(usernameFragment) && /^[A-Za-z0-9+/]{22,256}$/.test(password)
  );
}

/**
 * Reads a trickle fragment (RFC 8840 section 9). The end of candidates is not passed on: a viewer behind a
 * translator may still appear from an address it did not know itself.
 * @throws EvertaleError `sdp-invalid`
 */
export function parseFragment(text: string): SdpFragment {
  const candidates: string[] = [];
  let usernameFragment: string | undefined;
  let password: string | undefined;
  let known = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("a=ice-ufrag:"))
      usernameFragment = line.slice("a=ice-ufrag:".length).trim();
    else if (line.startsWith("a=ice-pwd:")) password = line.slice("a=ice-pwd:".length).trim();
    else if (line.startsWith("a=candidate:")) {
      const candidate = usableCandidate(line);
      if (candidate !== undefined && candidates.length < CANDIDATES_MAX) candidates.push(candidate);
    } else if (!/^(a=end-of-candidates|a=mid:|a=group:|a=ice-options:|m=)/.test(line)) continue;
    known = true;
  }
  if (!known) {
    throw new EvertaleError(
      "sdp-invalid",
      "The body is not a trickle ICE fragment: send a=candidate lines as RFC 8840 describes.",
    );
  }
  if (usernameFragment === undefined && password === undefined) return { candidates };
  if (!areCredentials(usernameFragment ?? "", password ?? "")) {
    throw new EvertaleError(
      "sdp-invalid",
      "The trickle ICE fragment needs a=ice-ufrag and a=ice-pwd together, in the form of RFC 8839.",
    );
  }
  return {
    candidates,
    credentials: { usernameFragment: usernameFragment ?? "", password: password ?? "" },
  };
}
