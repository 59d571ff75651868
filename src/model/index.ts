// The model: what a generator is, in this process or in one of its own. Other folders import from here.
export { type Bundle, loadBundle } from "./bundle/bundle.js";
export type { GeneratorOptions } from "./engine.js";
export { loadGenerator } from "./load-generator.js";
export { Lru } from "./lru.js";
export {
  GeneratorClient,
  type SupervisorOptions,
  startGenerator,
} from "./process/generator-client.js";
export type { Provider, ProviderChoice } from "./provider/provider.js";
export { defaultThreads } from "./provider/provider.js";
export { hashTokens, TokenHash } from "./sampling/hash-tokens.js";
export { bytesOfTokens, tokensOfBytes } from "./sampling/token-bytes.js";
export type {
  ChunkEvent,
  ChunkRequest,
  ChunkTimings,
  Clip,
  Frame,
  Generator,
  GeneratorFaults,
  GeneratorState,
  Grammar,
  GrammarAction,
  GrammarWord,
  History,
  ModelInfo,
  SupervisedGenerator,
} from "./types.js";
