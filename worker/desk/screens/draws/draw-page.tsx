import { subjectKey } from '../../../../shared/identity/subject.ts';
import { drawHeld } from '../../../../shared/kinds/draw/draw-held.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { DrawView } from '../../reading/draws.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { ChanceForm } from '../supervision/chance-form.tsx';
import { readChance } from '../supervision/read-chance.ts';
import { startDraft } from '../supervision/start-draft.ts';
import { DrawFacts } from './draw-facts.tsx';
import { DrawResult } from './draw-result.tsx';
import { drawWords } from './draw-words.ts';
import { drawsExperts, readDraw } from './read-draws.ts';

/** One draw: what was committed to, chance, and whom it chose, as the record to print. */
export const drawScreen = defineScreen({
  path: screenPaths.drawOf(':id'),
  who: 'grant',
  allows: drawsExperts,
  get: async (ask) => {
    const draw = await readDraw(ask);
    return draw ? show(ask, draw, new URLSearchParams(), []) : problemPage('not-found', ask.lang);
  },
  post: async (ask) => {
    const draw = await readDraw(ask);
    if (!draw || draw.held) return problemPage('not-found', ask.lang);
    const { id, subject, body } = draw.committed;
    const read = readChance(ask.form, body.randomness);
    if ('faults' in read) return show(ask, draw, ask.form, read.faults);
    using draws = await ask.ledger.draws();
    const json = await draws.hold(id, read.chance);
    if (json === undefined) return problemPage('not-found', ask.lang);
    return startDraft(ask, drawHeld, subjectKey(subject), JSON.parse(json));
  },
});

/** All that `lucheng draw check` needs, with the pool: personal data, for who audits the draw. */
export const drawFileScreen = defineScreen({
  path: screenPaths.drawFile(':id'),
  who: 'grant',
  allows: drawsExperts,
  get: (ask) => file(ask, true),
});

/** The same without the pool, for the parties. */
export const openDrawFileScreen = defineScreen({
  path: screenPaths.openDrawFile(':id'),
  who: 'grant',
  allows: drawsExperts,
  get: (ask) => file(ask, false),
});

async function file(ask: Ask<'grant'>, withPool: boolean): Promise<Answer> {
  const id = ask.param('id');
  using draws = await ask.ledger.draws();
  const json = await draws.record(id, withPool);
  if (json === undefined) return problemPage('not-found', ask.lang);
  const name = withPool ? `draw-${id}.json` : `draw-${id}-open.json`;
  return { file: json, type: 'application/json; charset=utf-8', name };
}

function show(
  { lang, now }: Ask<'grant'>,
  draw: DrawView,
  form: URLSearchParams,
  faults: readonly Fault[],
): Answer {
  const said = drawWords[lang];
  const { committed, held, isOfPool } = draw;
  const { id, body } = committed;
  const { randomness } = body;
  const action = screenPaths.drawOf(id);
  const page = (
    <>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{inOwnScript(body.purpose, lang)}</h1>
      <p>
        {inOwnScript(body.category, lang)} · {said.meets(formatDay(body.meetsOn, lang))} ·{' '}
        {held ? said.heldOn(formatInstant(held.recordedAt, lang)) : said.toDraw}
      </p>
      {!(held || isOfPool) && <p class="warning">{said.otherPool}</p>}
      {held && (
        <DrawResult draw={{ ...draw, held }} isOver={dayOf(now) > body.meetsOn} lang={lang} />
      )}
      {!held && isOfPool && <ChanceForm {...{ randomness, action, form, faults, now, lang }} />}
      <DrawFacts draw={draw} lang={lang} />
      {held && (
        <>
          <h2>{said.recheckTitle}</h2>
          <p>{said.recheck}</p>
          <ul class="signatures">
            {said.signatures.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p class="actions unprinted">
            <a href={screenPaths.openDrawFile(id)}>{said.openRecord}</a>{' '}
            <a href={screenPaths.drawFile(id)}>{said.record}</a>
          </p>
        </>
      )}
    </>
  );
  return { title: body.purpose, page, status: faults.length > 0 ? 422 : 200 };
}
