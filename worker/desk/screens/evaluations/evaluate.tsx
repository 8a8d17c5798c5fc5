import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { evaluationForm } from '../../../../shared/kinds/engagements/engagements-forms.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Opened } from '../../evaluations/evaluations.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import { type Answer, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { evaluationWords } from './evaluation-words.ts';
import { criteria, Scales } from './scales.tsx';

/** A client evaluates a service by the code of its invitation, without an account: three scales and a sentence (Art. 32). */
export const evaluateScreen = defineScreen({
  path: screenPaths.evaluate,
  who: 'anybody',
  get: ({ lang }) => codePage(lang, []),
  post: async (ask) => {
    const { form, ledger, network, lang } = ask;
    using evaluations = await ledger.evaluations();
    const code = form.get('code') ?? '';
    const opened = await evaluations.open(code, network);
    if (opened === undefined || opened === 'locked') return noEntry(lang, opened);
    if (form.get('step') !== 'send') return formPage(ask, opened, []);
    const read = readScores(form);
    if ('faults' in read) return formPage(ask, opened, read.faults);
    const done = await evaluations.evaluate(code, read.said, network);
    if (done === undefined || done === 'locked') return noEntry(lang, done);
    if (done.kind === 'refused') return formPage(ask, opened, done.faults.map(atComment));
    if (done.kind === 'failed') return formPage(ask, opened, [failed]);
    const { thanks, thanksText } = evaluationWords[lang];
    const page = (
      <div class="narrow">
        <h1>{thanks}</h1>
        <p>{thanksText(done.entry)}</p>
      </div>
    );
    return { title: thanks, page };
  },
});

/** What the form says, by the entry's own schema. */
function readScores(form: URLSearchParams) {
  const scores = criteria.flatMap((name) => {
    const score = form.get(name) ?? '';
    return score === '' ? [] : [[name, /^\d{1,3}$/.test(score) ? Number(score) : score] as const];
  });
  const comment = form.get('comment')?.trim() ?? '';
  const body = { ...Object.fromEntries(scores), ...(comment !== '' && { comment }) };
  const parsed = evaluationForm.body.safeParse(
    { engagement: '1', party: 'client', ...body },
    { reportInput: true },
  );
  if (!parsed.success) {
    const faults = faultsOf(parsed.error).map((fault) =>
      fault.rule === 'evaluation.no-score' ? { ...fault, field: 'quality' } : fault,
    );
    return { faults };
  }
  const { engagement: _, party: __, ...said } = parsed.data;
  return { said };
}

function noEntry(lang: Lang, why: 'locked' | undefined): Answer {
  const said = why === 'locked' ? 'locked' : 'notFound';
  const text = { zh: evaluationWords.zh[said], en: evaluationWords.en[said] };
  return codePage(lang, [{ field: 'code', rule: `evaluation.${said}`, ...text }]);
}

function codePage(lang: Lang, faults: readonly Fault[]): Answer {
  const said = evaluationWords[lang];
  const form = new URLSearchParams();
  const page = (
    <form class="narrow" method="post" action={screenPaths.evaluate}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.title}</h1>
      <p>{said.enter}</p>
      <TextField
        name="code"
        label={said.code}
        hint={said.codeHint}
        maxLength={40}
        isRequired
        {...{ form, faults, lang }}
      />
      <button type="submit" class="main">
        {said.goOn}
      </button>
    </form>
  );
  const isLocked = faults.some(({ rule }) => rule === 'evaluation.locked');
  const status = isLocked ? 429 : faults.length > 0 ? 422 : 200;
  return { title: said.title, page, status, islands: ['take-code'] };
}

function formPage(
  { form, lang }: Posted<'anybody'>,
  opened: Opened,
  faults: readonly Fault[],
): Answer {
  const said = evaluationWords[lang];
  const { agency, agencyName, engagement, services, clientName, until } = opened;
  const page = (
    <form id="evaluation" class="narrow" method="post" action={screenPaths.evaluate}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.title}</h1>
      <p>
        <strong lang="zh-CN">{said.asked(agencyName ?? agency, engagement)}</strong>
        <br />
        {services.map((service) => words(lang).service[service]).join(words(lang).comma)}
        <br />
        <span lang="zh-CN">{said.as(clientName)}</span>
      </p>
      <p class="aside">{said.until(formatDay(until, lang))}</p>
      <input type="hidden" name="code" value={form.get('code') ?? ''} />
      <div id="quality">
        <Scales form={form} lang={lang} />
      </div>
      <TextField
        name="comment"
        label={said.comment}
        hint={said.commentHint}
        maxLength={500}
        {...{ form, faults, lang }}
      />
      <p class="aside">{said.privacy}</p>
      <button type="submit" class="main" name="step" value="send">
        {said.send}
      </button>
    </form>
  );
  const status = faults.length > 0 ? 422 : 200;
  return { title: said.title, page, status, keepsForm: 'evaluation' };
}

/** What the write door refuses is told beside the one field that there is. */
function atComment(fault: Fault): Fault {
  return { ...fault, field: 'comment' };
}

const failed: Fault = {
  field: 'comment',
  rule: 'evaluation.failed',
  zh: evaluationWords.zh.failed,
  en: evaluationWords.en.failed,
};
