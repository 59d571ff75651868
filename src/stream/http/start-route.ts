// `POST /api/channels/:c/start`: a picture that the story goes on from. Asked before the body is read: a picture is large.
import { EvertaleError } from "../../errors.js";
import type { PictureCheck } from "../../picture/index.js";
import { PICTURE_TYPES, type PromptView } from "../../protocol.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { Channel } from "../channel.js";
import type { Speaker } from "../crowd/speaker.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import { mediaType } from "./json-body.js";
import { json, tooMany } from "./problem.js";
import { type Admission, WEB_LIMITS, type WebRequest } from "./web-server.js";

/** Types that no other site's form can send without asking first. HEIC is refused in words of its own: phones send it. */
const ADMITTED: readonly string[] = [...PICTURE_TYPES, "image/heic"];
/** Pictures on their way at once, from all addresses: each may take its 16 MB. */
const MOST_ARRIVING = 4;

/** Whether a request brings a picture to go on from. */
export function isStart({ method, path }: Pick<WebRequest, "method" | "path">): boolean {
  return method === "POST" && /^\/+api\/+channels\/+[^/]+\/+start\/*$/.test(path);
}

/** Room for a few pictures at once, whoever sends them. */
export class PictureRoom {
  #taken = 0;

  /** Gives what is to be called once, when one has gone on. Throws `overloaded`. */
  take(): () => void {
    if (this.#taken >= MOST_ARRIVING) {
      const message = "Several pictures are on their way just now: try again in a few seconds.";
      throw new EvertaleError("overloaded", message);
    }
    this.#taken += 1;
    return () => {
      this.#taken -= 1;
    };
  }

  /** For a body that is about to come. Throws `picture-type`, `overloaded`. */
  admit(request: WebRequest): Admission & { readonly end: () => void } {
    if (!ADMITTED.includes(mediaType(request) ?? "")) {
      const message = `The body is not declared as a picture: send one with Content-Type: ${PICTURE_TYPES.join(", ")}.`;
      throw new EvertaleError("picture-type", message);
    }
    return { bodyBytes: WEB_LIMITS.pictureBytes, end: this.take() };
  }
}

export class StartRoute {
  readonly #room = new PictureRoom();
  #looking = false;

  /** @param check looks at viewers' pictures first; without one they are not checked */
  constructor(
    private readonly gate: Pick<PromptGate, "pictureWaitMs">,
    private readonly check?: Pick<PictureCheck, "demandInnocent">,
  ) {}

  /** Whether viewers' pictures are looked at. */
  get checks(): boolean {
    return this.check !== undefined;
  }

  /** Counts against the sender's allowance. Throws `picture-type`, `overloaded`. */
  admit(request: WebRequest): Admission | HttpResponse {
    const admission = this.#room.admit(request);
    const waitMs = this.gate.pictureWaitMs(request.remoteAddress);
    if (waitMs === 0) return admission;
    admission.end();
    return tooMany("pictures", waitMs);
  }

  /**
   * Of an admitted request; `?text=` are words that go with the picture, said as its giver's line once it is taken. Throws
   * `picture-refused`, `prompt-invalid` for words that cannot be said here, and as `Channel.goOnFrom` does.
   */
  async answer(channel: Channel, request: WebRequest, by: Speaker): Promise<HttpResponse> {
    const words = request.query.get("text") ?? "";
    if (words !== "") {
      const verdict = channel.house.judge(words);
      if (!verdict.ok) throw new EvertaleError("prompt-invalid", verdict.reason);
    }
    if (!by.directs) demandMayGive(channel, by);
    const picture = request.body ?? new Uint8Array(0);
    if (!by.directs) await this.#look(picture);
    // It takes a second: meanwhile pictures may have been switched off, or their giver sent away.
    if (!by.directs) demandStillMayGive(channel, by);
    const id = await channel.goOnFrom(picture, by);
    const prompt = words === "" ? {} : { prompt: said(channel, words, by) };
    return json(202, { id, state: "accepted", ...prompt });
  }

  /** One at a time: each takes a network's memory and a core. */
  async #look(picture: Uint8Array): Promise<void> {
    if (this.check === undefined) return;
    if (this.#looking) {
      const message = "Another picture is being looked at just now: try again in a second.";
      throw new EvertaleError("overloaded", message);
    }
    this.#looking = true;
    try {
      await this.check.demandInnocent(picture);
    } finally {
      this.#looking = false;
    }
  }
}

/** Slow mode counted them with the picture. Whatever is wrong with them now, the picture is taken. */
function said(channel: Channel, words: string, by: Speaker): Partial<PromptView> {
  try {
    return channel.say(words, { ...by, counted: true });
  } catch (error) {
    if (!(error instanceof EvertaleError)) throw error;
    return { text: words, state: "rejected", reason: error.message };
  }
}

/** What a house asks of a viewer's line it asks of a viewer's picture. Throws `not-allowed`. */
function demandMayGive(channel: Channel, by: Speaker): void {
  const why = closedTo(channel, by) ?? channel.house.refusal(by);
  if (why !== undefined) throw new EvertaleError("not-allowed", why);
}

/** As it was let in, slow mode aside: that counted it already. Throws `not-allowed`. */
function demandStillMayGive(channel: Channel, by: Speaker): void {
  const why = closedTo(channel, by) ?? channel.house.sentenceAgainst(by);
  if (why !== undefined) throw new EvertaleError("not-allowed", why);
}

/** A host decides what comes next, and is a viewer to the house all the same. */
function closedTo({ closedToPictures, house, desk }: Channel, by: Speaker): string | undefined {
  return desk.decides(by) ? house.closedToPictures : closedToPictures;
}
