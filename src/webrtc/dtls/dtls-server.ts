// A DTLS 1.2 server for one viewer: datagrams in and out, flights repeated until they are heard, and a word at the end.
// Knows no socket and no ICE: whoever calls `receive` has made sure that the datagram is from the viewer's address.
import type { Clock } from "../clock.js";
import type { Fingerprint, OwnCertificate } from "./certificate.js";
import type { DtlsEnd, DtlsEvents, DtlsSession } from "./dtls-session.js";
import { HandshakeReader } from "./handshake-messages.js";
import { recordKeys, type Secrets, srtpMasterKeys } from "./prf.js";
import {
  ALERT_BYTES,
  CONTENT,
  type DtlsRecord,
  RecordOpener,
  RecordSealer,
  readRecords,
  writeRecord,
} from "./records.js";
import { ALERT, HandshakeError, ServerHandshake, type Step } from "./server-handshake.js";

/** A flight that is not answered is repeated after so long, and twice as long each time (RFC 6347 section 4.2.4). */
const REPEAT_MS = 500;
/** Flights sent again, for whatever reason: more is no use to a viewer that hears nothing. */
const REPEATS_MAX = 8;
/** Passes every usual path. */
const DATAGRAM_BYTES_MAX = 1200;
/** Protected records that came before the message that their key is made of. */
const EARLY_MAX = 4;
const LEVEL = { warning: 1, fatal: 2 } as const;
/** A goodbye goes twice: one of them may get lost. */
const GOODBYES = 2;

export interface DtlsServerOptions extends DtlsEvents {
  readonly certificate: OwnCertificate;
  readonly clientFingerprint: Fingerprint;
  readonly clock: Clock;
}

/** What is sent, to be sent again under new numbers. */
interface Flight {
  readonly records: readonly Pick<DtlsRecord, "type" | "epoch" | "fragment">[];
}
type State = "handshake" | "connected" | "ended";

export class DtlsServer implements DtlsSession {
  #state: State = "handshake";
  readonly #handshake: ServerHandshake;
  readonly #reader = new HandshakeReader();
  #opener: RecordOpener | undefined;
  #sealer: RecordSealer | undefined;
  /** By epoch: the next record's number. */
  readonly #sequences = [0, 0];
  readonly #early: DtlsRecord[] = [];
  #flight: Flight = { records: [] };
  #repeats = 0;
  #connect: () => void = () => undefined;
  #cancelRepeat: () => void = () => undefined;

  constructor(private readonly options: DtlsServerOptions) {
    this.#handshake = new ServerHandshake(options.certificate, options.clientFingerprint);
  }

  /** The viewer begins. */
  start(): void {}

  receive(datagram: Buffer): void {
    let isRepeated = false;
    for (const record of readRecords(datagram)) {
      if (this.#state === "ended") return;
      isRepeated = this.#take(record) || isRepeated;
    }
    if (isRepeated) this.#repeat();
  }

  close(): void {
    if (this.#state === "connected") {
      for (let i = 0; i < GOODBYES; i += 1) this.#alert(LEVEL.warning, ALERT.closeNotify);
    }
    this.#end();
  }

  /** Whether the record had been read before. */
  #take(record: DtlsRecord): boolean {
    if (record.epoch > 1) return false;
    const isProtected = record.epoch === 1;
    if (isProtected && this.#opener === undefined) {
      if (this.#early.length < EARLY_MAX) this.#early.push(record);
      return false;
    }
    const content = isProtected ? this.#opener?.open(record) : record.fragment;
    if (content === undefined) return false;
    if (record.type === CONTENT.handshake) return this.#readHandshake(content, isProtected);
    // Once there are keys, only what is sealed with them is believed.
    if (record.type === CONTENT.alert && isProtected === (this.#state === "connected"))
      this.#heedAlert(content);
    return false;
  }

  #readHandshake(content: Buffer, isProtected: boolean): boolean {
    const { messages, isRepeated } = this.#reader.read(content, isProtected);
    try {
      for (const message of messages) this.#follow(this.#handshake.read(message));
    } catch (error) {
      if (!(error instanceof HandshakeError)) throw error;
      this.#alert(LEVEL.fatal, error.alert);
      this.#end("failed");
    }
    return isRepeated;
  }

  #follow(step: Step): void {
    if (step.type === "wait") return;
    if (step.type === "secrets") {
      this.#setKeys(step.secrets);
      const keys = srtpMasterKeys(step.secrets, step.profile);
      this.#connect = () => this.options.onConnected(keys);
      // Their turn comes when this record has been read to its end.
      for (const record of this.#early.splice(0)) queueMicrotask(() => this.#takeEarly(record));
      return;
    }
    if (step.type === "answer") {
      const type = CONTENT.handshake;
      this.#sendFlight({
        records: step.messages.map((fragment) => ({ type, epoch: 0, fragment })),
      });
      this.#repeatLater(REPEAT_MS);
      return;
    }
    this.#cancelRepeat();
    this.#sendFlight({
      records: [
        { type: CONTENT.changeCipherSpec, epoch: 0, fragment: Buffer.from([1]) },
        { type: CONTENT.handshake, epoch: 1, fragment: step.message },
      ],
    });
    this.#state = "connected";
    this.#connect();
  }

  #takeEarly(record: DtlsRecord): void {
    if (this.#state !== "ended") this.#take(record);
  }

  #setKeys(secrets: Secrets): void {
    const { client, server } = recordKeys(secrets);
    this.#opener = new RecordOpener(client);
    this.#sealer = new RecordSealer(server);
  }

  #heedAlert(content: Buffer): void {
    if (content.length < ALERT_BYTES) return;
    const [level, description] = content;
    if (description === ALERT.closeNotify) this.#end("closed");
    else if (level === LEVEL.fatal) this.#end(this.#state === "connected" ? "closed" : "failed");
  }

  #sendFlight(flight: Flight): void {
    this.#flight = flight;
    let datagram: Buffer[] = [];
    let bytes = 0;
    for (const record of flight.records) {
      const written = this.#write(record);
      if (bytes > 0 && bytes + written.length > DATAGRAM_BYTES_MAX) {
        this.options.send(Buffer.concat(datagram));
        datagram = [];
        bytes = 0;
      }
      datagram.push(written);
      bytes += written.length;
    }
    if (bytes > 0) this.options.send(Buffer.concat(datagram));
  }

  #write({ type, epoch, fragment }: Pick<DtlsRecord, "type" | "epoch" | "fragment">): Buffer {
    const sequence = this.#sequences[epoch] ?? 0;
    this.#sequences[epoch] = sequence + 1;
    const record = { type, epoch, sequence, fragment };
    return epoch === 0 || this.#sealer === undefined
      ? writeRecord(record)
      : this.#sealer.seal(record);
  }

  #repeatLater(delayMs: number): void {
    this.#cancelRepeat = this.options.clock.after(delayMs, () => {
      if (this.#repeat()) this.#repeatLater(2 * delayMs);
    });
  }

  /** False when it has been said often enough. */
  #repeat(): boolean {
    if (this.#state === "ended" || this.#repeats >= REPEATS_MAX) return false;
    this.#repeats += 1;
    this.#sendFlight(this.#flight);
    return true;
  }

  #alert(level: number, description: number): void {
    const epoch = this.#state === "connected" ? 1 : 0;
    this.options.send(
      this.#write({ type: CONTENT.alert, epoch, fragment: Buffer.from([level, description]) }),
    );
  }

  #end(end?: DtlsEnd): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    this.#cancelRepeat();
    if (end !== undefined) this.options.onEnded(end);
  }
}
