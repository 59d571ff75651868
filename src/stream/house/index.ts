// The order of a channel's house.
export type { AuditEntry } from "./audit-trail.js";
export { House } from "./house.js";
export { DEFAULT_HOUSE_RULES, type HouseRules, houseRulesSchema } from "./house-rules.js";
export {
  SANCTION_KINDS,
  SANCTION_TARGETS,
  type Sanction,
  type SanctionTarget,
  type Subject,
  sameName,
} from "./sanctions.js";
