// The client's side of DTLS, for the rare viewer that wants us to begin the handshake (`a=setup:passive`): the connection
// library's. Knows no socket and no ICE.
import { DtlsClient, HashAlgorithm, SignatureAlgorithm } from "werift";
import type { SrtpProfile } from "../srtp/srtp-keys.js";
import { type Fingerprint, hasFingerprint, type OwnCertificate } from "./certificate.js";
import type { DtlsEnd, DtlsEvents, DtlsSession } from "./dtls-session.js";

export interface LibraryClientOptions extends DtlsEvents {
  readonly certificate: OwnCertificate;
  readonly serverFingerprint: Fingerprint;
}

const AES_CM = 1;
const AES_GCM = 7;
const KEY_BYTES = 16;
const SALT_BYTES: Record<SrtpProfile, number> = { "aes-cm-hmac-sha1-80": 14, "aes-gcm": 12 };

export class LibraryDtlsClient implements DtlsSession {
  readonly #client: DtlsClient;
  #isOver = false;
  readonly #transport: {
    readonly type: string;
    closed: boolean;
    onData: (data: Buffer) => void;
    send(data: Buffer): Promise<void>;
    close(): Promise<void>;
  };

  constructor(private readonly options: LibraryClientOptions) {
    const { certificate, send } = options;
    this.#transport = {
      type: "ice",
      closed: false,
      onData: () => undefined,
      send: async (data) => send(data),
      close: async () => undefined,
    };
    this.#client = new DtlsClient({
      cert: certificate.pem.certificate,
      key: certificate.pem.key,
      signatureHash: { hash: HashAlgorithm.sha256_4, signature: SignatureAlgorithm.ecdsa_3 },
      // Of the address that the interface has besides, nothing is read.
      transport: Object.assign(this.#transport, { address: { address: "", family: "", port: 0 } }),
      srtpProfiles: [AES_CM, AES_GCM],
      extendedMasterSecret: true,
    });
    this.#client.onConnect.once(() => this.#connected());
    this.#client.onClose.subscribe(() => this.#end("closed"));
    this.#client.onError.subscribe(() => this.#end("failed"));
  }

  start(): void {
    this.#client.connect().catch(() => this.#end("failed"));
  }

  receive(datagram: Buffer): void {
    if (!this.#isOver) this.#transport.onData(datagram);
  }

  /** The library has no goodbye: the viewer learns it by silence. */
  close(): void {
    this.#isOver = true;
  }

  #connected(): void {
    if (this.#isOver) return;
    const { remoteCertificate, srtp } = this.#client;
    const { serverFingerprint, onConnected } = this.options;
    if (remoteCertificate === undefined || !hasFingerprint(remoteCertificate, serverFingerprint)) {
      this.#end("failed");
      return;
    }
    const profile: SrtpProfile = srtp.srtpProfile === AES_GCM ? "aes-gcm" : "aes-cm-hmac-sha1-80";
    const keys = this.#client.extractSessionKeys(KEY_BYTES, SALT_BYTES[profile]);
    onConnected({
      profile,
      local: { key: keys.localKey, salt: keys.localSalt },
      remote: { key: keys.remoteKey, salt: keys.remoteSalt },
    });
  }

  #end(end: DtlsEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.options.onEnded(end);
  }
}
