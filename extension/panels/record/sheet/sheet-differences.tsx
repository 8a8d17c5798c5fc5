import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Difference } from '../../../../shared/query-record/differences.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { sayDifference } from '../../../../shared/query-record/say-differences.ts';
import { whoseOf } from '../cards-of-agency.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import type { Since } from './sheet.tsx';

type SheetDifferencesProps = { readonly since: Since; readonly lang: Lang };

/** What is otherwise than at the first query, agency by agency; those without a difference are named too. */
export function SheetDifferences({ since, lang }: SheetDifferencesProps) {
  const said = queryPageWords(lang).sheet;
  if (since.kind === 'first-gone') return <p class="warning">{said.firstGone}</p>;
  return (
    <section class="differences">
      <h2>{said.differences(formatInstant(since.firstAt, lang))}</h2>
      <dl>
        {since.comparison.map(({ code, name, jurisdiction, differences }) => (
          <div key={`${jurisdiction} ${code}`}>
            <dt>
              {name} <span class="aside">{code}</span>
              {jurisdiction !== undefined && (
                <span class="aside"> {whoseOf(jurisdiction, lang)}</span>
              )}
            </dt>
            <dd>
              {differences.length === 0 && queryWords(lang).nothingElse}
              <ul>
                {differences.map((difference) => (
                  <li key={sayDifference(difference, lang)} class={weightOf(difference)}>
                    {sayDifference(difference, lang)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What must not be held against anybody any more stands out. */
function weightOf({ kind }: Difference): string {
  return kind === 'annulled' || kind === 'gone' ? 'not-against' : '';
}
