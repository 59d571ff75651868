// The ways to enlarge a picture that are compared. Knows no clock and no truth.
import { createRequire } from "node:module";
import { rgbOfI420 } from "../../src/picture/index.js";
import { Upscaler } from "../../src/stream/encoding/upscale.js";
import { BackProjection } from "../../src/super-resolution/back-projection.js";
import { openNetwork } from "../../src/super-resolution/esrgan.js";
import type { I420Picture, SuperResolution } from "../../src/super-resolution/index.js";

export interface Method {
  readonly name: string;
  /** The picture is the receiver's. */
  enlarge(picture: I420Picture): Promise<I420Picture>;
}

/** What a channel does, and a render without `--super-resolution`. */
export function cubic(factor: number): Method {
  const upscalers = new Map<number, Upscaler>();
  return {
    name: "cubic",
    async enlarge(picture) {
      const upscaler =
        upscalers.get(picture.width) ?? new Upscaler(picture.width, picture.height, factor);
      upscalers.set(picture.width, upscaler);
      const { data, ...size } = upscaler.enlarge(picture);
      return { ...size, data: data.slice() };
    },
  };
}

/** A method whose luma is corrected as super-resolution's is. Of chroma it makes nothing: only luma is compared. */
export function corrected(method: Method): Method {
  return {
    name: `${method.name}, corrected`,
    async enlarge(picture) {
      const large = await method.enlarge(picture);
      const plane = new Uint8ClampedArray(large.data.buffer).subarray(
        0,
        large.width * large.height,
      );
      new BackProjection(picture, large).correct(
        picture.data.subarray(0, picture.width * picture.height),
        plane,
      );
      return large;
    },
  };
}

/** The network without the correction, by 2; grey. */
export async function networkAlone(): Promise<Method> {
  const { network } = await openNetwork(createRequire(import.meta.url));
  return {
    name: "network alone",
    async enlarge(picture) {
      const luma = await network.luma(rgbOfI420(picture));
      const data = new Uint8ClampedArray((luma.length * 3) / 2).fill(128);
      data.set(luma);
      const [width, height] = [picture.width * 2, picture.height * 2];
      return { width, height, data: new Uint8Array(data.buffer) };
    },
  };
}

export function whole(resolution: SuperResolution): Method {
  return { name: "super-resolution", enlarge: (picture) => resolution.enlarge(picture) };
}
