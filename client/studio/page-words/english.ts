// What the studio page says to everybody, in English: the list that every other language follows.

export const ENGLISH = {
  skip: "Skip to the story's next line",
  tagline: "The film that never ends. You write it.",
  next: "What happens next?",
  /** A line that this world understands. */
  example: "A panda dances…",
  tell: "Tell it",
  ideas: "Ideas to tell",
  said: "What people say",
  as: "as",
  name: "Your name",
  nobody: "Nobody has said anything yet. Until somebody does, the story writes itself.",
  story: "The story so far",
  blank: "The first page is still blank.",
  give: "Give a picture",
  leaveOut: "Leave it out",
  callBack: "Call it back",
  allChannels: "all channels",
  storyteller: "Storyteller",
  you: "You",
  live: "Live",
  connecting: "Connecting",
  reconnecting: "Reconnecting to the channel",
  stopped: "Paused by a moderator",
  resting: "Resting until somebody watches",
  waking: "The storyteller is waking up",
  restarting: "Picking up the thread",
  unwell: "The storyteller is unwell; your words wait for it",
  closed: "The channel has closed",
  watching: "{n} watching",
} as const;

export type PageWords = Readonly<Record<keyof typeof ENGLISH, string>>;
