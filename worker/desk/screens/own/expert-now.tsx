import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { isInPool } from '../../../../shared/kinds/people/expert-pool.ts';
import { expertEnteredForm } from '../../../../shared/kinds/people/people-forms.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { OwnDraw } from '../../reading/own-draws.ts';
import { TableHead } from '../frame/table-head.tsx';
import { expertWords } from './expert-words.ts';
import type { Own } from './read-own.ts';

type ExpertNowProps = { readonly own: Own; readonly lang: Lang };

/** For what an expert can be drawn, from whose matters a draw keeps them, and for what they were drawn (Arts. 23, 28). */
export function ExpertNow({ own: { facts, matters }, lang }: ExpertNowProps) {
  const said = expertWords[lang];
  const entered = entriesOf(facts, expertEnteredForm).at(-1)?.body;
  return (
    <>
      <section aria-labelledby="pool">
        <h2 id="pool">{said.pool}</h2>
        {entered === undefined || !isInPool(facts) ? (
          <p class="empty">{said.notIn}</p>
        ) : (
          <>
            <p>
              {said.categories}
              <span lang="zh-CN">{entered.categories.join('、')}</span>
            </p>
            <p>{entered.employers.length === 0 ? said.noEmployers : said.employers}</p>
            <ul class="lines">
              {entered.employers.map(({ code, from, until }) => (
                <li key={`${code} ${from}`}>
                  <span class="code">{code}</span> {formatDay(from, lang)} —{' '}
                  {until === undefined ? said.now : formatDay(until, lang)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="draws">
        <h2 id="draws">{said.draws}</h2>
        {matters.draws.length === 0 ? (
          <p class="empty">{said.noDraws}</p>
        ) : (
          <Draws {...{ matters, lang }} />
        )}
      </section>
    </>
  );
}

function sayPlace({ reserve, isAway, hasMovedUp }: OwnDraw, lang: Lang): string {
  const said = expertWords[lang];
  if (isAway) return said.away;
  if (hasMovedUp) return said.movedUp;
  return reserve === undefined ? said.drawn : said.reserve(reserve);
}

type DrawsProps = Pick<Own, 'matters'> & { readonly lang: Lang };

function Draws({ matters: { draws }, lang }: DrawsProps) {
  const { columns } = expertWords[lang];
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {draws.map((one) => (
          <tr key={`${one.meetsOn} ${one.purpose} ${one.parties.join()}`}>
            <td class="day" data-label={columns.meetsOn}>
              {formatDay(one.meetsOn, lang)}
            </td>
            <th scope="row" data-label={columns.purpose} lang="zh-CN">
              {one.purpose}（{one.category}）
            </th>
            <td class="code" data-label={columns.parties}>
              {one.parties.join(' ')}
            </td>
            <td data-label={columns.as}>{sayPlace(one, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
