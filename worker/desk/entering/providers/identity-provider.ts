import type { Instant } from '../../../../shared/time/instant.ts';
import type { Attempt } from './attempt.ts';

/** Who came back, as the provider vouches for it. */
export type Vouched = {
  /** The provider's name for them, which is nobody else's, now or later. */
  readonly subject: string;
  /** When they last showed it who they are; undefined where it doesn't say. */
  readonly shownAt?: Instant;
  readonly claims: Readonly<Record<string, unknown>>;
};

/** Why nobody is vouched for. `refused`: what came back is not to be believed; the desk's log says why. */
export type NotVouched = {
  readonly kind: 'declined' | 'unreachable' | 'refused';
  /** For the operator; never shown to who asks. */
  readonly why: string;
};

/**
 * Somebody else who says who a person is. Another way than OpenID Connect is one more of these: it sends the browser away with the
 * attempt's `state`, and takes back what it brings only with that same state, once.
 *
 * What two of Zhejiang's take, as far as is public:
 * - 浙政钉 (officers) issues no ID token. The browser goes to `login-pro.ding.zj.gov.cn/oauth2/auth.htm` with `response_type=code`,
 *   `client_id`, `redirect_uri`, `scope=get_user_info`, and comes back with `code` and `state`. The desk then asks `gettoken.json` and
 *   `rpc/oauth2/getuserinfo_bycode.json` at `openplatform-pro.ding.zj.gov.cn`, which only the government's own network reaches, each request
 *   signed with the application's key. `subject` is the account's id, never the nickname. There is no `auth_time`, no nonce and no
 *   PKCE: what harms somebody has to ask for a passkey, and the code counts once, within the attempt.
 * - 政务服务网 / 浙里办 (legal persons) sends a `ticket` to an address agreed beforehand; the desk exchanges it, with the service's code,
 *   a time and a signature, for the user, and legal persons by an interface of their own. `state` has to travel in that address.
 *   The claims needed: the legal person's id, its unified social credit code and name, and whether the user acts for it or is a private person.
 * - A city with an identity service of its own (Keycloak, 竹云, 派拉 …) that speaks OpenID Connect before both needs nothing but settings.
 */
export interface IdentityProvider {
  /** Where the browser is sent. `fresh`: the person has to show themselves anew, whatever the provider remembers. */
  start(attempt: Attempt, fresh: boolean): Promise<URL | NotVouched>;
  /** `returned`: the address that the browser came back to. */
  finish(attempt: Attempt, returned: URL, now: Instant): Promise<Vouched | NotVouched>;
}
