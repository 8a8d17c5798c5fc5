import type { InspectionsDrawnBody } from '../../../../shared/kinds/draw/plan-forms.ts';
import { Grid } from '../frame/tables.tsx';
import type { Ask } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { supervisionWords } from './supervision-words.ts';

type VisitsProps = {
  readonly plan: string;
  readonly visits: InspectionsDrawnBody['visits'];
  readonly names: ReadonlyMap<string, string>;
  readonly ask: Pick<Ask, 'lang'>;
};

/** Whom chance chose and who visits them, each with its sheet. */
export function Visits({ plan, visits, names, ask: { lang } }: VisitsProps) {
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
    </section>
  );
}
