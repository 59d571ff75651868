// Certificates for tests, made by OpenSSL (Debian's `openssl`, which Node's own packages depend on).
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const openssl = (...args: string[]) => promisify(execFile)("openssl", args);

export type KeyKind = "P-256" | "P-384" | "ed25519" | "rsa";

export interface Certificates {
  readonly cert: string;
  readonly key: string;
}

/** A signer's certificate and key, with a root that vouches for it, as files in `folder`. */
export async function certificates(
  folder: string,
  kind: KeyKind,
  days = 30,
): Promise<Certificates> {
  const at = (name: string) => join(folder, `${kind}-${days}-${name}`);
  const algorithm = {
    "P-256": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "P-384": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
    ed25519: ["-algorithm", "ed25519"],
    rsa: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
  }[kind];
  for (const name of ["root.key", "own.key"])
    await openssl("genpkey", ...algorithm, "-out", at(name));
  const root = ["-subj", "/CN=Test root/O=Evertale", "-addext", "keyUsage=critical,keyCertSign"];
  await openssl("req", "-x509", "-new", "-key", at("root.key"), ...root, "-out", at("root.pem"));
  await openssl(
    "req",
    "-new",
    "-key",
    at("own.key"),
    "-subj",
    "/CN=Signer/O=Evertale",
    "-out",
    at("own.csr"),
  );
  const extensions =
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";
  await writeFile(at("extensions"), extensions);
  const by = ["-CA", at("root.pem"), "-CAkey", at("root.key"), "-CAcreateserial"];
  const form = ["-days", String(days), "-extfile", at("extensions"), "-out", at("own.pem")];
  await openssl("x509", "-req", "-in", at("own.csr"), ...by, ...form);
  const chain = await Promise.all([readFile(at("own.pem")), readFile(at("root.pem"))]);
  await writeFile(at("chain.pem"), Buffer.concat(chain));
  return { cert: at("chain.pem"), key: at("own.key") };
}
