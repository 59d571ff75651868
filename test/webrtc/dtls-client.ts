// A DTLS 1.2 client in this process that can be made to say anything: wrong keys, other orders, pieces, old versions.
import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  X509Certificate,
} from "node:crypto";
import { CipherContext, HashAlgorithm, NamedCurveAlgorithm, SignatureAlgorithm } from "werift";
import { ByteReader, uint, vector } from "../../src/webrtc/dtls/byte-reader.js";
import type { Fingerprint } from "../../src/webrtc/dtls/certificate.js";
import {
  type HandshakeMessage,
  HandshakeReader,
  MESSAGE,
  writeMessage,
} from "../../src/webrtc/dtls/handshake-messages.js";
import {
  extendedMasterSecret,
  plainMasterSecret,
  recordKeys,
  type Secrets,
  verifyData,
} from "../../src/webrtc/dtls/prf.js";
import {
  CONTENT,
  RecordOpener,
  RecordSealer,
  readRecords,
  writeRecord,
} from "../../src/webrtc/dtls/records.js";

export interface Identity {
  readonly der: Buffer;
  readonly keyPem: string;
  readonly fingerprint: Fingerprint;
}
export async function newIdentity(): Promise<Identity> {
  const { certPem, keyPem } = await CipherContext.createSelfSignedCertificateWithKey(
    { hash: HashAlgorithm.sha256_4, signature: SignatureAlgorithm.ecdsa_3 },
    NamedCurveAlgorithm.secp256r1_23,
  );
  const der = new X509Certificate(certPem).raw;
  const octets = createHash("sha256").update(der).digest("hex").toUpperCase();
  return {
    der,
    keyPem,
    fingerprint: { hash: "sha-256", octets: octets.match(/../g)?.join(":") ?? "" },
  };
}

export interface Manners {
  readonly version?: number;
  readonly suites?: readonly number[];
  readonly groups?: readonly number[];
  readonly srtpProfiles?: readonly number[];
  readonly extendedMasterSecret?: boolean;
  /** Signs with this key instead of the certificate's. */
  readonly signsWith?: string;
  readonly finished?: Buffer;
  readonly withoutProof?: boolean;
  readonly withoutCertificate?: boolean;
}

const P256 = 23;
const X25519_HEAD = Buffer.from("302a300506032b656e032100", "hex");

export class TestClient {
  readonly alerts: number[] = [];
  secrets: Secrets | undefined;
  /** The server's Finished was true. */
  isFinished = false;
  readonly #random = randomBytes(32);
  readonly #reader = new HandshakeReader();
  readonly #flight: HandshakeMessage[] = [];
  readonly #transcript: Buffer[] = [];
  #sequence = 0;
  #records = 0;
  #sealed = 0;
  #sealer: RecordSealer | undefined;
  #opener: RecordOpener | undefined;

  constructor(
    private readonly identity: Identity,
    private readonly manners: Manners = {},
  ) {}

  hello(): Buffer {
    const { version = 0xfefd, suites = [0xc02b], groups = [29, P256] } = this.manners;
    const { srtpProfiles = [7, 1], extendedMasterSecret: extended = true } = this.manners;
    const list = (numbers: readonly number[]) => vector(2, ...numbers.map((one) => uint(one, 2)));
    const extension = (type: number, data: Buffer) =>
      Buffer.concat([uint(type, 2), vector(2, data)]);
    const body = Buffer.concat([
      uint(version, 2),
      this.#random,
      vector(1),
      vector(1),
      list(suites),
      vector(1, uint(0, 1)),
      vector(
        2,
        extension(10, list(groups)),
        extension(13, list([0x0403])),
        extension(14, Buffer.concat([list(srtpProfiles), vector(1)])),
        ...(extended ? [extension(23, Buffer.alloc(0))] : []),
      ),
    ]);
    return this.#write(MESSAGE.clientHello, body);
  }

  /** One record a message, so that they can be sent in any order. */
  record(message: Buffer): Buffer {
    this.#records += 1;
    return writeRecord({
      type: CONTENT.handshake,
      epoch: 0,
      sequence: this.#records,
      fragment: message,
    });
  }

