// A certificate and its key, read and checked at the door. Knows files; no claim.
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { EvertaleError } from "../errors.js";
import type { SigningAlgorithm } from "./cose.js";

export interface SigningKey {
  readonly algorithm: SigningAlgorithm;
  /** PEM, PKCS 8. */
  readonly key: string;
  /** DER, the signer's own first. */
  readonly chain: readonly Uint8Array[];
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Throws `config-invalid` with one sentence: the file, what is wrong, what is wanted. */
export function readSigningKey(certPath: string, keyPath: string, nowMs: number): SigningKey {
  const chain = certificatesOf(certPath);
  const key = keyOf(keyPath);
  const [own] = chain;
  if (own === undefined) throw invalid("c2pa-cert", certPath, "has no certificate (PEM)");
  if (!own.checkPrivateKey(key)) {
    throw invalid("c2pa-key", keyPath, `is not the key of the first certificate in ${certPath}`);
  }
  if (own.issuer === own.subject) {
    throw invalid(
      "c2pa-cert",
      certPath,
      "begins with a certificate that vouches for itself, which content credentials do not take: have it issued by another (a root of your own will do)",
    );
  }
  if (Date.parse(own.validTo) < nowMs) {
    throw invalid("c2pa-cert", certPath, `ended on ${own.validTo}: have it renewed`);
  }
  const algorithm = algorithmOf(key);
  if (algorithm === undefined) {
    throw invalid(
      "c2pa-key",
      keyPath,
      "is of a kind that is not signed with here: use P-256, P-384 or Ed25519",
    );
  }
  return {
    algorithm,
    key: key.export({ type: "pkcs8", format: "pem" }).toString(),
    chain: chain.map(({ raw }) => new Uint8Array(raw)),
  };
}

function algorithmOf(key: KeyObject): SigningAlgorithm | undefined {
  if (key.asymmetricKeyType === "ed25519") return "ed25519";
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve === "prime256v1") return "es256";
  return curve === "secp384r1" ? "es384" : undefined;
}

function certificatesOf(path: string): X509Certificate[] {
  try {
    const found = readFileSync(path, "utf8").match(CERTIFICATE) ?? [];
    return found.map((pem) => new X509Certificate(pem));
  } catch (cause) {
    throw invalid("c2pa-cert", path, "cannot be read as certificates (PEM)", cause);
  }
}

function keyOf(path: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(path, "utf8"));
  } catch (cause) {
    throw invalid(
      "c2pa-key",
      path,
      "cannot be read as a private key (PEM, without a password)",
      cause,
    );
  }
}

function invalid(flag: string, path: string, what: string, cause?: unknown): EvertaleError {
  return new EvertaleError("config-invalid", `--${flag}: ${path} ${what}.`, { cause });
}
