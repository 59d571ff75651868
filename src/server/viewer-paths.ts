// How viewers are carried: by which threads, over which UDP ports, at which addresses. Knows settings; no channel.
import { availableParallelism } from "node:os";
import type { Config } from "../config.js";
import { EvertaleError } from "../errors.js";
import type { ChannelParts, HubOptions, Log } from "../stream/index.js";
import {
  chooseFanOutThreads,
  type IceServer,
  iceServersFor,
  loadViewerHub,
  OWN_ADDRESSES,
  probeMediaPort,
  ShardedHub,
} from "../webrtc/index.js";
import { channelConfigs } from "./channels-file.js";
import { MediaPorts } from "./media-ports.js";

/** So many are looked at when the server starts; a range that is wider is mostly for later. */
const PROBED_MAX = 64;

/** The ports that are let through to viewers; undefined when any may be. Throws `port-in-use` and `address-unavailable`. */
export async function openMediaPorts(config: Config): Promise<MediaPorts | undefined> {
  const { mediaPort: range } = config;
  if (range === undefined) return undefined;
  const hostAddresses = addressesOf(config);
  const last = Math.min(range.last, range.first + PROBED_MAX - 1);
  for (let port = range.first; port <= last; port += 1) {
    await probeMediaPort({ port, hostAddresses });
  }
  return new MediaPorts(range);
}

/** STUN and TURN servers that viewers are told of, with passwords that are made now. Throws `config-invalid` without a secret. */
export function iceServersOf(config: Config): readonly IceServer[] {
  const { iceServers, turn, turnSecret } = config;
  if (turn.length > 0 && turnSecret === undefined) {
    const message =
      "--turn: viewers need a password for it: give the secret that the server shares (--turn-secret; coturn's static-auth-secret).";
    throw new EvertaleError("config-invalid", message);
  }
  return iceServersFor([...iceServers, ...turn], turnSecret, Date.now());
}

/** Makes a channel's hub of viewers, with threads if there shall be some; what was chosen is printed. */
export async function fanOut(
  config: Config,
  log: Log,
  ports?: MediaPorts | undefined,
): Promise<Pick<ChannelParts, "newHub">> {
  const { threads, reason } = threadsFor(config);
  const place = threads === 0 ? "the server's own event loop" : `threads: ${threads}`;
  log.info(`Viewers: ${config.maxViewers} at most, ${place} (${reason})`);
  if (threads === 0) {
    const newHub = await loadViewerHub();
    return {
      newHub: (options) => newHub({ ...options, ...(ports && { mediaPort: ports.shared() }) }),
    };
  }
  return {
    newHub: (options) => {
      const mediaPorts = ports?.take(threads);
      return new ShardedHub({
        ...options,
        threads,
        mediaPorts,
        onClosed: () => ports?.release(mediaPorts ?? []),
        onWarning: (sentence) => log.warn(sentence),
      });
    },
  };
}

function threadsFor(config: Config): { readonly threads: number; readonly reason: string } {
  const { mediaPort, fanOutThreads: wanted } = config;
  const chosen = chooseFanOutThreads({
    wanted,
    viewersMax: config.maxViewers,
    kbps: config.bitrate,
    cores: availableParallelism(),
  });
  if (mediaPort === undefined || wanted !== "auto" || chosen.threads === 0) return chosen;
  // Each thread needs a port of its own. Channels that are opened later need some too, or there is no room for them.
  const count = mediaPort.last - mediaPort.first + 1;
  const channels = Math.max(config.maxChannels, channelConfigs(config).length);
  const threads = Math.min(chosen.threads, Math.floor(count / channels));
  if (threads >= chosen.threads) return chosen;
  const ports = count === 1 ? "one UDP port" : `${count} UDP ports`;
  return { threads, reason: `${ports} for ${channels} channels at most` };
}

/**
 * Where the video comes from when the web server listens on `host`; undefined: every interface's address. Browsers on this
 * machine may refuse to go from their network address to loopback (Firefox), and without a network have nothing else.
 */
function announcedFor(host: string): readonly string[] | undefined {
  if (host === "localhost" || host === "::1" || host.startsWith("127.")) {
    return ["127.0.0.1", OWN_ADDRESSES];
  }
  if (host === "0.0.0.0" || host === "::") return undefined;
  return [host];
}

/** The addresses that are told to viewers. */
export function addressesOf({ announce, host }: Config): readonly string[] | undefined {
  return announce ?? announcedFor(host);
}

/** What a hub of viewers has to know of the settings, where no channel is in this process. */
export function viewersAt(config: Config, options: HubOptions): HubOptions {
  const hostAddresses = addressesOf(config);
  return {
    ...options,
    viewersMax: config.maxViewers,
    ...(hostAddresses === undefined ? {} : { hostAddresses }),
  };
}
