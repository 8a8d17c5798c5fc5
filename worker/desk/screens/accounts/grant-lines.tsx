import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { type Grant, isInForce } from '../../accounts/grant.ts';
import { sayRole, sayUntil } from '../frame/say-grant.ts';
import { accountWords } from './account-words.ts';

type GrantLinesProps = {
  readonly grants: readonly Grant[];
  readonly now: Instant;
  readonly lang: Lang;
};

/** The grants in force, one a line. */
export function GrantLines({ grants, now, lang }: GrantLinesProps) {
  const inForce = grants.filter((grant) => isInForce(grant, now));
  const { none, until } = accountWords[lang];
  if (inForce.length === 0) return <span class="aside">{none}</span>;
  return (
    <ul class="lines">
      {inForce.map((grant) => (
        <li key={grant.id}>
          <GrantLine grant={grant} lang={lang} />
          <span class="aside"> {until(sayUntil(grant, lang))}</span>
        </li>
      ))}
    </ul>
  );
}

/** For whom, and as what. */
export function GrantLine({ grant, lang }: { readonly grant: Grant; readonly lang: Lang }) {
  return (
    <>
      <span lang="zh-CN">{grant.authority}</span> · {sayRole(grant, lang)}
      {grant.speaksFor && <span class="code"> {grant.speaksFor.code}</span>}
    </>
  );
}
