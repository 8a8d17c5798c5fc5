import { subjectKey } from '../../../../shared/identity/subject.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import type { OwnEngagement } from '../../reading/own-matters.ts';
import { TableHead } from '../frame/table-head.tsx';
import { Begin } from './begin.tsx';
import { partyWords } from './party-words.ts';
import type { Own } from './read-own.ts';

type ServedTableProps = {
  readonly own: Own;
  readonly role: Grant['role'];
  readonly now: Instant;
  readonly lang: Lang;
};

/** The engagements of others that name the party, each with what it may say of it. */
export function ServedTable({ own, role, now, lang }: ServedTableProps) {
  const { none } = partyWords[lang].served;
  const { columns } = partyWords[lang].engagements;
  const { engagements } = own.matters;
  if (engagements.length === 0) return <p class="empty">{none}</p>;
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {engagements.map((one) => (
          <tr key={`${one.agency} ${one.engagement}`}>
            <th scope="row" data-label={columns.number}>
              {one.engagement}
              <span class="code" lang="zh-CN">
                {one.agencyName ?? one.agency}
              </span>
            </th>
            <td data-label={columns.what}>
              {one.services.map((service) => words(lang).service[service]).join(words(lang).comma)}
            </td>
            <td data-label={columns.state}>{stateOf(one, lang)}</td>
            <td data-label={columns.does}>
              <div class="does">
                {role === 'client' ? (
                  <AsClient one={one} now={now} lang={lang} />
                ) : (
                  <AsPractitioner own={own} one={one} lang={lang} />
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ completedOn, evaluateUntil }: OwnEngagement, lang: Lang): string {
  const { stillOpen, done } = partyWords[lang].engagements;
  if (completedOn === undefined) return stillOpen;
  const until = evaluateUntil && partyWords[lang].served.until(formatDay(evaluateUntil, lang));
  return [done(formatDay(completedOn, lang)), until].join(words(lang).clause);
}

type OneProps = { readonly one: OwnEngagement; readonly lang: Lang };

function AsClient({ one, now, lang }: OneProps & { readonly now: Instant }) {
  const said = partyWords[lang].served;
  const { agency, engagement, evaluateUntil, isConfirmed, isEvaluated } = one;
  if (evaluateUntil === undefined) return null;
  const subject = { kind: 'agency', code: agency } as const;
  const filled = { 'body.engagement': engagement };
  return (
    <>
      {isEvaluated
        ? said.evaluated
        : dayOf(now) <= evaluateUntil && (
            <Begin
              subject={subject}
              kind="evaluation"
              filled={{ ...filled, 'body.party': 'client' }}
              label={said.evaluate}
            />
          )}
      {!isConfirmed && !isEvaluated && (
        <Begin subject={subject} kind="engagement-confirmed" filled={filled} label={said.confirm} />
      )}
    </>
  );
}

function AsPractitioner({ own, one, lang }: OneProps & { readonly own: Own }) {
  const { repudiate, repudiated } = partyWords[lang].served;
  if (one.isRepudiated) return <>{repudiated}</>;
  return (
    <Begin
      key={subjectKey(own.subject)}
      subject={own.subject}
      kind="engagement-repudiated"
      filled={{ 'body.agency': one.agency, 'body.engagement': one.engagement }}
      label={repudiate}
    />
  );
}
