// The REST interface of owners and moderators: the house's rules, lines held and deleted, sanctions, the trail. Knows no server.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { type Identity, mustModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import type { Chat } from "../chat/chat.js";
import {
  houseRulesSchema,
  SANCTION_KINDS,
  SANCTION_TARGETS,
  type Sanction,
  type Subject,
} from "../house/index.js";
import { readJson } from "./json-body.js";
import { json } from "./problem.js";
import { sanctionedBy } from "./sanctioned.js";
import type { WebRequest } from "./web-server.js";

const RULES_SHAPE =
  'send {"approveFirst": true|false, "slowSeconds": 0 to 3600, "allow": [words], "deny": [words], "viewerPictures": true|false}, each optional, with Content-Type: application/json';
/** What is told of the rules beside them may come back with them, and changes nothing. */
const rulesBody = houseRulesSchema.partial().extend({ picturesChecked: z.boolean().optional() });

/** What a moderator is told who lets viewers' pictures in. */
const UNCHECKED =
  "Viewers' pictures are shown unchecked: set a check up with evertale setup picture-check, or look at each before you let it stay.";

const SANCTION_SHAPE =
  'send {"kind": "mute"|"ban", "prompt": ID or "name": NAME or "address": ADDRESS, "minutes": 1 to 525600 (for good when missing), "reason": "..."} with Content-Type: application/json';
const sanctionBody = z.strictObject({
  kind: z.enum(SANCTION_KINDS),
  /** A line of theirs: who said it is met by their name here, their page's key and, for a ban, their address. */
  prompt: z.string().max(64).optional(),
  name: z.string().min(1).max(100).optional(),
  address: z.string().min(1).max(100).optional(),
  targets: z.array(z.enum(SANCTION_TARGETS)).min(1).optional(),
  minutes: z.number().min(1).max(525_600).optional(),
  reason: z.string().max(200).default(""),
});

/** How the trail names somebody. */
export function whoIs({ role, name }: Identity): string {
  return name ?? role;
}

/** Ends the WebRTC sessions of a channel's viewers who are met: by their address, and their page's person where the page says who it is. */
export type ExpelViewers = (
  channel: string,
  met: (address: string, person: string | undefined) => boolean,
) => void;

/** What a moderators' route answers with. */
export interface ModerationCall {
  readonly channel: Channel;
  readonly chat: Chat | undefined;
  readonly expel: ExpelViewers;
  /** Whether viewers' pictures are looked at by a network first. */
  readonly picturesChecked: boolean;
  readonly request: WebRequest;
  readonly identity: Identity;
}

/** `GET` and `PUT /api/channels/:c/moderation`: the rules, and whether viewers' pictures are looked at by a network first. Throws `not-allowed`, `message-invalid`. */
export function moderation(call: ModerationCall): HttpResponse {
  const { channel, request, identity, picturesChecked } = call;
  mustModerate(identity);
  const { house } = channel;
  if (request.method === "PUT") {
    const given = readJson(request, rulesBody, RULES_SHAPE);
    // A schema with defaults fills in what a partial body leaves out: only what was sent counts.
    const sent = readJson(request, z.record(z.string(), z.unknown()), RULES_SHAPE);
    const wanted = Object.entries(given).filter(
      ([key]) => key in sent && key !== "picturesChecked",
    );
    house.rule({ ...house.rules, ...Object.fromEntries(wanted) }, whoIs(identity));
    if (given.viewerPictures === true && "viewerPictures" in sent && !picturesChecked) {
      return json(200, { ...house.rules, picturesChecked, notice: UNCHECKED });
    }
  }
  return json(200, { ...house.rules, picturesChecked });
}

/** `GET /api/channels/:c/held`: lines that wait for a moderator. Throws `not-allowed`. */
export function held({ channel, identity }: ModerationCall): HttpResponse {
  mustModerate(identity);
  return json(200, { prompts: channel.desk.held });
}

/** `GET /api/channels/:c/audit`. Throws `not-allowed`. */
export function audit({ channel, identity }: ModerationCall): HttpResponse {
  mustModerate(identity);
  return json(200, { entries: channel.house.audit.latest });
}

