import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { timeOfRound } from '../../../../shared/kinds/draw/quicknet-time.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import type { Plan } from '../../reading/supervision.ts';
import { Grid, Rows } from '../frame/tables.tsx';
import { supervisionWords } from './supervision-words.ts';

type PlanFactsProps = { readonly plan: Plan; readonly lang: Lang; readonly city: string };

/** What was committed to: numbers by standing, inspectors, chance. */
export function PlanFacts({ plan: { committed }, lang, city }: PlanFactsProps) {
  const said = supervisionWords[lang];
  const { columns } = said;
  const { strata, inspectors, inspectorsEach, randomness, recused = [] } = committed.body;
  const jurisdiction = jurisdictionOf(city);
  const perYear =
    jurisdiction && policyAt(jurisdiction, dayOf(committed.recordedAt)).inspection.perYear.value;
  const chance =
    randomness.source === 'drand-quicknet'
      ? said.round(randomness.round, formatInstant(timeOfRound(randomness.round), lang))
      : said.parties(randomness.parties[0].name, randomness.parties[1].name);
  return (
    <>
      <h2>{said.strata}</h2>
      <Grid
        caption={said.strata}
        columns={[columns.stratum, columns.size, columns.perYear, columns.take]}
        rows={strata.map(({ stratum, size, take }) => ({
          id: stratum,
          cells: [choiceWords('strata.stratum', stratum)[lang], size, perYear?.[stratum], take],
        }))}
      />
      <h2>{said.chance}</h2>
      <Rows
        caption={said.chance}
        rows={[
          [said.chance, chance],
          [
            said.inspectors,
            said.inspectorsText(inspectors.join(lang === 'zh' ? '、' : ', '), inspectorsEach),
          ],
          [
            said.recused,
            recused.length === 0
              ? said.noneRecused
              : recused.map(({ inspector, agency, ground }) => (
                  <p key={`${agency} ${inspector}`}>
                    {inspector} · <span class="code">{agency}</span> ·{' '}
                    {choiceWords('ground', ground)[lang]}
                  </p>
                )),
          ],
        ]}
      />
    </>
  );
}
