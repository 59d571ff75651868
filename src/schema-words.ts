// What a schema has against a value, in words of our own, to follow what is named: "seed" must be a whole number. Knows no schema.
import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object of names and values",
  record: "an object of names and values",
};

/** How the size of what is too small or too big is told. */
function sized(origin: string, bound: string, amount: number | bigint): string {
  if (origin === "string") return `must have ${bound} ${amount} letters`;
  if (origin === "array" || origin === "set") return `must have ${bound} ${amount} entries`;
  return `must be ${bound} ${amount}`;
}

/** For the `error` of a parse: messages that a schema has of its own come first. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      return `must be ${KINDS[issue.expected] ?? "something else"}`;
    case "too_small":
      if (issue.origin !== "number" && issue.origin !== "int" && Number(issue.minimum) === 1) {
        return "must not be empty";
      }
      return sized(
        issue.origin,
        issue.inclusive === false ? "more than" : "at least",
        issue.minimum,
      );
    case "too_big":
      return sized(
        issue.origin,
        issue.inclusive === false ? "less than" : "at most",
        issue.maximum,
      );
    case "invalid_value":
      return `must be ${issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1")}`;
    case "unrecognized_keys":
      return `has "${issue.keys[0]?.slice(0, 64)}", which is unknown`;
    case "invalid_union":
      return "is none of what it may be";
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_format":
      return "is not written as it must be";
    default:
      return "does not fit";
  }
}
