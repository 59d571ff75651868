// Joins a channel to the chats elsewhere that its settings name.
import type { Clock } from "../../scheduler/index.js";
import type { Channel } from "../channel.js";
import type { Log } from "../log.js";
import { type IrcAddress, IrcLink } from "./irc-link.js";
import { OutsideChat } from "./outside-chat.js";

/** Returns what leaves them all. */
export function joinChats(
  channel: Channel,
  addresses: readonly IrcAddress[],
  { log, clock }: { readonly log: Log; readonly clock: Clock },
): () => void {
  const leaving = addresses.map((address) => {
    const chat = new OutsideChat({
      channel,
      clock,
      place: address.kind === "twitch" ? "twitch" : `irc ${address.host}`,
      say: (line) => link.say(line),
    });
    const link: IrcLink = new IrcLink({
      address,
      log,
      onLine: (line) => chat.heard(line),
      onDeleted: (id) => chat.deleted(id),
      onSilenced: (person) => chat.silenced(person),
    });
    link.open();
    return () => {
      link.close();
      chat.close();
    };
  });
  return () => {
    for (const leave of leaving) leave();
  };
}
