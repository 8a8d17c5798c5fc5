import { TokenStore } from '../access/token-store.ts';
import { AccountStore } from './account-store.ts';
import { ActLog } from './act-log.ts';
import { GrantStore } from './grant-store.ts';
import { IdentityStore } from './identity-store.ts';
import { InvitationStore } from './invitation-store.ts';
import { PasskeyStore } from './passkey-store.ts';
import { SessionStore } from './session-store.ts';

/** All that the desk knows of those who work at its screens. */
export type People = {
  readonly accounts: AccountStore;
  readonly grants: GrantStore;
  readonly invitations: InvitationStore;
  readonly passkeys: PasskeyStore;
  readonly identities: IdentityStore;
  readonly sessions: SessionStore;
  readonly log: ActLog;
  readonly kv: SyncKvStorage;
  /** Programs, whose tokens name authorities too. */
  readonly tokens: TokenStore;
};

export function openPeople({ sql, kv }: Pick<DurableObjectStorage, 'sql' | 'kv'>): People {
  return {
    accounts: new AccountStore(sql),
    grants: new GrantStore(sql),
    invitations: new InvitationStore(sql),
    passkeys: new PasskeyStore(sql),
    identities: new IdentityStore(sql),
    sessions: new SessionStore(sql),
    log: new ActLog({ sql, kv }),
    kv,
    tokens: new TokenStore(sql),
  };
}
