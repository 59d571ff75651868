import { describe, expect, it } from "vitest";
import { logLine } from "../../src/stream/log.js";

const NOW = new Date("2026-11-27T18:00:00.123Z");

describe("logLine", () => {
  it("has time and level in front of the sentence", () => {
    expect(logLine("info", "Web server: node:http", NOW)).toBe(
      "2026-11-27T18:00:00.123Z info  Web server: node:http\n",
    );
    expect(logLine("warn", "A request failed.", NOW)).toBe(
      "2026-11-27T18:00:00.123Z warn  A request failed.\n",
    );
  });

  it("stays one line, and steers no terminal, whatever a stranger had put into it", () => {
    const line = logLine(
      "warn",
      "Refused: \u001b[2J\r\n2026-11-27 info forged\u2028next\u0085x",
      NOW,
    );
    expect(line).toBe(
      "2026-11-27T18:00:00.123Z warn  Refused:  [2J 2026-11-27 info forged next x\n",
    );
  });
});
