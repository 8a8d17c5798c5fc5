import type { ComponentChildren } from 'preact';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { type Grant, isInForce } from '../../accounts/grant.ts';
import type { AccountFile } from '../../accounts/read-accounts.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { screenPaths } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';
import { GrantLine } from './grant-lines.tsx';
import { PlanFields } from './plan-fields.tsx';
import { sayState } from './say-state.ts';

type AccountPageProps = {
  readonly account: AccountFile;
  readonly own: Grant;
  readonly now: Instant;
  readonly lang: Lang;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
};

export function AccountPage({ account, own, now, lang, form, faults }: AccountPageProps) {
  const words = accountWords[lang];
  const { person, name, front, grants, isManageable } = account;
  const inForce = grants.filter((grant) => isInForce(grant, now));
  const past = grants.filter((grant) => !isInForce(grant, now));
  const action = screenPaths.account(person);
  return (
    <>
      <FaultSummary title={words.faults} faults={faults} lang={lang} />
      <h1>{inOwnScript(name, lang)}</h1>
      <p class="aside">
        <span class="code">{person}</span> · {sayState(account, lang)}
      </p>
      <h2>{words.grantsTitle}</h2>
      {inForce.length === 0 && <p class="empty">{words.none}</p>}
      <GrantList grants={inForce} lang={lang} action={isManageable ? action : undefined} />
      {isManageable && (
        <>
          <details open={faults.length > 0}>
            <summary>{words.giveTitle}</summary>
            <form class="narrow" method="post" action={action}>
              <PlanFields {...{ own, form, faults, lang, front }} />
              <button type="submit" class="main" name="act" value="give">
                {words.give}
              </button>
            </form>
          </details>
          <Act {...{ title: words.againTitle, text: words.againText }} action={action}>
            <button type="submit" name="act" value="invite">
              {words.again}
            </button>
          </Act>
          <Act {...{ title: words.closeTitle, text: words.closeText }} action={action}>
            <button type="submit" class="harm" name="act" value="close">
              {words.close}
            </button>
          </Act>
        </>
      )}
      {past.length > 0 && (
        <>
          <h2>{words.pastTitle}</h2>
          <GrantList grants={past} lang={lang} action={undefined} />
        </>
      )}
    </>
  );
}

type ActProps = {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly children: ComponentChildren;
};

function Act({ title, text, action, children }: ActProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form class="narrow" method="post" action={action}>
        <p>{text}</p>
        {children}
      </form>
    </details>
  );
}

type GrantListProps = {
  readonly grants: readonly Grant[];
  readonly lang: Lang;
  /** Where to have one ended; undefined where that isn't offered. */
  readonly action: string | undefined;
};

function GrantList({ grants, lang, action }: GrantListProps) {
  const { period, endGrant, operator } = accountWords[lang];
  return (
    <ul class="rows">
      {grants.map((grant) => (
        <li key={grant.id}>
          <p>
            <GrantLine grant={grant} lang={lang} />
            <br />
            <span class="aside">
              {period(
                formatDay(dayOf(grant.givenAt), lang),
                formatDay(dayOf(grant.endedAt ?? grant.until), lang),
                grant.givenBy === 'operator' ? operator : grant.givenBy,
              )}
            </span>
          </p>
          {action && (
            <form method="post" action={action}>
              <input type="hidden" name="grant" value={grant.id} />
              <button type="submit" name="act" value="end">
                {endGrant}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
