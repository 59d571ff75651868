// Where the network that looks at viewers' pictures is kept. Knows no network.
import { join } from "node:path";

/** Where a server looks for it when it is told of none. */
export function pictureCheckAt(folder = "data"): string {
  return join(folder, "picture-check.onnx");
}
