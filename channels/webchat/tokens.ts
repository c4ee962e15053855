import { randomBytes } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../services/time/clock.ts';

/** Seconds a token lives, as Direct Line's do. */
export const TOKEN_SECONDS = 1_800;
/** Seconds in which a stream's address must be used. */
const STREAM_SECONDS = 60;
/** Seconds a picture can be loaded from the address in a message. */
const PHOTO_SECONDS = 3_600;
/** Bytes of the signing key: as many as the signature has. */
const LEAST_KEY = 32;
const ALGORITHM = 'HS256';
/** Tokens that are remembered: those of a busy hour. */
const MOST_REMEMBERED = 5_000;

const Pass = z.object({ conv: z.string(), user: z.string(), origins: z.array(z.string()) });
const StreamTicket = Pass.extend({ wm: z.int().nonnegative() });
const PhotoTicket = z.object({ photo: z.string() });

/** What a token opens: one conversation, as one user, from pages of some origins (any, when the list is empty). */
export type Pass = z.output<typeof Pass>;
/** What a stream's address opens: the conversation from an activity's number on. */
export type StreamTicket = z.output<typeof StreamTicket>;

type Audience = 'conversation' | 'stream' | 'photo';

/** A token that opens nothing: forged, meant for something else, or too old. */
export class TokenError extends Error {
  override name = 'TokenError';
  readonly expired: boolean;

  constructor(expired: boolean, cause: unknown) {
    super(expired ? 'the token has expired' : 'the token is not valid', { cause });
    this.expired = expired;
  }
}

/** A user's id: `dl_` says to Direct Line clients that only a token may carry it. 128 random bits. */
export function newUserId(): string {
  return `dl_${randomBytes(16).toString('base64url')}`;
}

/** Makes and reads the signed tokens of web chat. Nothing is stored: any process with the same secret reads them. */
export class Tokens {
  /** Made ready once: jose would do it anew for each token. */
  readonly #key: ReturnType<typeof crypto.subtle.importKey>;
  readonly #clock: Clock;
  /** Tokens whose signature was found right, with what they say: each is shown many times, and never changes. */
  readonly #read = new Map<string, { pass: Pass; until: number }>();

  /** @throws RangeError when the secret has fewer than 32 bytes */
  constructor(secret: string, clock: Clock) {
    const bytes = new TextEncoder().encode(secret);
    if (bytes.length < LEAST_KEY) throw new RangeError(`the web chat secret needs ${LEAST_KEY} bytes or more`);
    this.#key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    this.#clock = clock;
  }

  issue({ conv, user, origins }: Pass): Promise<string> {
    return this.#sign({ conv, user, origins }, 'conversation', TOKEN_SECONDS);
  }

  /** @param grace seconds after its end in which it still counts. @throws TokenError */
  async read(token: string, grace = 0): Promise<Pass> {
    const known = this.#read.get(token);
    if (known && this.#clock.now().getTime() < known.until) return known.pass;
    const payload = await this.#verify(token, 'conversation', grace);
    const pass = Pass.parse(payload);
    this.#remember(token, pass, payload.exp as number);
    return pass;
  }

  issueStream({ conv, user, origins }: Pass, watermark: number): Promise<string> {
    return this.#sign({ conv, user, origins, wm: watermark }, 'stream', STREAM_SECONDS);
  }

  /** @throws TokenError */
  async readStream(ticket: string): Promise<StreamTicket> {
    return StreamTicket.parse(await this.#verify(ticket, 'stream'));
  }

  issuePhoto(photo: string): Promise<string> {
    return this.#sign({ photo }, 'photo', PHOTO_SECONDS);
  }

  /** Id of the photo the ticket opens. @throws TokenError */
  async readPhoto(ticket: string): Promise<string> {
    return PhotoTicket.parse(await this.#verify(ticket, 'photo')).photo;
  }

  async #sign(payload: JWTPayload, audience: Audience, seconds: number): Promise<string> {
    const key = await this.#key;
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    return new SignJWT(payload)
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(key);
  }

  #remember(token: string, pass: Pass, exp: number): void {
    const [oldest] = this.#read.keys();
    if (this.#read.size >= MOST_REMEMBERED && oldest !== undefined) this.#read.delete(oldest);
    this.#read.set(token, { pass, until: exp * 1000 });
  }

  async #verify(token: string, audience: Audience, grace = 0): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.#key, {
        algorithms: [ALGORITHM],
        audience,
        currentDate: this.#clock.now(),
        clockTolerance: grace,
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      throw new TokenError(error instanceof errors.JWTExpired, error);
    }
  }
}
