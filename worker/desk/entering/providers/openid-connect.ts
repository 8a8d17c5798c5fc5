import * as oauth from 'oauth4webapi';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs, toInstant } from '../../../../shared/time/shanghai.ts';
import { accountPolicy } from '../../accounts/account-policy.ts';
import type { Attempt } from './attempt.ts';
import type { IdentityProvider, NotVouched, Vouched } from './identity-provider.ts';
import { isOnThisMachine, type ProviderSettings } from './provider-settings.ts';

/** A provider is given up after so long. */
const patienceMs = 10_000;
/** What the provider publishes of itself, its keys too, is asked for anew after so long. */
const metadataMs = 3600_000;
/** Two clocks may differ by so much. */
const toleranceSeconds = 30;

/** OpenID Connect Core 1.0: the authorization code flow with PKCE (RFC 7636), `state`, `nonce`, and the issuer in the answer (RFC 9207). */
export class OpenIdConnect implements IdentityProvider {
  readonly #settings: ProviderSettings;
  readonly #secret: string;
  readonly #redirect: string;
  #known: { readonly server: oauth.AuthorizationServer; readonly until: number } | undefined;

  /** `redirect`: the address that is registered with the provider; no other provider has the same. */
  constructor(settings: ProviderSettings, secret: string, redirect: string) {
    this.#settings = settings;
    this.#secret = secret;
    this.#redirect = redirect;
  }

  async start({ state, nonce, verifier }: Attempt, fresh: boolean) {
    try {
      const { authorization_endpoint: endpoint } = await this.#server();
      if (endpoint === undefined) return refused('it publishes no authorization endpoint');
      const url = new URL(endpoint);
      const asked = {
        response_type: 'code',
        client_id: this.#settings.clientId,
        redirect_uri: this.#redirect,
        scope: this.#settings.scope,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(fresh
          ? { prompt: 'login', max_age: '0' }
          : { max_age: String(accountPolicy.longestSeconds) }),
      };
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return url;
    } catch (error) {
      return notVouched(error);
    }
  }

  async finish(attempt: Attempt, returned: URL, now: Instant) {
    try {
      return await this.#finish(attempt, returned, now);
    } catch (error) {
      return notVouched(error);
    }
  }

  async #finish(
    { state, nonce, verifier }: Attempt,
    returned: URL,
    now: Instant,
  ): Promise<Vouched | NotVouched> {
    const server = await this.#server();
    const client: oauth.Client = {
      client_id: this.#settings.clientId,
      id_token_signed_response_alg: this.#settings.signedWith,
      [oauth.clockSkew]: Math.round((toEpochMs(now) - Date.now()) / 1000),
      [oauth.clockTolerance]: toleranceSeconds,
    };
    const parameters = oauth.validateAuthResponse(server, client, returned, state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      this.#authentication(),
      parameters,
      this.#redirect,
      verifier,
      this.#asking(),
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, answer, this.#asking());
    const said = oauth.getValidatedIdTokenClaims(tokens);
    if (!said) return refused('no ID token');
    if (said.sub === '' || said.sub.length > 255) return refused('sub is empty or too long');
    const claims = await this.#claims(server, client, tokens.access_token, said);
    const shownAt =
      said.auth_time === undefined ? undefined : toInstant(Math.floor(said.auth_time) * 1000);
    return { subject: said.sub, claims, ...(shownAt !== undefined && { shownAt }) };
  }

  async #claims(
    server: oauth.AuthorizationServer,
    client: oauth.Client,
    accessToken: string,
    said: oauth.IDToken,
  ): Promise<Vouched['claims']> {
    if (this.#settings.claimsIn === 'id-token') return said;
    const answer = await oauth.userInfoRequest(server, client, accessToken, this.#asking());
    return oauth.processUserInfoResponse(server, client, said.sub, answer);
  }

  async #server(): Promise<oauth.AuthorizationServer> {
    if (this.#known && Date.now() < this.#known.until) return this.#known.server;
    const issuer = new URL(this.#settings.issuer);
    const answer = await oauth.discoveryRequest(issuer, this.#asking());
    const server = await oauth.processDiscoveryResponse(issuer, answer);
    this.#known = { server, until: Date.now() + metadataMs };
    return server;
  }

  #authentication(): oauth.ClientAuth {
    return this.#settings.secretSentBy === 'post'
      ? oauth.ClientSecretPost(this.#secret)
      : oauth.ClientSecretBasic(this.#secret);
  }

  #asking() {
    return {
      signal: () => AbortSignal.timeout(patienceMs),
      [oauth.allowInsecureRequests]: isOnThisMachine(this.#settings.issuer),
    };
  }
}

function refused(why: string): NotVouched {
  return { kind: 'refused', why };
}

/** Errors that say in public what is wrong with the person's own doing are few; the rest is between provider and operator. */
function notVouched(error: unknown): NotVouched {
  const why = error instanceof Error ? `${codeOf(error)}: ${error.message}` : String(error);
  if (error instanceof oauth.AuthorizationResponseError) {
    const isBusy = ['server_error', 'temporarily_unavailable'].includes(error.error);
    return { kind: isBusy ? 'unreachable' : 'declined', why: `${error.error}: ${why}` };
  }
  return { kind: isOutOfReach(error) ? 'unreachable' : 'refused', why };
}

function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true;
  if (codeOf(error) === 'OAUTH_RESPONSE_IS_NOT_CONFORM') {
    return error.cause instanceof Response && error.cause.status >= 500;
  }
  // What the platform throws where there is no connection carries no code of the library's.
  return codeOf(error) === '' && !(error instanceof SyntaxError) && !(error instanceof RangeError);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
