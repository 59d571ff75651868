// How the connection library is set up for the side that offers. Knows codecs and addresses, no session.
import { randomBytes } from "node:crypto";
import {
  MediaStream,
  type RTCDtlsTransport,
  RTCPeerConnection,
  RTCRtpCodecParameters,
  type RTCRtpSender,
} from "werift";
import type { Clock } from "../clock.js";
import type { IceSettings } from "../ice/ice-agent.js";
import { withOwnAddresses } from "../ice/own-addresses.js";
import { UdpPath } from "../ice/udp-path.js";
import { RtcpAllowance } from "../peer/rtcp-allowance.js";
import type { RtpTransport } from "../rtp/rtp-stream.js";
import type { NegotiatedCodec } from "../signalling/codec-choice.js";
import { SrtcpOpener } from "../srtp/srtcp-opener.js";
import { srtpCipher } from "../srtp/srtp-cipher.js";
import type { SrtpProfile } from "../srtp/srtp-keys.js";
import { SrtpSender } from "../srtp/srtp-sender.js";

export interface SendingConnection {
  readonly connection: RTCPeerConnection;
  readonly sender: RTCRtpSender;
}

/** By their numbers in DTLS (RFC 5764 section 4.1.2, RFC 7714 section 14.2). */
const AES_CM = 1;
const AES_GCM = 7;
const NOTHING = Buffer.alloc(0);

function profileOf(number: number): SrtpProfile {
  return number === AES_GCM ? "aes-gcm" : "aes-cm-hmac-sha1-80";
}

/**
 * The library's connection with one video track in any of several codecs, the best first. All share one certificate: the
 * library makes it once for the process.
 */
export function openOffering(
  codecs: readonly NegotiatedCodec[],
  settings: IceSettings,
): SendingConnection {
  return sendingConnection(
    codecs.flatMap((codec) => codecParameters(codec)),
    settings,
  );
}

function sendingConnection(
  video: RTCRtpCodecParameters[],
  settings: IceSettings,
): SendingConnection {
  const connection = new RTCPeerConnection({
    codecs: { audio: [], video },
    iceServers: settings.iceServers.map(({ urls, username, credential }) => ({
      urls: typeof urls === "string" ? urls : [...urls],
      ...(username === undefined ? {} : { username }),
      ...(credential === undefined ? {} : { credential }),
    })),
    bundlePolicy: "max-bundle",
    ...addressConfig(settings.hostAddresses),
  });
  const { sender } = connection.addTransceiver("video", {
    direction: "sendonly",
    // Names a stream in the answer (msid), so that a page finds the track in `event.streams[0]`.
    streams: [new MediaStream({ id: "evertale", tracks: [] })],
  });
  return { connection, sender };
}

/** 24 bits of chance in four letters (RFC 8839 section 5.4), and 128 in the fewest that hold them. */
const USERNAME_LETTERS = 4;
const PASSWORD_LETTERS = 22;

/**
 * Gives this side's ICE credentials the chance that RFC 8839 asks for: the library's are hexadecimal, 16 and 88 bits. Call it
 * when transports exist, and again after a restart, before candidates are gathered.
 */
export function drawCredentials(connection: RTCPeerConnection): void {
  for (const { connection: ice } of connection.iceTransports) {
    ice.localUsername = letters(USERNAME_LETTERS);
    ice.localPassword = letters(PASSWORD_LETTERS);
    // Checks of before a restart are still answered with what was known then: the library keeps it in a field of its own.
    const history: unknown = Reflect.get(ice, "userHistory");
    if (history instanceof Object) Reflect.set(history, ice.localUsername, ice.localPassword);
  }
}

/** Six bits a letter, of those that ICE allows (`ice-char`). */
function letters(count: number): string {
  return randomBytes(Math.ceil((count * 6) / 8))
    .toString("base64")
    .slice(0, count);
}

/**
 * Without a STUN server in its configuration the library asks a public one, an empty list of ICE servers included.
 * Nobody asked it to. Call it when transports exist and before candidates are gathered.
 */
export function forgetPublicStunServer(connection: RTCPeerConnection, settings: IceSettings): void {
  const urls = settings.iceServers.flatMap((server) => server.urls);
  if (urls.some((url) => url.startsWith("stun:"))) return;
  for (const { connection: ice } of connection.iceTransports) ice.stunServer = undefined;
}

