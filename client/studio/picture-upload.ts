// Sends a picture that the story is to go on from. `fetch` does not tell how much is on its way: the older request does. Knows no element.
import type { PromptView } from "../../src/protocol.js";

export interface PictureWish {
  /** Where pictures are given. */
  readonly url: string;
  readonly picture: File;
  /** Words that go with it; empty: none. */
  readonly text: string;
  /** The name that others see. */
  readonly name: string | undefined;
  /** The page's own secret. */
  readonly key: string;
  readonly token: string | undefined;
  /** How much of it is on its way, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What became of a picture that was taken, and of its words. */
export interface PictureAnswer {
  readonly id: string;
  readonly prompt?: PromptView;
}

const UNREACHED =
  "The picture did not get through: the server cannot be reached, or ended the connection. Try again in a moment.";

/** Rejects with an error of one sentence; with an `AbortError` where the signal ended it. */
export function sendPicture(wish: PictureWish): Promise<PictureAnswer> {
  const { picture, signal, text, name, token } = wish;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({
      ...(text === "" ? {} : { text }),
      ...(name === undefined ? {} : { name }),
    });
    request.open("POST", [wish.url, String(query)].filter(Boolean).join("?"));
    request.responseType = "json";
    request.setRequestHeader("Content-Type", picture.type);
    request.setRequestHeader("Evertale-Key", wish.key);
    if (token !== undefined) request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      wish.onProgress(total === 0 ? 0 : loaded / total);
    });
    request.addEventListener("load", () => {
      if (request.status === 202) resolve(request.response as PictureAnswer);
      else reject(new Error(detailOf(request.response)));
    });
    request.addEventListener("error", () => reject(new Error(UNREACHED)));
    request.addEventListener("abort", () => reject(new DOMException("Left out.", "AbortError")));
    signal.addEventListener("abort", () => request.abort());
    request.send(picture);
  });
}

function detailOf(answer: unknown): string {
  const told = typeof answer === "object" && answer !== null && "detail" in answer && answer.detail;
  return typeof told === "string" && told !== "" ? told : "The server refused the picture.";
}
