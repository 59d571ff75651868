// Chats elsewhere that steer a channel.
export { ircAddress, type TwitchSettings, twitchAddress } from "./chat-address.js";
export { type IrcAddress, IrcLink } from "./irc-link.js";
export { joinChats } from "./join-chats.js";
export { OutsideChat, type OutsideLine } from "./outside-chat.js";
