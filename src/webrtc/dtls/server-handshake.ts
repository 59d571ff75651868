// The server's side of one DTLS 1.2 handshake (RFC 6347, RFC 5764): reads the client's messages in their order, gives what to
// answer, and makes the secrets. Knows no record, no datagram and no time.
import { createHash, type KeyObject, sign, timingSafeEqual } from "node:crypto";
import { randomOctets } from "../random-octets.js";
import type { SrtpProfile } from "../srtp/srtp-keys.js";
import { type Fingerprint, hasFingerprint, type OwnCertificate } from "./certificate.js";
import { certificateKey } from "./certificate-key.js";
import {
  type ClientHello,
  readCertificate,
  readCertificateVerify,
  readClientHello,
  readKeyExchange,
} from "./client-messages.js";
import { type HandshakeMessage, MESSAGE, writeMessage } from "./handshake-messages.js";
import { type KeyExchange, openKeyExchange } from "./key-exchange.js";
import { extendedMasterSecret, plainMasterSecret, type Secrets, verifyData } from "./prf.js";
import {
  certificateMessage,
  certificateRequest,
  keyExchangeParameters,
  SUITE,
  serverHello,
  serverKeyExchange,
} from "./server-messages.js";
import { isSignedBy, OUR_SCHEME } from "./signatures.js";

/** Of alerts (RFC 5246 section 7.2.2). */
export const ALERT = {
  closeNotify: 0,
  unexpectedMessage: 10,
  handshakeFailure: 40,
  badCertificate: 42,
  illegalParameter: 47,
  decodeError: 50,
  decryptError: 51,
  protocolVersion: 70,
} as const;

/** DTLS 1.2. Newer versions have smaller numbers and say this one too (RFC 9147 section 5.3). */
const VERSION = 0xfefd;
/** By their numbers in DTLS, the better liked first: AES-CM costs half of AES-GCM here, which needs a new cipher for every packet. */
const PROFILES: ReadonlyMap<number, SrtpProfile> = new Map([
  [1, "aes-cm-hmac-sha1-80"],
  [7, "aes-gcm"],
]);

/** The other side's fault, as an alert tells it. */
export class HandshakeError extends Error {
  constructor(readonly alert: number) {
    super(`alert ${alert}`);
  }
}

/** What follows from a message of the client. */
export type Step =
  | { readonly type: "wait" }
  /** The secrets are there: records of epoch 1 can be opened and sealed. */
  | { readonly type: "secrets"; readonly secrets: Secrets; readonly profile: SrtpProfile }
  | { readonly type: "answer"; readonly messages: readonly Buffer[] }
  /** The client is who it should be: one last message, sealed. */
  | { readonly type: "finish"; readonly message: Buffer };

type State =
  | { readonly expects: "hello" }
  | { readonly expects: "certificate"; readonly opening: Opening }
  | { readonly expects: "key"; readonly opening: Opening; readonly clientKey: KeyObject }
  | { readonly expects: "proof"; readonly clientKey: KeyObject; readonly master: Buffer }
  | { readonly expects: "finished"; readonly master: Buffer }
  | { readonly expects: "nothing" };

/** What both hellos settled. */
interface Opening {
  readonly hello: ClientHello;
  readonly random: Buffer;
  readonly exchange: KeyExchange;
  readonly profile: SrtpProfile;
}

export class ServerHandshake {
  #state: State = { expects: "hello" };
  #transcript: Buffer[] = [];
  #sequence = 0;

  constructor(
    private readonly certificate: OwnCertificate,
    /** Of the certificate that the client must show, and prove to be its own. */
    private readonly clientFingerprint: Fingerprint,
  ) {}

  /** @throws HandshakeError, after which nothing more may be read */
  read(message: HandshakeMessage): Step {
    try {
      return this.#step(message);
    } catch (error) {
      if (error instanceof HandshakeError) throw error;
      if (error instanceof RangeError) throw new HandshakeError(ALERT.decodeError);
      // A certificate or a key that the runtime cannot read.
      throw new HandshakeError(ALERT.illegalParameter);
    }
  }

