import { subjectKey } from '../../../../shared/identity/subject.ts';
import { inspectionsDrawn } from '../../../../shared/kinds/draw/inspections-drawn.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { Plan } from '../../reading/supervision.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { ChanceForm } from './chance-form.tsx';
import { namesOfAgencies } from './names-of-agencies.ts';
import { PlanFacts } from './plan-facts.tsx';
import { readChance } from './read-chance.ts';
import { plansInspections, readPlan } from './read-plans.ts';
import { startDraft } from './start-draft.ts';
import { supervisionWords } from './supervision-words.ts';
import { Visits } from './visits.tsx';
import { visitsAsked } from './visits-asked.ts';

/** One plan: what was committed to, the draw, and whom it sends where. */
export const planScreen = defineScreen({
  path: screenPaths.plan(':id'),
  who: 'grant',
  allows: plansInspections,
  get: async (ask) => {
    const plan = await readPlan(ask);
    return plan ? show(ask, plan, new URLSearchParams(), []) : problemPage('not-found', ask.lang);
  },
  post: async (ask) => {
    const plan = await readPlan(ask);
    if (!plan || plan.drawn) return problemPage('not-found', ask.lang);
    const read = readChance(ask.form, plan.committed.body.randomness);
    if ('faults' in read) return show(ask, plan, ask.form, read.faults);
    const { id, subject } = plan.committed;
    using supervision = await ask.ledger.supervision();
    const json = await supervision.draw(id, read.chance);
    if (json === undefined) return problemPage('not-found', ask.lang);
    return startDraft(ask, inspectionsDrawn, subjectKey(subject), JSON.parse(json));
  },
});

/** All that anybody needs to reckon a plan again. */
export const planFileScreen = defineScreen({
  path: screenPaths.planFile(':id'),
  who: 'grant',
  allows: plansInspections,
  get: async (ask) => {
    using supervision = await ask.ledger.supervision();
    const file = await supervision.record(ask.param('id'));
    if (file === undefined) return problemPage('not-found', ask.lang);
    return { file, type: 'application/json; charset=utf-8', name: `plan-${ask.param('id')}.json` };
  },
});

async function show(
  ask: Ask<'grant'>,
  plan: Plan,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang, now } = ask;
  const said = supervisionWords[lang];
  const { id, body } = plan.committed;
  const shown = visitsAsked(ask.url, plan.drawn?.body.visits ?? []);
  const names = await namesOfAgencies(
    ask,
    shown.visits.map(({ agency }) => agency),
  );
  const page = (
    <>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{inOwnScript(body.title, lang)}</h1>
      <p>
        {formatDay(body.from, lang)} — {formatDay(body.until, lang)} ·{' '}
        {plan.drawn ? said.drawnOn(formatInstant(plan.drawn.recordedAt, lang)) : said.toDraw}
      </p>
      {plan.drawn ? (
        <Visits ask={ask} plan={id} shown={shown} names={names} />
      ) : (
        <ChanceForm
          randomness={body.randomness}
          action={screenPaths.plan(id)}
          {...{ form, faults, now, lang }}
        />
      )}
      <PlanFacts plan={plan} lang={lang} city={ask.env.JURISDICTION} />
      <p class="actions">
        <a href={screenPaths.planFile(id)}>{said.record}</a>
      </p>
      <p class="aside">{said.recheck}</p>
    </>
  );
  return { title: body.title, page, status: faults.length > 0 ? 422 : 200 };
}
