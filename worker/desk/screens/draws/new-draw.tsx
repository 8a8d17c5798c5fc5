import { subjectKey } from '../../../../shared/identity/subject.ts';
import { drawCommitted } from '../../../../shared/kinds/draw/draw-committed.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { startDraft } from '../supervision/start-draft.ts';
import { drawWords } from './draw-words.ts';
import { ExpertsForm } from './experts-form.tsx';
import { OccasionForm } from './occasion-form.tsx';
import { readDrawRequest, readOccasion } from './read-draw-request.ts';
import { drawsExperts } from './read-draws.ts';

/** Begins a draw: first what for, then who of the category may be drawn and who steps aside; the officer records it as any entry. */
export const newDrawScreen = defineScreen({
  path: screenPaths.newDraw,
  who: 'grant',
  allows: drawsExperts,
  get: (ask) => {
    const asked = ask.url.searchParams;
    return asked.has('category') ? experts(ask, asked, []) : occasion(ask, asked, []);
  },
  post: async (ask) => {
    const read = readDrawRequest(ask.form);
    if ('faults' in read) return experts(ask, ask.form, read.faults);
    using draws = await ask.ledger.draws();
    const body = JSON.parse(await draws.propose(read.request));
    return startDraft(ask, drawCommitted, subjectKey(read.subject), body);
  },
});

async function occasion(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang } = ask;
  using draws = await ask.ledger.draws();
  const categories = JSON.parse(await draws.categories()) as readonly [string, number][];
  const page = <OccasionForm {...{ form, faults, lang, categories }} />;
  return { title: drawWords[lang].newDraw, page, status: faults.length > 0 ? 422 : 200 };
}

async function experts(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang, now, env } = ask;
  const read = readOccasion(form);
  if ('faults' in read) return occasion(ask, form, read.faults);
  using draws = await ask.ledger.draws();
  const judged = JSON.parse(await draws.judge({ ...read.occasion, recused: [] }));
  const city = env.JURISDICTION;
  const page = <ExpertsForm {...{ form, faults, lang, now, judged, city }} />;
  return { title: drawWords[lang].newDraw, page, status: faults.length > 0 ? 422 : 200 };
}