/** `POST /api/channels/:c/prompts/:id/approve`, `/next` and `/place`. Throws `not-allowed`, `prompt-unknown`, `prompt-settled`. */
export function decideOn(
  { channel, request, identity }: ModerationCall,
  id: string,
  what: "approve" | "next" | "place",
): HttpResponse {
  mustModerate(identity);
  const { desk, house } = channel;
  house.audit.note(whoIs(identity), what, `${id} "${desk.get(id).text}"`);
  if (what === "approve") return json(200, desk.approve(id));
  if (what === "next") return json(200, desk.take(id));
  const shape = 'send {"place": 1 to 1000} with Content-Type: application/json';
  const { place } = readJson(request, z.strictObject({ place: z.int().min(1).max(1000) }), shape);
  desk.move(id, place - 1);
  return json(200, desk.get(id));
}

/** `DELETE /api/channels/:c/prompts/:id` of somebody else's line. Throws `not-allowed`, `prompt-unknown`. */
export function deletePrompt({ channel, identity }: ModerationCall, id: string): HttpResponse {
  mustModerate(identity);
  const known = channel.desk.has(id) ? channel.prompt(id) : undefined;
  const what = known === undefined ? id : `"${known.text}" of ${known.author}`;
  channel.deletePrompt(id, "Deleted by a moderator.");
  channel.house.audit.note(whoIs(identity), "delete", what);
  return json(200, known ? channel.prompt(id) : { id, state: "rejected", text: "" });
}

/** `GET`, `POST /api/channels/:c/sanctions` and `DELETE .../:id`. Throws `not-allowed`, `message-invalid`, `prompt-unknown`. */
export function sanctions(call: ModerationCall, id: string | undefined): HttpResponse {
  const { channel, request, identity } = call;
  mustModerate(identity);
  const { sanctions: all, audit: trail } = channel.house;
  if (request.method === "DELETE" && id !== undefined) {
    const gone = all.remove(id);
    if (gone === undefined) {
      const message = `No sanction "${id.slice(0, 64)}" is in force: GET the list of those that are.`;
      throw new EvertaleError("sanction-unknown", message);
    }
    trail.note(whoIs(identity), "pardon", `${gone.kind} of ${gone.target} ${gone.value}`);
  }
  const news = request.method === "POST" && id === undefined ? sanction(call) : {};
  return json(200, { sanctions: all.list, ...news });
}

/** The ids of what was made, and one sentence where it does not reach as far as whoever asks may think. */
function sanction({ channel, chat, expel, request, identity }: ModerationCall): {
  readonly made: readonly string[];
  readonly notice?: string;
} {
  const body = readJson(request, sanctionBody, SANCTION_SHAPE);
  const { kind, minutes, reason } = body;
  const { house } = channel;
  const by = whoIs(identity);
  const untilMs = minutes === undefined ? null : house.inMinutes(minutes);
  const made: Sanction[] = [];
  const { subjects, notice } = sanctionedBy({ channel, chat }, body);
  const told = notice === undefined ? {} : { notice };
  for (const [target, value] of subjects) {
    made.push(house.sanctions.add({ kind, target, value, untilMs, reason, by }));
    house.audit.note(by, kind, `${target} ${value}${reason === "" ? "" : `: ${reason}`}`);
  }
  const [first] = made;
  if (first === undefined)
    throw new EvertaleError("message-invalid", `Nobody is named: ${SANCTION_SHAPE}.`);
  const met = (subject: Subject): boolean => house.sanctions.against(subject) !== undefined;
  channel.silence(
    met,
    `Taken out: ${first.kind === "ban" ? "its author was banned" : "its author may not speak here"}.`,
  );
  const news = { made: made.map(({ id }) => id), ...told };
  if (kind !== "ban") return news;
  const sentence = house.sentenceOf(first);
  chat?.expel((speaker) => !speaker.directs && met(speaker), sentence);
  // Whoever only watches is an address, and a page's key where the page has one.
  const banned = (address: string, person?: string): boolean =>
    house.banOf(address, person) !== undefined;
  channel.broadcast.audience.video.expel(banned, sentence);
  expel(channel.name, banned);
  return news;
}
