import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { AccountFile } from '../../accounts/read-accounts.ts';
import { accountWords } from './account-words.ts';

/** Whether somebody can come in, and if not, why. */
export function sayState(
  {
    closedAt,
    invitedUntil,
    passkeys,
    identities,
  }: Pick<AccountFile, 'closedAt' | 'invitedUntil' | 'passkeys' | 'identities'>,
  lang: Lang,
): string {
  const { states } = accountWords[lang];
  if (closedAt !== undefined) return states.closed(formatInstant(closedAt, lang));
  if (invitedUntil !== undefined) return states.invited(formatInstant(invitedUntil, lang));
  return passkeys + identities > 0 ? states.enrolled : states.notEnrolled;
}
