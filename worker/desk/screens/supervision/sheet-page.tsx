import { inspection } from '../../../../shared/kinds/supervision/inspection.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { Plan } from '../../reading/supervision.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { Rows } from '../frame/tables.tsx';
import { sayGrade, sayLevel } from '../publishing/say-level.ts';
import { nameOf, readFile, type SubjectFile } from '../recording/read-file.ts';
import { type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { plansInspections, readPlan } from './read-plans.ts';
import { sheetWords } from './sheet-words.ts';
import { startDraft } from './start-draft.ts';

/** What inspectors take along: who is visited, how it stands, what to look at; and where the inspection is recorded. */
export const sheetScreen = defineScreen({
  path: screenPaths.sheet(':id', ':code'),
  who: 'grant',
  allows: plansInspections,
  get: async (ask) => {
    const { lang } = ask;
    const found = await readVisit(ask);
    if (!found) return problemPage('not-found', lang);
    const said = sheetWords[lang];
    const page = (
      <>
        <h1>{said.title}</h1>
        <Head {...found} ask={ask} />
        <Checks lang={lang} />
        <form id={recording} class="narrow" method="post" action={ask.url.pathname}>
          <p>{said.recordText}</p>
          <button type="submit" class="main">
            {said.record}
          </button>
        </form>
      </>
    );
    return { title: said.title, page };
  },
  post: async (ask) => {
    const found = await readVisit(ask);
    if (!found) return problemPage('not-found', ask.lang);
    const { plan, file } = found;
    const summary = sumUp(ask, plan);
    const body = { method: 'supervisory-inspection', on: dayOf(ask.now), summary };
    return startDraft(ask, inspection, file.subject.code, body);
  },
});

/** The form stands below the sheet, for a print has the sheet and no form. */
const recording = 'recording';
const notOk = 'not-ok';
const mostSummary = 500;

/** What was found, in the words of the sheet, as the record's summary in Chinese. */
function sumUp({ form }: Posted<'grant'>, { committed }: Plan): string {
  const found = sheetWords.zh.checks.flatMap((check, place) => {
    const note = form.get(`note-${place}`)?.trim() ?? '';
    const isNotOk = form.get(`check-${place}`) === notOk;
    if (!isNotOk && note === '') return [];
    return [`${check}：${isNotOk ? sheetWords.zh.notOk : ''}${note && `（${note}）`}`];
  });
  const said = found.length === 0 ? '' : found.join('；');
  return `${committed.body.title}：${said}`.slice(0, mostSummary);
}

type Visit = {
  readonly plan: Plan;
  readonly inspectors: readonly string[];
  readonly file: SubjectFile;
};

/** Undefined where the plan sends nobody there. */
async function readVisit(ask: Ask<'grant'>): Promise<Visit | undefined> {
  const plan = await readPlan(ask);
  const visit = plan?.drawn?.body.visits.find(({ agency }) => agency === ask.param('code'));
  const file = visit && (await readFile(ask, visit.agency));
  return plan && visit && file && { plan, inspectors: visit.inspectors, file };
}

function Head({ plan, inspectors, file, ask: { lang, now } }: Visit & { ask: Ask<'grant'> }) {
  const said = sheetWords[lang];
  const { standing, subject } = file;
  const span = standing && spanAt(standing.timeline, now);
  const between = lang === 'zh' ? '、' : ', ';
  return (
    <Rows
      caption={said.title}
      rows={[
        [
          said.who,
          <a key="who" lang="zh-CN" href={screenPaths.subject(subject.code)}>
            {nameOf(file) ?? subject.code}
          </a>,
        ],
        [said.code, subject.code],
        [
          said.level,
          span ? `${sayLevel(span.level, lang)} · ${sayGrade(span.grade, lang)}` : said.none,
        ],
        [
          said.services,
          standing?.services.map((one) => words(lang).service[one]).join(between) || said.none,
        ],
        [said.inspectors, inspectors.join(between)],
        [
          said.plan,
          <a key="plan" href={screenPaths.plan(plan.committed.id)}>
            {inOwnScript(plan.committed.body.title, lang)}
          </a>,
        ],
      ]}
    />
  );
}

function Checks({ lang }: { readonly lang: Lang }) {
  const said = sheetWords[lang];
  return (
    <section aria-labelledby="items">
      <h2 id="items">{said.items}</h2>
      <p class="aside">{said.itemsText}</p>
      <ol class="checks">
        {said.checks.map((check, place) => (
          <li key={check}>
            <fieldset>
              <legend>{check}</legend>
              {[said.ok, said.notOk].map((answer) => (
                <label key={answer} class="tick">
                  <input
                    type="radio"
                    form={recording}
                    name={`check-${place}`}
                    value={answer === said.notOk ? notOk : 'ok'}
                  />
                  {answer}
                </label>
              ))}
              <label class="remark">
                {said.note}
                <input form={recording} name={`note-${place}`} autoComplete="off" maxLength={60} />
              </label>
            </fieldset>
          </li>
        ))}
      </ol>
      <ul class="signatures">
        {said.signatures.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </section>
  );
}
