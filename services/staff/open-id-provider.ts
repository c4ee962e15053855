import * as client from 'openid-client';
import { z } from 'zod';
import type { NewStaff, StaffSkills } from './accounts.ts';
import { STAFF_ROLES } from './permissions.ts';

/** How the council's OpenID Connect provider is reached. */
export interface OpenIdSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What a browser keeps between being sent to the provider and coming back. */
export interface OpenIdState {
  verifier: string;
  state: string;
  nonce: string;
}

/** The provider cannot be asked, refuses, or says nothing that lets somebody in. `code` says which. */
export class OpenIdError extends Error {
  override name = 'OpenIdError';
  readonly code: 'away' | 'refused' | 'no-role';

  constructor(code: OpenIdError['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const CodeList = z.array(z.string().regex(/^[\w-]{1,40}$/)).max(100);

/** What the provider says of somebody. Their role is the highest of `roles` or `groups` that is one of ours. */
const Claims = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().trim().min(1).max(200),
  department: z.string().trim().min(1).max(200).default('Customer services'),
  roles: z.array(z.string()).default([]),
  groups: z.array(z.string()).default([]),
  /** What they speak, and keys of teams whose work they know: absent, what the desk knows stays. */
  languages: CodeList.optional().catch(undefined),
  teams: CodeList.optional().catch(undefined),
});

const SCOPE = 'openid profile';
/** Seconds it may take to answer. */
const PATIENCE = 10;

/** Sign-in by the council's own provider: authorization code with PKCE, state and nonce. */
export class OpenIdProvider {
  readonly #settings: OpenIdSettings;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(settings: OpenIdSettings) {
    this.#settings = settings;
  }

  /** Where a browser is sent to sign in, and what it keeps meanwhile. @throws OpenIdError `away` */
  async begin(redirectUri: string): Promise<{ url: string; kept: OpenIdState }> {
    const configuration = await this.#discover();
    const kept = {
      verifier: client.randomPKCECodeVerifier(),
      state: client.randomState(),
      nonce: client.randomNonce(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
      state: kept.state,
      nonce: kept.nonce,
    });
    return { url: url.href, kept };
  }

  /**
   * Who came back.
   *
   * @param returned the whole address the browser came back to
   * @throws OpenIdError
   */
  async finish(returned: URL, kept: OpenIdState): Promise<{ openid: string; who: NewStaff & Partial<StaffSkills> }> {
    const configuration = await this.#discover();
    let found: unknown;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, returned, {
        pkceCodeVerifier: kept.verifier,
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        idTokenExpected: true,
      });
      found = tokens.claims();
    } catch (error) {
      throw new OpenIdError('refused', error);
    }
    const claims = Claims.safeParse(found);
    if (!claims.success) throw new OpenIdError('refused');
    const { sub, name, department, roles, groups, languages, teams } = claims.data;
    const role = STAFF_ROLES.findLast((each) => roles.includes(each) || groups.includes(each));
    if (!role) throw new OpenIdError('no-role');
    return {
      openid: `${this.#settings.issuer} ${sub}`,
      who: { name, department, role, ...(languages && { languages }), ...(teams && { teams }) },
    };
  }

  /** Asked once; after a failure it is asked again by whoever comes next. */
  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(issuer);
    this.#configuration ??= client.discovery(url, clientId, undefined, client.ClientSecretPost(clientSecret), {
      timeout: PATIENCE,
      // Only ever a stand-in on this machine: configuration refuses any other address without https.
      ...(url.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    });
    try {
      return await this.#configuration;
    } catch (error) {
      this.#configuration = undefined;
      throw new OpenIdError('away', error);
    }
  }
}
