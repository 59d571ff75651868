// Content credentials: who says that a film was made by a model.
export { MediaSigner, type SigningPaths } from "./media-signer.js";
