import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const CLIENT = 'desk';
const SECRET = 'a secret of the tests';

/** An OpenID Connect provider on loopback, with one person whom it lets in. */
export class FakeOpenId {
  readonly issuer: string;
  readonly settings: Record<string, string>;
  /** What it says of the person. */
  claims: Record<string, unknown> & { roles: string[] } = { roles: [] };
  isAway = false;
  readonly #server: Server;
  readonly #key: Awaited<ReturnType<typeof generateKeyPair>>;
  readonly #codes = new Map<string, { challenge: string; nonce: string; redirect: string }>();
  #wrong: Record<string, unknown> = {};

  static async start(): Promise<FakeOpenId> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeOpenId(server, await generateKeyPair('RS256'));
  }

  private constructor(server: Server, key: Awaited<ReturnType<typeof generateKeyPair>>) {
    this.#server = server;
    this.#key = key;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.settings = { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT, OIDC_CLIENT_SECRET: SECRET };
    server.on('request', (req, res) => void this.#answer(req, res));
    this.reset();
  }

  reset(): void {
    this.claims = { sub: 'asha', name: 'Asha Patel', department: 'Housing Options', roles: ['agent'] };
    this.#wrong = {};
    this.isAway = false;
  }

  /** From now on its tokens say something else. */
  break(claims: Record<string, unknown>): void {
    this.#wrong = claims;
  }

  /** The person signs in on its page. @returns where their browser is sent back to */
  async signIn(asked: URL, service: string): Promise<URL> {
    const get = (name: string) => asked.searchParams.get(name) ?? '';
    if (!get('redirect_uri').startsWith(service)) throw new Error('a redirect to nowhere of ours');
    const code = randomBytes(8).toString('hex');
    this.#codes.set(code, { challenge: get('code_challenge'), nonce: get('nonce'), redirect: get('redirect_uri') });
    const back = new URL(get('redirect_uri'));
    back.search = new URLSearchParams({ code, state: get('state') }).toString();
    return back;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const say = (status: number, value: unknown): void => {
      res.statusCode = status;
      res.setHeader('Content-Type', 'application/json');
      res.end(JSON.stringify(value));
    };
    if (this.isAway) return say(503, {});
    if (req.url === '/.well-known/openid-configuration') {
      const at = (path: string) => `${this.issuer}${path}`;
      return say(200, {
        ...{ issuer: this.issuer, authorization_endpoint: at('/authorize'), token_endpoint: at('/token') },
        ...{ jwks_uri: at('/jwks'), response_types_supported: ['code'], subject_types_supported: ['public'] },
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (req.url === '/jwks') {
      const jwk = await exportJWK(this.#key.publicKey);
      return say(200, { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] });
    }
    if (req.url === '/token') return this.#token(new URLSearchParams(Buffer.concat(chunks).toString()), say);
    say(404, {});
  }

  async #token(given: URLSearchParams, say: (status: number, value: unknown) => void): Promise<void> {
    const code = given.get('code') ?? '';
    const known = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight = known?.challenge === challenge && known.redirect === given.get('redirect_uri');
    if (!isRight || given.get('client_secret') !== SECRET) return say(400, { error: 'invalid_grant' });
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...this.claims, nonce: known.nonce, iss: this.issuer, aud: CLIENT, iat: now, exp: now + 300 };
    const token = await new SignJWT({ ...claims, ...this.#wrong })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(this.#key.privateKey);
    say(200, { access_token: 'x', token_type: 'Bearer', id_token: token });
  }
}
