// A browser behind a firewall that drops UDP: its server never learns where to send to, and is announced where nothing answers.
// Knows no test.
import type { BrowserContext } from "playwright-core";

/** TEST-NET-1 (RFC 5737), for `--announce`: what browsers send there goes nowhere. */
export const NOWHERE = "192.0.2.1";

/** Takes the browser's own addresses out of what it tells WHEP: a server beside it would reach it through them. */
export async function blockUdp(context: BrowserContext): Promise<void> {
  await context.route("**/whep/**", (route) => {
    const request = route.request();
    if (request.method() === "PATCH") {
      const open = { "Access-Control-Allow-Origin": "*" };
      return route.fulfill({ status: 204, headers: open });
    }
    const body = request.postData()?.replace(/^a=candidate:.*\r\n/gm, "");
    return body === undefined ? route.continue() : route.continue({ postData: body });
  });
}
