// A WebSocket that is only opened to say why it is not: browsers keep the answer of a refused one from their pages.
import { z } from "zod";
import type { HttpResponse } from "../../webrtc/index.js";
import type { Socket, SocketHandler, WebRequest } from "../http/web-server.js";
import { packServerMessage } from "./chat-messages.js";

/** Close codes (RFC 6455 section 7.4.1 and its registry). */
const POLICY = 1008;
const TRY_AGAIN_LATER = 1013;

export class Refusal implements SocketHandler {
  /** `refusal`: the answer to say. `final`: the same page asking again would hear the same. */
  constructor(
    private readonly code: string,
    private readonly sentence: string,
    private readonly final: boolean,
    readonly refusal: HttpResponse,
  ) {}

  open(socket: Socket): void {
    const { code, sentence: message, final } = this;
    socket.send(
      packServerMessage({ type: "error", code, message, ...(final ? { fatal: true } : {}) }),
    );
    socket.end(final ? POLICY : TRY_AGAIN_LATER, "Refused.");
  }

  message(): void {}

  close(): void {}
}

const problemBody = z.object({ code: z.string(), detail: z.string() });

/** Programs read the status of a socket that is refused; a page would only learn that it failed, and is told over the socket. */
export function toldToPages(
  { headers }: Pick<WebRequest, "headers">,
  decision: SocketHandler | HttpResponse,
): SocketHandler | HttpResponse {
  if (!("status" in decision) || headers.origin === undefined) return decision;
  const { status, body } = decision;
  const told: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
  const refusal = problemBody.safeParse(told);
  if (!refusal.success || (status !== 403 && status !== 404 && status !== 503)) return decision;
  return new Refusal(refusal.data.code, refusal.data.detail, status !== 503, decision);
}
