// Who said which line, as moderators and their authors may need it. Knows codes that outlive a restart; no line and no connection.
import { EvertaleError } from "../../../errors.js";
import type { Speaker } from "../speaker.js";
import type { Author, KnownAuthor, PromptDeskParts } from "./desk-parts.js";

/** Lines whose authors are remembered for moderators. */
const MAX_AUTHORS = 2_000;

export class Authors {
  readonly #authors = new Map<string, KnownAuthor>();

  constructor(private readonly kept: PromptDeskParts["authors"]) {}

  /** Everybody who is remembered, with the id of a line of theirs, oldest first. */
  get all(): Iterable<readonly [string, KnownAuthor]> {
    return this.#authors;
  }

  /** Of so many lines the latest are remembered. */
  remember(id: string, author: KnownAuthor): void {
    this.#authors.set(id, author);
    if (this.#authors.size <= MAX_AUTHORS) return;
    const oldest = this.#authors.keys().next();
    if (!oldest.done) this.#authors.delete(oldest.value);
  }

  /** Undefined for one that nobody remembers. */
  of(id: string): Author | undefined {
    return this.#authors.get(id);
  }

  /** Ids of the lines that this person said, oldest first. Of those from before a restart it is known from now on who said them. */
  linesOf(person: string): readonly string[] {
    const code = this.kept.codeOf(person);
    const own = [...this.#authors].filter(([, author]) => author.code === code);
    for (const [id, author] of own) {
      if (author.person === "") this.#authors.set(id, { ...author, person });
    }
    return own.map(([id]) => id);
  }

  /** True for their own line. Throws `not-allowed` for somebody else's, but for those who decide. */
  mustBeTheirs(id: string, by: Pick<Speaker, "person" | "directs">, act: string): boolean {
    const own = this.#authors.get(id)?.code === this.kept.codeOf(by.person);
    if (own || by.directs) return own;
    const message = `Only who said a line, or a moderator, can ${act} it.`;
    throw new EvertaleError("not-allowed", message);
  }
}
