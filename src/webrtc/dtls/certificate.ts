// This process's certificate, one for all connections, and fingerprints of others'. Knows no handshake.
import { createHash, createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { RTCDtlsTransport } from "werift";

export interface OwnCertificate {
  /** ECDSA on P-256. */
  readonly key: KeyObject;
  readonly der: Buffer;
  readonly fingerprint: Fingerprint;
  readonly pem: { readonly certificate: string; readonly key: string };
}
/** As SDP tells it (RFC 8122 section 5): `sha-256` and the like in small letters, octets in capitals with colons. */
export interface Fingerprint {
  readonly hash: string;
  readonly octets: string;
}

let own: Promise<OwnCertificate> | undefined;

/** Made by the connection library at the first call, and the same ever after. */
export function ownCertificate(): Promise<OwnCertificate> {
  own ??= RTCDtlsTransport.SetupCertificate().then(({ certPem, privateKey }) => {
    const der = new X509Certificate(certPem).raw;
    return {
      key: createPrivateKey(privateKey),
      der,
      fingerprint: { hash: "sha-256", octets: fingerprintOf(der, "sha-256") },
      pem: { certificate: certPem, key: privateKey },
    };
  });
  return own;
}

/** Whether a certificate (DER) is the one that was told of. */
export function hasFingerprint(der: Buffer, { hash, octets }: Fingerprint): boolean {
  return fingerprintOf(der, hash) === octets;
}

/** `hash` as SDP writes it: `sha-256`, `sha-384`, `sha-512`. */
function fingerprintOf(der: Buffer, hash: string): string {
  const digest = createHash(hash.replace("-", "")).update(der).digest("hex").toUpperCase();
  return digest.match(/../g)?.join(":") ?? "";
}
