import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Invited } from '../../accounts/acts.ts';
import type { Front } from '../../accounts/front.ts';
import type { ScreenEnvironment } from '../screen-environment.ts';
import { screenPaths } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';

type InvitationLinkProps = {
  readonly invited: Invited;
  readonly name: string;
  readonly front: Front;
  readonly env: ScreenEnvironment;
  readonly lang: Lang;
};

/** The link of an invitation, shown this once. Its secret stands in the fragment, which browsers send to nobody. */
export function InvitationLink({ invited, name, front, env, lang }: InvitationLinkProps) {
  const { linkTitle, linkText, linkWarning, toAccounts } = accountWords[lang];
  const origin = (front === 'office' ? env.OFFICE_ORIGIN : env.COUNTER_ORIGIN) ?? '';
  return (
    <div class="narrow">
      <h1>{linkTitle}</h1>
      <p>{linkText(name, formatInstant(invited.expiresAt, lang))}</p>
      <p class="secret" id="invitation">{`${origin}${screenPaths.enrol}#${invited.secret}`}</p>
      <p class="warning">{linkWarning}</p>
      <p>
        <a href={screenPaths.accounts}>{toAccounts}</a>
      </p>
    </div>
  );
}
