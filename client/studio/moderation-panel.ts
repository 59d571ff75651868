// What owners and moderators see besides: who decides, the stop switch, lines that wait for them, and what to do about a line.
// Knows the channel's REST interface; others never see it.
import type { HouseRulesView, PolicyName, PromptView, QueueView } from "../../src/protocol.js";
import { byId, element, setText } from "../dom.js";
import type { ChannelApi } from "./channel-api.js";

const POLICIES: readonly (readonly [PolicyName, string])[] = [
  ["latest", "Newest line"],
  ["direct", "Hosts only"],
  ["queue", "Queue"],
  ["vote", "Vote"],
  ["anarchy", "Lots"],
];
const MUTE_MINUTES = 10;
const CHECKED = "Viewers' pictures, when on, are looked at by the picture check first.";
const UNCHECKED =
  "Viewers' pictures, when on, are not checked here: this server has no picture check.";

export class ModerationPanel {
  private readonly panel = byId("moderation", HTMLElement);
  private readonly policy = byId("policy", HTMLSelectElement);
  private readonly stop = byId("stop", HTMLButtonElement);
  private readonly approve = byId("approve-first", HTMLInputElement);
  private readonly pictures = byId("viewer-pictures", HTMLInputElement);
  private readonly picturesHint = byId("pictures-hint", HTMLElement);
  private readonly slow = byId("slow-seconds", HTMLInputElement);
  private readonly people = byId("people", HTMLInputElement);
  private readonly heldList = byId("held", HTMLOListElement);
  private readonly note = byId("moderation-note", HTMLElement);
  private readonly takeBack = byId("take-back", HTMLButtonElement);
  private stopped = false;
  /** Of the last mute or ban, as long as nothing else was decided. */
  private made: readonly string[] = [];

  constructor(private readonly api: ChannelApi) {
    this.policy.append(...POLICIES.map(([value, words]) => element("option", { value }, words)));
    this.policy.addEventListener("change", () => {
      this.act("PUT", "director", { policy: this.policy.value });
    });
    this.stop.addEventListener("click", () => this.act("POST", this.stopped ? "resume" : "stop"));
    this.approve.addEventListener("change", () => {
      this.rule({ approveFirst: this.approve.checked });
    });
    this.pictures.addEventListener("change", () => {
      this.rule({ viewerPictures: this.pictures.checked });
    });
    this.slow.addEventListener("change", () => {
      this.rule({ slowSeconds: Number(this.slow.value) });
    });
    this.takeBack.addEventListener("click", () => {
      const { made } = this;
      Promise.all(made.map((id) => this.api.ask("DELETE", `sanctions/${id}`))).then(
        () => this.decided({}, "Taken back."),
        (error: unknown) => this.fault(error),
      );
    });
    this.people.addEventListener("change", () => {
      const people = this.people.value.split(/[,;]/).map((name) => name.trim());
      this.act("PUT", "director", { people: people.filter(Boolean) });
    });
    // Stage directions of whoever decides are obeyed at once.
    for (const [id, text] of [
      ["hold", "hold 30"],
      ["undo", "undo"],
    ] as const) {
      byId(id, HTMLButtonElement).addEventListener("click", () => {
        this.act("POST", "prompts", { text });
      });
    }
  }

  /** Whether this viewer may decide. */
  get on(): boolean {
    return !this.panel.hidden;
  }

  /** The channel said what the viewer may do. */
  begin(moderates: boolean): void {
    this.panel.hidden = !moderates;
    if (moderates) this.readRules();
  }

  showQueue({ policy, people = [] }: QueueView): void {
    this.policy.value = policy;
    this.panel.dataset.policy = policy;
    // Not under the hands of whoever writes there.
    if (document.activeElement !== this.people) this.people.value = people.join(", ");
  }

  showStopped(stopped: boolean): void {
    this.stopped = stopped;
    setText(this.stop, stopped ? "Go on" : "Stop all");
    this.stop.dataset.stopped = String(stopped);
  }

