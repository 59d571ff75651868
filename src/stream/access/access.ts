// Tokens (JWT, RFC 7519, signed with HS256) and who somebody is by theirs. Knows no channel's settings and no connection.
import { randomUUID } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { GUEST, type Identity, ROLES } from "./roles.js";

/** Channels that a token for all of them names. */
export const ALL_CHANNELS = "*";
const ISSUER = "evertale";
const DAY_S = 86_400;

export interface TokenWish {
  readonly role: (typeof ROLES)[number];
  /** A channel's name, or `ALL_CHANNELS`. */
  readonly channel: string;
  readonly name?: string | undefined;
  readonly days: number;
}

export interface AccessOptions {
  /** Signs tokens; without it there are none, and whoever sits at the machine is the owner. */
  readonly secret?: string | undefined;
  /** Unix time; default: the machine's. */
  readonly unixMs?: () => number;
}

const claims = z.object({ role: z.enum(ROLES), sub: z.string().optional(), jti: z.string() });

export class Access {
  readonly #key: Uint8Array | undefined;

  constructor(private readonly options: AccessOptions = {}) {
    const { secret } = options;
    this.#key = secret === undefined ? undefined : new TextEncoder().encode(secret);
  }

  /** Whether there are tokens. */
  get setUp(): boolean {
    return this.#key !== undefined;
  }

  /** Makes a token. Throws `config-invalid` without a secret. */
  async issue({ role, channel, name, days }: TokenWish): Promise<string> {
    const now = this.#nowS();
    const token = new SignJWT({ role })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(ISSUER)
      .setAudience(channel)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + Math.round(days * DAY_S));
    if (name !== undefined) token.setSubject(name);
    return token.sign(this.#mustHaveKey());
  }

  /** Who bears a token, for one channel. Throws `token-invalid` with one sentence. */
  async identify(token: string, channel: string): Promise<Identity> {
    const key = this.#key;
    if (key === undefined) {
      throw invalid(
        "This server has no tokens: leave the token out, or set EVERTALE_TOKEN_SECRET.",
      );
    }
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ["HS256"],
        issuer: ISSUER,
        audience: [channel, ALL_CHANNELS],
        currentDate: new Date(this.#nowS() * 1000),
      });
      const { role, sub, jti } = claims.parse(payload);
      return { role, tokenId: jti, ...(sub === undefined ? {} : { name: sub }) };
    } catch (error) {
      if (error instanceof EvertaleError) throw error;
      throw invalid(sentenceFor(error, channel));
    }
  }

  /** Who asks, by their token if they have one; else the owner's machine counts while there are no tokens. */
  async of(token: string | undefined, channel: string, ownsServer: boolean): Promise<Identity> {
    if (token !== undefined) return this.identify(token, channel);
    return this.withoutToken(ownsServer);
  }

  withoutToken(ownsServer: boolean): Identity {
    return !this.setUp && ownsServer ? { role: "owner" } : GUEST;
  }

  #nowS(): number {
    return Math.floor((this.options.unixMs ?? Date.now)() / 1000);
  }

  #mustHaveKey(): Uint8Array {
    if (this.#key !== undefined) return this.#key;
    throw new EvertaleError(
      "config-invalid",
      "Tokens need a secret of 32 letters or more: set EVERTALE_TOKEN_SECRET for the server and for this command.",
    );
  }
}

function sentenceFor(error: unknown, channel: string): string {
  if (error instanceof errors.JWTExpired) return "The token has expired: ask for a new one.";
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud") {
    if (channel === ALL_CHANNELS) {
      return "The token is for one channel, and this takes an owner's for all: evertale token --role owner --channel '*' makes one.";
    }
    return `The token is for another channel than "${channel}": ask for one for it.`;
  }
  return "The token is none of this server's: ask for a new one.";
}

function invalid(message: string): EvertaleError {
  return new EvertaleError("token-invalid", message);
}

/** The bearer token of a request's header (RFC 6750); undefined when there is none. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization?.trim() ?? "")?.[1];
}
