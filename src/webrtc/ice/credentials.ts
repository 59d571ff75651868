// Names and passwords of our side of ICE. Knows no connection.
import { randomOctets } from "../random-octets.js";
import type { IceCredentials } from "../signalling/candidates.js";

/** 24 bits of chance in four letters (RFC 8839 section 5.4), and 128 in the fewest that hold them. */
const USERNAME_LETTERS = 4;
const PASSWORD_LETTERS = 22;

export function newCredentials(): IceCredentials {
  const text = letters(USERNAME_LETTERS + PASSWORD_LETTERS);
  return {
    usernameFragment: text.slice(0, USERNAME_LETTERS),
    password: text.slice(USERNAME_LETTERS),
  };
}

/** Six bits a letter, of those that ICE allows (`ice-char`). */
function letters(count: number): string {
  return randomOctets(Math.ceil((count * 6) / 8))
    .toString("base64")
    .slice(0, count);
}