  /** Lines that wait for a decision. */
  showHeld(prompts: readonly PromptView[]): void {
    this.heldList.replaceChildren(
      ...prompts.map(({ id, text, author }) =>
        element(
          "li",
          { class: "waiting" },
          element("p", { class: "line", dir: "auto" }, text),
          element("p", { class: "by" }, author),
          this.button("Let it in", () => this.act("POST", `prompts/${id}/approve`)),
          this.button("Delete", () => this.act("DELETE", `prompts/${id}`)),
        ),
      ),
    );
  }

  /** What can be done about somebody's line: buttons to stand under it. */
  actionsFor(id: () => string | undefined): HTMLElement {
    const on = (run: (id: string) => void) => () => {
      const known = id();
      if (known !== undefined) run(known);
    };
    return element(
      "p",
      { class: "acts" },
      this.button(
        "Delete",
        on((known) => this.act("DELETE", `prompts/${known}`)),
      ),
      this.button(
        `Mute ${MUTE_MINUTES} min`,
        on((prompt) =>
          this.act("POST", "sanctions", { kind: "mute", prompt, minutes: MUTE_MINUTES }),
        ),
      ),
      this.button(
        "Ban",
        on((prompt) => this.act("POST", "sanctions", { kind: "ban", prompt })),
      ),
    );
  }

  private button(words: string, run: () => void): HTMLButtonElement {
    const made = element("button", { type: "button", class: "vote" }, words);
    made.addEventListener("click", run);
    return made;
  }

  private act(method: string, path: string, body?: unknown): void {
    this.api.ask(method, path, body).then(
      (answer) => this.decided(answer, "Done."),
      (error: unknown) => this.fault(error),
    );
  }

  /** Says what came of it; whom it sends away can be let in again with one press. */
  private decided(answer: unknown, words: string): void {
    this.made = madeIn(answer);
    this.takeBack.hidden = this.made.length === 0;
    setText(this.note, noticeIn(answer) ?? words);
  }

  /** Whatever comes of it, the page shows the rules that are in force. */
  private rule(change: Readonly<Record<string, boolean | number>>): void {
    this.api.ask("PUT", "moderation", change).then(
      (rules) => {
        this.showRules(rules);
        setText(this.note, noticeIn(rules) ?? "Done.");
      },
      (error: unknown) => {
        this.readRules();
        this.fault(error);
      },
    );
  }

  private readRules(): void {
    this.api.ask("GET", "moderation").then(
      (rules) => this.showRules(rules),
      (error: unknown) => this.fault(error),
    );
  }

  private fault(error: unknown): void {
    setText(this.note, error instanceof Error ? error.message : "The server cannot be reached.");
  }

  /** Somebody changed the rules. */
  rulesChanged(rules: HouseRulesView): void {
    const written = this.slow.value;
    const writing = document.activeElement === this.slow;
    this.showRules(rules);
    // Not under the hands of whoever writes there.
    if (writing) this.slow.value = written;
  }

  private showRules(rules: unknown): void {
    if (typeof rules !== "object" || rules === null) return;
    if ("approveFirst" in rules) this.approve.checked = rules.approveFirst === true;
    if ("slowSeconds" in rules) this.slow.value = String(rules.slowSeconds);
    if ("viewerPictures" in rules) this.pictures.checked = rules.viewerPictures === true;
    if ("picturesChecked" in rules) {
      const checked = rules.picturesChecked === true;
      setText(this.picturesHint, checked ? CHECKED : UNCHECKED);
    }
  }
}

function madeIn(answer: unknown): readonly string[] {
  const made = typeof answer === "object" && answer !== null && "made" in answer && answer.made;
  return Array.isArray(made) ? made.filter((id) => typeof id === "string") : [];
}

function noticeIn(answer: unknown): string | undefined {
  const notice =
    typeof answer === "object" && answer !== null && "notice" in answer && answer.notice;
  return typeof notice === "string" ? notice : undefined;
}