  seal(type: number, fragment: Buffer): Buffer {
    if (this.#sealer === undefined) throw new Error("no keys yet");
    this.#sealed += 1;
    return this.#sealer.seal({ type, epoch: 1, sequence: this.#sealed, fragment });
  }

  /** Reads what the server sent; gives the records of the answer when its flight is whole. */
  read(datagram: Buffer): Buffer[] {
    for (const record of readRecords(datagram)) {
      const content = record.epoch === 0 ? record.fragment : this.#opener?.open(record);
      if (content === undefined) continue;
      if (record.type === CONTENT.alert) this.alerts.push(content[1] ?? 0);
      if (record.type !== CONTENT.handshake) continue;
      this.#flight.push(...this.#reader.read(content, record.epoch === 1).messages);
    }
    const last = this.#flight.at(-1);
    if (last?.type === MESSAGE.serverHelloDone) return this.#answer(this.#flight.splice(0));
    if (last?.type === MESSAGE.finished && this.secrets !== undefined) {
      const expected = verifyData(this.secrets.master, "server", this.#hash());
      this.isFinished = last.body.equals(expected);
      this.#flight.splice(0);
    }
    return [];
  }

  #answer(flight: readonly HandshakeMessage[]): Buffer[] {
    this.#transcript.push(...flight.map(({ whole }) => whole));
    const bodyOf = (type: number) =>
      flight.find((message) => message.type === type)?.body ?? Buffer.alloc(0);
    const serverRandom = bodyOf(MESSAGE.serverHello).subarray(2, 34);
    const certificate = new ByteReader(bodyOf(MESSAGE.certificate));
    const der = new ByteReader(certificate.vector(3)).vector(3);
    const exchange = new ByteReader(bodyOf(MESSAGE.serverKeyExchange));
    const head = exchange.take(3);
    const theirs = exchange.vector(1);
    const parameters = Buffer.concat([head, vector(1, theirs)]);
    exchange.number(2);
    const signed = Buffer.concat([this.#random, serverRandom, parameters]);
    const serverKey = new X509Certificate(der).publicKey;
    if (!verify("sha256", signed, serverKey, exchange.vector(2)))
      throw new Error("the server's key exchange is not signed by its certificate");
    const { publicKey, preMaster } = agree(head.readUInt16BE(1), theirs);
    const certificates = this.manners.withoutCertificate ? [] : [vector(3, this.identity.der)];
    const records = [
      this.record(this.#write(MESSAGE.certificate, vector(3, ...certificates))),
      this.record(this.#write(MESSAGE.clientKeyExchange, vector(1, publicKey))),
    ];
    const randoms = { clientRandom: this.#random, serverRandom };
    const master =
      (this.manners.extendedMasterSecret ?? true)
        ? extendedMasterSecret(preMaster, this.#hash())
        : plainMasterSecret(preMaster, randoms);
    this.secrets = { master, ...randoms };
    if (!this.manners.withoutProof) records.push(this.record(this.#proof()));
    const { client, server } = recordKeys(this.secrets);
    this.#sealer = new RecordSealer(client);
    this.#opener = new RecordOpener(server);
    const finished = this.manners.finished ?? verifyData(master, "client", this.#hash());
    records.push(this.seal(CONTENT.handshake, this.#write(MESSAGE.finished, finished)));
    return records;
  }

  #proof(): Buffer {
    const key = createPrivateKey(this.manners.signsWith ?? this.identity.keyPem);
    const signature = sign("sha256", Buffer.concat(this.#transcript), key);
    const body = Buffer.concat([uint(0x0403, 2), vector(2, signature)]);
    return this.#write(MESSAGE.certificateVerify, body);
  }

  #write(type: number, body: Buffer): Buffer {
    const message = writeMessage(type, this.#sequence, body);
    this.#sequence += 1;
    this.#transcript.push(message);
    return message;
  }

  #hash(): Buffer {
    return createHash("sha256").update(Buffer.concat(this.#transcript)).digest();
  }
}

function agree(group: number, theirs: Buffer) {
  if (group === P256) {
    const own = createECDH("prime256v1");
    return { publicKey: own.generateKeys(), preMaster: own.computeSecret(theirs) };
  }
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const key = Buffer.concat([X25519_HEAD, theirs]);
  return {
    publicKey: publicKey.export({ type: "spki", format: "der" }).subarray(X25519_HEAD.length),
    preMaster: diffieHellman({
      privateKey,
      publicKey: createPublicKey({ key, format: "der", type: "spki" }),
    }),
  };
}
