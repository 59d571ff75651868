// Whom a sanction meets, by what a moderator names: a line, a name, an address. Knows who is here and who said what; it sanctions nobody.
import { isIP } from "node:net";
import { EvertaleError } from "../../errors.js";
import type { Channel } from "../channel.js";
import type { Chat } from "../chat/chat.js";
import { isPage } from "../crowd/speaker.js";
import { type SanctionTarget, sameName } from "../house/index.js";

/** What a moderator names. */
export interface Named {
  readonly kind: "mute" | "ban";
  readonly prompt?: string | undefined;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly targets?: readonly SanctionTarget[] | undefined;
}

export interface Sanctioned {
  readonly subjects: readonly (readonly [SanctionTarget, string])[];
  /** One sentence where it does not reach as far as whoever named it may think. */
  readonly notice?: string;
}

interface Where {
  readonly channel: Pick<Channel, "desk">;
  readonly chat: Pick<Chat, "present"> | undefined;
}

/** Nobody, where nothing is named. Throws `prompt-unknown`, `message-invalid`. */
export function sanctionedBy(where: Where, named: Named): Sanctioned {
  if (named.prompt !== undefined) return byLine(where, named, named.prompt);
  const byAddress = named.address === undefined ? [] : [addressed(named.address)];
  if (named.name === undefined) return { subjects: byAddress };
  const met = byName(where, named.name, named.kind);
  return { ...met, subjects: [...met.subjects, ...byAddress] };
}

function byLine(where: Where, { kind, targets }: Named, id: string): Sanctioned {
  const author = where.channel.desk.authorOf(id);
  // Of who spoke before a restart and has not come since, only the name is left.
  if (targets === undefined && author.person === "") return byName(where, author.name, kind);
  // A page that comes back has its key; names and addresses may be other people's too.
  const wanted = targets ?? ["person" as const];
  const subjects = wanted.map((target) => [target, author[target]] as const);
  return { subjects: subjects.filter(([, value]) => value !== "") };
}

/** Names are nobody's own: a ban reaches what somebody watches where one page alone is known by it. */
function byName({ channel, chat }: Where, name: string, kind: Named["kind"]): Sanctioned {
  const named = ["name", name] as const;
  if (kind === "mute") return { subjects: [named] };
  const speakers = [
    ...(chat?.present ?? []).filter(({ directs }) => !directs),
    ...channel.desk.authors,
  ];
  const known = speakers.filter((one) => one.person !== "" && sameName(one.name, name));
  const persons = new Set(known.map(({ person }) => person));
  const [one] = persons;
  if (persons.size === 1 && one !== undefined && isPage(one)) {
    return { subjects: [named, ["person", one]] };
  }
  const goesOn = "whoever has the name may not chat, and what they watch goes on";
  const shown = `"${name}"`;
  const notice =
    persons.size > 1
      ? `${persons.size} people are known as ${shown} here: ${goesOn}. Ban the one you mean by a line of theirs.`
      : `No page is known to be that of ${shown}: ${goesOn}. Ban them by a line of theirs when they say one.`;
  return { subjects: [named], notice };
}

function addressed(address: string): readonly ["address", string] {
  if (isIP(address) !== 0) return ["address", address];
  const message = `"${address}" is no address: give one of IPv4 or IPv6, whole.`;
  throw new EvertaleError("message-invalid", message);
}
