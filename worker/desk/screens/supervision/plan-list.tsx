import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { Grid } from '../frame/tables.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { plansInspections, readPlans, visitsOf } from './read-plans.ts';
import { supervisionWords } from './supervision-words.ts';

/** The city's inspection plans. */
export const supervisionScreen = defineScreen({
  path: screenPaths.supervision,
  who: 'grant',
  allows: plansInspections,
  get: async (ask) => {
    const { lang } = ask;
    const said = supervisionWords[lang];
    const { columns } = said;
    const plans = await readPlans(ask);
    const page = (
      <>
        <h1>{said.title}</h1>
        <p>{said.text}</p>
        <p>
          <a class="main" href={screenPaths.newPlan}>
            {said.newPlan}
          </a>{' '}
          <a href={screenPaths.draws}>{said.experts}</a>
        </p>
        {plans.length === 0 ? (
          <p class="empty">{said.noPlans}</p>
        ) : (
          <Grid
            caption={said.title}
            columns={[columns.plan, columns.period, columns.visits, columns.state]}
            rows={plans.map((plan) => {
              const { id, body } = plan.committed;
              return {
                id,
                cells: [
                  <a key={id} href={screenPaths.plan(id)}>
                    {inOwnScript(body.title, lang)}
                  </a>,
                  `${formatDay(body.from, lang)} — ${formatDay(body.until, lang)}`,
                  visitsOf(plan),
                  plan.drawn
                    ? said.drawnOn(formatInstant(plan.drawn.recordedAt, lang))
                    : said.toDraw,
                ],
              };
            })}
          />
        )}
      </>
    );
    return { title: said.title, page };
  },
});
