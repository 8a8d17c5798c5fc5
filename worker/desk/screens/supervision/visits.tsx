import { Grid } from '../frame/tables.tsx';
import type { Ask } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { supervisionWords } from './supervision-words.ts';
import { type ShownVisits, visitsOnPage } from './visits-asked.ts';

type VisitsProps = {
  readonly plan: string;
  readonly shown: ShownVisits;
  readonly names: ReadonlyMap<string, string>;
  readonly ask: Pick<Ask, 'lang'>;
};

/** Whom chance chose and who visits them, each with its sheet. */
export function Visits({ plan, shown, names, ask: { lang } }: VisitsProps) {
  const { visits, first, last, inAll } = shown;
  const from = (number: number) => withQuery(screenPaths.plan(plan), { from: String(number) });
  const said = supervisionWords[lang];
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{said.visits}</h2>
      {visits.length === 0 ? (
        <p>{said.noVisits}</p>
      ) : (
        <Grid
          caption={said.visits}
          columns={[said.agency, said.inspectors, said.sheet]}
          rows={visits.map(({ agency, inspectors }) => ({
            id: agency,
            cells: [
              <>
                <span lang="zh-CN">{names.get(agency) ?? agency}</span>
                <span class="code">{agency}</span>
              </>,
              inspectors.join(lang === 'zh' ? '、' : ', '),
              <a key={agency} href={screenPaths.sheet(plan, agency)}>
                {said.sheet}
              </a>,
            ],
          }))}
        />
      )}
      {visits.length < inAll && (
        <p class="turn">
          {first > 1 && <a href={from(Math.max(1, first - visitsOnPage))}>{said.before}</a>}
          <span class="aside">{said.someOf(first, last, inAll)}</span>
          {last < inAll && <a href={from(last + 1)}>{said.after}</a>}
        </p>
      )}
    </section>
  );
}
