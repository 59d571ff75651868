// Tokens and roles.
export { Access, type AccessOptions, ALL_CHANNELS, bearerToken, type TokenWish } from "./access.js";
export { GUEST, type Identity, mayModerate, mustModerate, ROLES, type Role } from "./roles.js";
