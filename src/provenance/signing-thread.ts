// Entry of a thread that signs one film and ends; started by MediaSigner, never by hand. The signing core is WebAssembly that was made
// for a browser's worker: what it wants of one is given to it here, out of everybody else's sight.

import { createPrivateKey, sign } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { coseSign1, protectedHeader, toBeSigned } from "./cose.js";
import type { SigningAnswer, SigningTask } from "./media-signer.js";
import { refusalOf } from "./refusal.js";

/** Room for the certificates and the signature. */
const RESERVED_BYTES = 16_384;

/** Octets as a browser's `Blob`, which can be read at once. */
class HeldBlob extends Blob {
  constructor(readonly held: Uint8Array<ArrayBuffer>) {
    super([held]);
  }
  override slice(from = 0, to = this.held.length): Blob {
    return new HeldBlob(this.held.subarray(from, to));
  }
}

class HeldBlobReader {
  readAsArrayBuffer(blob: HeldBlob): ArrayBuffer {
    const { buffer, byteOffset, length } = blob.held;
    return buffer.slice(byteOffset, byteOffset + length);
  }
}

async function signed(task: SigningTask): Promise<Uint8Array> {
  const core = await import("@contentauth/c2pa-wasm");
  Reflect.set(globalThis, "FileReaderSync", HeldBlobReader);
  const wasm = createRequire(import.meta.url).resolve("@contentauth/c2pa-wasm/c2pa.wasm");
  await core.default({ module_or_path: await readFile(wasm) });
  const { algorithm, key, chain } = task.key;
  const header = protectedHeader(
    algorithm,
    chain.map((one) => Buffer.from(one)),
  );
  const action = { action: "c2pa.created", digitalSourceType: task.sourceType };
  const builder = core.WasmBuilder.fromJson(
    JSON.stringify({
      claim_generator_info: [{ name: "Evertale" }],
      title: task.title,
      format: task.format,
      assertions: [{ label: "c2pa.actions.v2", data: { actions: [action] } }],
    }),
  );
  const signer = {
    alg: algorithm,
    reserveSize: RESERVED_BYTES,
    sign: async (claim: Uint8Array) => {
      const message = toBeSigned(header, Buffer.from(claim));
      const hash = { es256: "sha256", es384: "sha384", ed25519: undefined }[algorithm];
      const options = { key: createPrivateKey(key), dsaEncoding: "ieee-p1363" } as const;
      const whole = coseSign1(header, sign(hash, message, options), RESERVED_BYTES);
      return new Uint8Array(whole);
    },
  };
  return builder.sign(signer, [], task.format, new HeldBlob(new Uint8Array(task.bytes)));
}

if (parentPort === null) throw new Error("This module is the start of a thread; run Evertale.");
const port = parentPort;
signed(workerData).then(
  (bytes) => port.postMessage({ bytes } satisfies SigningAnswer),
  (error: unknown) => port.postMessage({ why: refusalOf(String(error)) } satisfies SigningAnswer),
);
