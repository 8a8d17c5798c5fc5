import { services } from '../../../../shared/identity/services.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { PointsOfAct } from '../../reading/count-year.ts';
import { Grid } from '../frame/tables.tsx';
import type { Ask } from '../screen.ts';
import { statisticsWords } from './statistics-words.ts';

type PointsTableProps = { readonly points: readonly PointsOfAct[]; readonly ask: Ask<'grant'> };

/** Points given in the year, by act and service. */
export function PointsTable({ points, ask: { env, now, lang } }: PointsTableProps) {
  const said = statisticsWords[lang];
  const { pointsColumns: columns } = said;
  const jurisdiction = jurisdictionOf(env.JURISDICTION);
  const acts = jurisdiction ? policyAt(jurisdiction, dayOf(now)).acts : {};
  return (
    <section aria-labelledby="points">
      <h2 id="points">{said.points}</h2>
      {points.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <Grid
          caption={said.points}
          columns={[columns.act, columns.service, columns.entries, columns.points]}
          rows={points.map(({ act, service, entries, points: given }) => ({
            id: `${act} ${service}`,
            cells: [
              <>
                <span lang="zh-CN">{acts[act]?.source}</span>
                <span class="code">{act}</span>
              </>,
              sayService(service, lang),
              entries,
              given,
            ],
          }))}
        />
      )}
    </section>
  );
}

export function sayService(service: string | undefined, lang: Lang): string {
  const known = services.find((one) => one === service);
  return known ? words(lang).service[known] : statisticsWords[lang].noService;
}
