// `POST /api/channels/:c/start`: a picture that the story goes on from. Asked before the body is read: a picture is large.
import { EvertaleError } from "../../errors.js";
import type { PictureCheck } from "../../picture/index.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { Channel } from "../channel.js";
import type { Speaker } from "../crowd/speaker.js";
import type { House } from "../house/index.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import { mediaType } from "./json-body.js";
import { json, tooMany } from "./problem.js";
import { type Admission, WEB_LIMITS, type WebRequest } from "./web-server.js";

/** Types that no other site's form can send without asking first. HEIC is refused in words of its own: phones send it. */
const PICTURE_TYPES: readonly string[] = ["png", "jpeg", "webp", "gif", "avif", "heic"].map(
  (type) => `image/${type}`,
);
/** Pictures on their way at once, from all addresses: each may take its 16 MB. */
const MOST_ARRIVING = 4;

/** Whether a request brings a picture to go on from. */
export function isStart({ method, path }: Pick<WebRequest, "method" | "path">): boolean {
  return method === "POST" && /^\/+api\/+channels\/+[^/]+\/+start\/*$/.test(path);
}

export class StartRoute {
  #arriving = 0;
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
    if (!PICTURE_TYPES.includes(mediaType(request) ?? "")) {
      const types = PICTURE_TYPES.filter((type) => type !== "image/heic").join(", ");
      const message = `The body is not declared as a picture: send one with Content-Type: ${types}.`;
      throw new EvertaleError("picture-type", message);
    }
    if (this.#arriving >= MOST_ARRIVING) {
      const message = "Several pictures are on their way just now: try again in a few seconds.";
      throw new EvertaleError("overloaded", message);
    }
    const waitMs = this.gate.pictureWaitMs(request.remoteAddress);
    if (waitMs > 0) return tooMany("pictures", waitMs);
    this.#arriving += 1;
    return {
      bodyBytes: WEB_LIMITS.pictureBytes,
      end: () => {
        this.#arriving -= 1;
      },
    };
  }

  /** Of an admitted request. Throws `picture-refused`, and as `Channel.goOnFrom` does. */
  async answer(channel: Channel, request: WebRequest, by: Speaker): Promise<HttpResponse> {
    if (!by.directs) demandMayGive(channel.house, by);
    const picture = request.body ?? new Uint8Array(0);
    if (!by.directs) await this.#look(picture);
    // It takes a second: meanwhile pictures may have been switched off, or their giver sent away.
    if (!by.directs) demandStillMayGive(channel.house, by);
    const id = await channel.goOnFrom(picture, by);
    return json(202, { id, state: "accepted" });
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

/** What a house asks of a viewer's line it asks of a viewer's picture. Throws `not-allowed`. */
function demandMayGive(house: House, by: Speaker): void {
  const why = closedToPictures(house) ?? house.refusal(by);
  if (why !== undefined) throw new EvertaleError("not-allowed", why);
}

/** As it was let in, slow mode aside: that counted it already. Throws `not-allowed`. */
function demandStillMayGive(house: House, by: Speaker): void {
  const sanction = house.sanctions.against(by);
  const why = closedToPictures(house) ?? (sanction && house.sentenceOf(sanction));
  if (why !== undefined) throw new EvertaleError("not-allowed", why);
}

function closedToPictures({ rules }: House): string | undefined {
  if (!rules.viewerPictures) {
    return "Viewers' pictures are switched off on this channel: say what should happen in words, or ask a moderator.";
  }
  if (!rules.approveFirst) return undefined;
  return "A moderator looks at everything first on this channel, and pictures do not wait: say it in words, or ask a moderator.";
}
