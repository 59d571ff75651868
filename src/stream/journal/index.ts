// A channel's journal: in memory, in its file, and read back when a server is started again.
export { Chronicle, type ChronicleParts } from "./chronicle.js";
export { Journal } from "./journal.js";
export {
  JournalFile,
  type JournalFileOptions,
  type JournalFileState,
} from "./journal-file.js";
export { holderOf, lockPlace, type PlaceLock } from "./journal-lock.js";
export { type JournalPlace, type JournalWish, openJournal } from "./open-journal.js";
export { snapshotPath } from "./story-snapshot.js";
export type { ToldPast } from "./told-past.js";
