import { BehaviorSubject, Subject } from "rxjs";
import { describe, expect, it } from "vitest";
import type { Prompt } from "../../src/scheduler/index.js";
import { ViewersFirst } from "../../src/scheduler/loop/viewers-first.js";

const viewer = (text: string): Prompt => ({ id: text, text, author: "x", origin: "viewer" });
const auto = (text: string): Prompt => ({ id: text, text, author: "story", origin: "auto" });

function stage(first = auto("opening")) {
  const source$ = new BehaviorSubject(first);
  const prompts = new ViewersFirst(source$);
  const heard: string[] = [];
  prompts.prompts$.subscribe((prompt) => heard.push(prompt.text));
  return { source$, prompts, heard };
}

describe("ViewersFirst", () => {
  it("lets no automatic prompt displace a viewer's that waits for its chunk", () => {
    const { source$, prompts, heard } = stage();
    prompts.begun(auto("opening"));
    source$.next(viewer("a"));
    for (const text of ["1", "2", "3"]) source$.next(auto(text));
    expect(heard).toEqual(["opening", "a"]);
    prompts.begun(viewer("a"));
    source$.next(auto("4"));
    expect(heard).toEqual(["opening", "a", "4"]);
  });

  it("lets a newer viewer's prompt take the place of an older one", () => {
    const { source$, heard } = stage();
    source$.next(viewer("a"));
    source$.next(viewer("b"));
    expect(heard.at(-1)).toBe("b");
  });

  it("goes back to the prompt in force when one is refused", () => {
    const { source$, prompts, heard } = stage();
    prompts.begun(auto("opening"));
    source$.next(viewer("a"));
    prompts.refuse(viewer("a"));
    expect(heard.at(-1)).toBe("opening");
    source$.next(auto("1"));
    expect(heard.at(-1)).toBe("1");
  });

  it("goes on without words when the prompt in force itself is refused", () => {
    const { source$, prompts, heard } = stage();
    source$.next(viewer("a"));
    prompts.begun(viewer("a"));
    prompts.refuse(viewer("a"));
    expect(heard.at(-1)).toBe("");
  });

  it("waits for the first prompt of a source that has none yet", () => {
    const source$ = new Subject<Prompt>();
    const prompts = new ViewersFirst(source$);
    const heard: string[] = [];
    prompts.prompts$.subscribe((prompt) => heard.push(prompt.text));
    source$.next(viewer("a"));
    source$.next(viewer("b"));
    expect(heard).toEqual(["a", "b"]);
  });

  it("hears nothing after close, which may be called twice", () => {
    const { source$, prompts, heard } = stage();
    prompts.close();
    prompts.close();
    source$.next(viewer("a"));
    expect(heard).toEqual(["opening"]);
  });
});