  #step({ type, body, whole }: HandshakeMessage): Step {
    const state = this.#state;
    if (state.expects === "hello" && type === MESSAGE.clientHello) {
      this.#transcript.push(whole);
      return this.#greet(readClientHello(body));
    }
    if (state.expects === "certificate" && type === MESSAGE.certificate) {
      this.#transcript.push(whole);
      this.#state = { ...state, expects: "key", clientKey: this.#identify(readCertificate(body)) };
      return { type: "wait" };
    }
    if (state.expects === "key" && type === MESSAGE.clientKeyExchange) {
      this.#transcript.push(whole);
      const { opening, clientKey } = state;
      const secrets = this.#agree(opening, readKeyExchange(body));
      this.#state = { expects: "proof", clientKey, master: secrets.master };
      return { type: "secrets", secrets, profile: opening.profile };
    }
    if (state.expects === "proof" && type === MESSAGE.certificateVerify) {
      const { scheme, signature } = readCertificateVerify(body);
      const data = Buffer.concat(this.#transcript);
      if (!isSignedBy(state.clientKey, scheme, { data, signature }))
        throw new HandshakeError(ALERT.decryptError);
      this.#transcript.push(whole);
      this.#state = { expects: "finished", master: state.master };
      return { type: "wait" };
    }
    if (state.expects === "finished" && type === MESSAGE.finished) {
      return this.#finish(state.master, { body, whole });
    }
    throw new HandshakeError(ALERT.unexpectedMessage);
  }

  #greet(hello: ClientHello): Step {
    if (hello.version > VERSION) throw new HandshakeError(ALERT.protocolVersion);
    const exchange = openKeyExchange(hello.groups);
    const profile = [...PROFILES].find(([number]) => hello.srtpProfiles.includes(number));
    const signs = hello.signatures?.includes(OUR_SCHEME) ?? true;
    if (!hello.suites.includes(SUITE) || !signs || exchange === undefined || profile === undefined)
      throw new HandshakeError(ALERT.handshakeFailure);
    const random = randomOctets(32);
    const { key, der } = this.certificate;
    const parameters = keyExchangeParameters(exchange.group, exchange.publicKey);
    const signature = sign("sha256", Buffer.concat([hello.random, random, parameters]), key);
    const messages = [
      this.#write(MESSAGE.serverHello, serverHello(hello, random, profile[0])),
      this.#write(MESSAGE.certificate, certificateMessage(der)),
      this.#write(MESSAGE.serverKeyExchange, serverKeyExchange(parameters, OUR_SCHEME, signature)),
      this.#write(MESSAGE.certificateRequest, certificateRequest()),
      this.#write(MESSAGE.serverHelloDone, Buffer.alloc(0)),
    ];
    const opening = { hello, random, exchange, profile: profile[1] };
    this.#state = { expects: "certificate", opening };
    return { type: "answer", messages };
  }

  /** The key of the certificate that the client was announced with (RFC 5763 section 5). */
  #identify(der: Buffer | undefined): KeyObject {
    if (der === undefined || !hasFingerprint(der, this.clientFingerprint))
      throw new HandshakeError(ALERT.badCertificate);
    return certificateKey(der);
  }

  #agree({ hello, random, exchange }: Opening, theirs: Buffer): Secrets {
    const preMaster = exchange.secret(theirs);
    const randoms = { clientRandom: hello.random, serverRandom: random };
    const master = hello.extendedMasterSecret
      ? extendedMasterSecret(preMaster, this.#hash())
      : plainMasterSecret(preMaster, randoms);
    return { master, ...randoms };
  }

  #finish(master: Buffer, { body, whole }: Pick<HandshakeMessage, "body" | "whole">): Step {
    const expected = verifyData(master, "client", this.#hash());
    if (body.length !== expected.length || !timingSafeEqual(body, expected))
      throw new HandshakeError(ALERT.decryptError);
    this.#transcript.push(whole);
    const message = this.#write(MESSAGE.finished, verifyData(master, "server", this.#hash()));
    this.#state = { expects: "nothing" };
    this.#transcript = [];
    return { type: "finish", message };
  }

  #write(type: number, body: Buffer): Buffer {
    const message = writeMessage(type, this.#sequence, body);
    this.#sequence += 1;
    this.#transcript.push(message);
    return message;
  }

  #hash(): Buffer {
    const hash = createHash("sha256");
    for (const message of this.#transcript) hash.update(message);
    return hash.digest();
  }
}
