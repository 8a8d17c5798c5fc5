import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ContestState } from '../../cases/contest-states.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { TableHead } from '../frame/table-head.tsx';
import { caseWords } from './case-words.ts';
import { titleOf } from './titled-entries.ts';

type ContestsProps = { readonly contests: readonly ContestState[]; readonly lang: Lang };

/** What puts the decisions of a case in question or holds them up, and what came of it; nothing where nobody did. */
export function Contests({ contests, lang }: ContestsProps) {
  const { contests: title, contestColumns: columns } = caseWords[lang];
  if (contests.length === 0) return null;
  return (
    <section aria-labelledby="contests">
      <h2 id="contests">{title}</h2>
      <table>
        <TableHead columns={columns} />
        <tbody>
          {contests.map((one) => (
            <tr key={one.entry}>
              <th scope="row" data-label={columns.what}>
                {nameOf(one, lang)} <span class="code">{one.entry}</span>
              </th>
              <td data-label={columns.about}>
                {one.about && <a href={`#${one.about}`}>{one.about}</a>}
                {one.field && <span lang="zh-CN"> {one.field}</span>}
              </td>
              <td data-label={columns.organ} lang="zh-CN">
                {one.organ}
              </td>
              <td class="day" data-label={columns.since}>
                {formatDay(one.since, lang)}
              </td>
              <td data-label={columns.state}>{stateOf(one, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf({ kind, form }: ContestState, lang: Lang): string {
  return form === undefined ? titleOf(kind, lang) : choiceWords('body.form', form, kind)[lang];
}

function stateOf({ kind, ended }: ContestState, lang: Lang): string {
  const { waits, stayOn, stayOver } = caseWords[lang];
  const isStay = kind === 'suspension';
  if (ended === undefined) return isStay ? stayOn : waits;
  const { on, by, result } = ended;
  const decided = kind === 'objection' ? 'objection-decided' : 'ruling';
  const said = result === undefined ? '' : choiceWords('body.result', result, decided)[lang];
  return [isStay ? stayOver : said, formatDay(on, lang), ...(by === undefined ? [] : [by])].join(
    ' · ',
  );
}
