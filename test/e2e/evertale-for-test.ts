// Starts the real server for the browser tests, with the bundle that ships. Knows no browser.
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import type { ChannelView } from "../../src/protocol.js";

const BUNDLE = "models/storyworld";

/** Viewers gone for this long, in seconds, put the channel to rest. */
export const GRACE_S = 2;

/** Starts a channel on a free port, with the pages of the last build; the caller closes it. */
export async function startEvertale(settings: ConfigInput = {}): Promise<RunningServer> {
  const config = resolveConfig({
    flags: {
      port: 0,
      bundle: BUNDLE,
      seed: 7,
      grace: GRACE_S,
      autoAfter: 60,
      allowEmbed: "*",
      ...settings,
    },
  });
  const warnings = { info: () => {}, warn: (line: string) => console.warn(line) };
  return startServer({ config, log: warnings });
}

/** `GET /api/channels/main`. */
export async function channelView(url: string): Promise<ChannelView> {
  const response = await fetch(`${url}/api/channels/main`);
  if (!response.ok) throw new Error(`GET /api/channels/main answered ${response.status}`);
  return (await response.json()) as ChannelView;
}
