// Signs films as made by a model (C2PA 2, content credentials): a claim inside the file that says so, whose signature covers the
// pictures. Knows bytes; no film and no clip.
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { entryBeside, startThread } from "../entry.js";
import { EvertaleError } from "../errors.js";
import { DIGITAL_SOURCE_TYPE } from "../film/output/index.js";
import { readSigningKey, type SigningKey } from "./signing-key.js";

/** Optional peer: its core is that of the C2PA's own tools, in WebAssembly, inside the package (9 MB, MIT). */
const PACKAGE = "@contentauth/c2pa-wasm";
const VERSION = "0.15.0";
const MOST_MS = 60_000;
/** A film is held whole, several times, while it is signed. */
const MOST_BYTES = 500_000_000;

export interface SigningTask {
  readonly key: SigningKey;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly title: string;
  /** IPTC's term for how it came to be. */
  readonly sourceType: string;
}
export type SigningAnswer = { readonly bytes: Uint8Array } | { readonly why: string };

export interface SigningPaths {
  /** PEM: the signer's own certificate first, then those that vouch for it. */
  readonly cert: string;
  /** PEM, without a password. */
  readonly key: string;
}

export class MediaSigner {
  private constructor(private readonly key: SigningKey) {}

  /** Throws `config-invalid` with one sentence: no such package, or a certificate or a key that cannot be used. */
  static open({ cert, key }: SigningPaths, nowMs = Date.now()): MediaSigner {
    try {
      createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
    } catch (cause) {
      const message = `--c2pa-cert: the package that signs is not installed: npm install ${PACKAGE}@${VERSION}.`;
      throw new EvertaleError("config-invalid", message, { cause });
    }
    return new MediaSigner(readSigningKey(cert, key, nowMs));
  }

  /** As `open`, where certificate and key were given; throws `config-invalid` where one of them was. */
  static openIfGiven(cert: string | undefined, key: string | undefined): MediaSigner | undefined {
    if (cert === undefined && key === undefined) return undefined;
    if (cert !== undefined && key !== undefined) return MediaSigner.open({ cert, key });
    const [given, missing] = cert === undefined ? ["key", "cert"] : ["cert", "key"];
    const message = `--c2pa-${given}: signing takes both, give --c2pa-${missing} too.`;
    throw new EvertaleError("config-invalid", message);
  }

  /** Signs a file in its place; it stays as it was where that fails. Throws `output-failed`. */
  async signFile(path: string, format: string, title: string): Promise<void> {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      const message = `${path} has ${Math.round(size / 1e6)} MB and is kept without a signature: ${MOST_BYTES / 1e6} MB are signed at most.`;
      throw new EvertaleError("output-failed", message);
    }
    const part = `${path}.part`;
    try {
      await writeFile(part, await this.sign(await readFile(path), format, title));
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
  }

  /** The file with its claim in it, made in a thread of its own. Throws `output-failed`. */
  async sign(bytes: Uint8Array, format: string, title: string): Promise<Uint8Array> {
    const task: SigningTask = {
      key: this.key,
      bytes,
      format,
      title,
      sourceType: DIGITAL_SOURCE_TYPE,
    };
    const thread = startThread(entryBeside("signing-thread", import.meta.url), task);
    try {
      const answer = await new Promise<SigningAnswer>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("it took too long")), MOST_MS);
        thread.once("message", resolve);
        thread.once("error", reject);
        thread.once("exit", (code) => {
          clearTimeout(late);
          reject(new Error(`its thread ended with code ${code}`));
        });
      });
      if ("why" in answer) throw new Error(answer.why);
      return answer.bytes;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new EvertaleError(
        "output-failed",
        `The film is kept without a signature, which failed: ${why}.`,
        { cause },
      );
    } finally {
      await thread.terminate();
    }
  }
}