/** Our choice of cipher, where it is ours, and hellos that come early. Who begins is not decided here. */
export function prepareHandshake(connection: RTCPeerConnection): void {
  for (const transport of connection.dtlsTransports) {
    Reflect.set(transport, "srtpProfiles", [AES_CM, AES_GCM]);
    keepEarlyHello(transport);
  }
}

/**
 * A viewer may know of the connection before we do, and says its hello at once. The library would drop it, and the viewer
 * say it again only after a second.
 */
function keepEarlyHello(transport: RTCDtlsTransport): void {
  const { connection: ice } = transport.iceTransport;
  let early: Buffer | undefined;
  const { unSubscribe } = ice.onData.subscribe((packet) => {
    early ??= packet;
  });
  transport.onStateChange.once(() => {
    unSubscribe();
    // The library begins to listen right after this event.
    queueMicrotask(() => {
      if (early !== undefined) ice.onData.execute(early);
    });
  });
}

/** Our own way out of a connected transport: its keys, its addresses, none of its objects per packet. */
export function rtpTransport({ srtp, iceTransport }: RTCDtlsTransport): RtpTransport {
  const { keys, profile } = srtp.config;
  const master = { key: keys.localMasterKey, salt: keys.localMasterSalt };
  const cipher = srtpCipher(profileOf(profile), master);
  return new SrtpSender(cipher, new UdpPath(iceTransport.connection));
}

/**
 * Gives the viewer's RTCP packets to `onRtcp`, opened, in place of the library's own reading, which takes about ten
 * times as long and whose conclusions nobody uses; no more of them than anybody has reason to send.
 */
export function receiveRtcp(
  transport: RTCDtlsTransport,
  clock: Clock,
  onRtcp: (compound: Buffer) => void,
): void {
  const { config } = transport.srtp;
  const { remoteMasterKey: key, remoteMasterSalt: salt } = config.keys;
  const opener = new SrtcpOpener(profileOf(config.profile), { key, salt });
  const allowance = new RtcpAllowance();
  transport.srtcp.decrypt = (packet) => {
    if (!allowance.admits(clock.nowMs())) return NOTHING;
    const compound = opener.open(packet);
    if (compound) onRtcp(compound);
    return NOTHING;
  };
}

/** Grows with everything heard from the viewer: media packets (RTCP) and connectivity checks. */
export function receivedCount(transport: RTCDtlsTransport): number {
  const pair = transport.iceTransport.connection.nominated;
  return transport.packetsReceived + (pair?.requestsReceived ?? 0) + (pair?.responsesReceived ?? 0);
}

function codecParameters(codec: NegotiatedCodec): RTCRtpCodecParameters[] {
  const { payloadType, rtxPayloadType, parameters } = codec;
  const video = new RTCRtpCodecParameters({
    mimeType: codec.codec === "h264" ? "video/H264" : "video/VP8",
    clockRate: 90_000,
    payloadType,
    rtcpFeedback: [
      { type: "nack" },
      { type: "nack", parameter: "pli" },
      { type: "ccm", parameter: "fir" },
    ],
    ...(parameters === "" ? {} : { parameters }),
  });
  if (rtxPayloadType === undefined) return [video];
  const rtx = new RTCRtpCodecParameters({
    mimeType: "video/rtx",
    clockRate: 90_000,
    payloadType: rtxPayloadType,
    parameters: `apt=${payloadType}`,
  });
  return [video, rtx];
}

function addressConfig(named: readonly string[] | undefined) {
  if (named === undefined) return {};
  const addresses = withOwnAddresses(named);
  const udp4 = addresses.filter((address) => !address.includes(":"));
  const udp6 = addresses.filter((address) => address.includes(":"));
  const loopback = addresses.every((address) => address === "127.0.0.1" || address === "::1");
  return {
    // Turning both families off empties the list of interfaces; the named addresses are added to it.
    iceUseIpv4: false,
    iceUseIpv6: false,
    iceAdditionalHostAddresses: [...addresses],
    // Sockets of a loopback server are not open to the network. Other addresses may be a router's (NAT), not ours to bind.
    ...(loopback ? { iceInterfaceAddresses: { udp4: udp4[0], udp6: udp6[0] } } : {}),
  };
}
