import { describe, expect, it } from "vitest";
import { Slack } from "../../src/scheduler/loop/slack.js";

describe("Slack", () => {
  it("grows with every missed slot up to a limit, and shrinks slowly while none is missed", () => {
    const slack = new Slack();
    const least = slack.ms;
    slack.note(true);
    expect(slack.ms).toBeGreaterThan(least);
    for (let i = 0; i < 100; i++) slack.note(true);
    const most = slack.ms;
    slack.note(true);
    expect(slack.ms).toBe(most);
    slack.note(false);
    expect(most - slack.ms).toBeLessThan(10);
    for (let i = 0; i < 1000; i++) slack.note(false);
    expect(slack.ms).toBe(least);
  });
});
