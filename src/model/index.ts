// The model: what a generator is, in this process or in one of its own. Other folders import from here.
export { type Bundle, loadBundle } from "./bundle.js";
export { type GeneratorOptions, loadGenerator } from "./engine.js";
export { GeneratorClient, type SupervisorOptions, startGenerator } from "./generator-client.js";
export { hashTokens, TokenHash } from "./hash-tokens.js";
export type { Provider, ProviderChoice } from "./provider.js";
export { defaultThreads } from "./provider.js";
export { bytesOfTokens, tokensOfBytes } from "./token-bytes.js";
export type {
  ChunkEvent,
  ChunkRequest,
  ChunkTimings,
  Clip,
  Frame,
  Generator,
  GeneratorState,
  Grammar,
  GrammarAction,
  GrammarWord,
  History,
  ModelInfo,
  SupervisedGenerator,
} from "./types.js";
