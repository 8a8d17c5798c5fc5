import type { Lang } from '../../../../shared/messages/lang.ts';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { nameOf } from '../recording/read-file.ts';
import { defineScreen } from '../screen.ts';
import { casePath, screenPaths, withQuery } from '../screen-paths.ts';
import { BeginStep } from './begin-step.tsx';
import { Clocks, Decisions } from './case-clocks.tsx';
import { caseWords } from './case-words.ts';
import { Contests } from './contests.tsx';
import { type GroupedSteps, groupSteps, type PossibleStep } from './group-steps.ts';
import { keyOfSubject, type OpenCase, openCase } from './open-case.ts';
import { BarredSteps } from './steps-barred.tsx';
import { StepsDone } from './steps-done.tsx';
import { titledEntries, titleOf } from './titled-entries.ts';
import { weighedKinds } from './weighed-kinds.ts';

/** One case: what can be done in it, what is due, what was done, and what has to wait for what. */
export const caseScreen = defineScreen({
  path: screenPaths.case,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang, url } = ask;
    const open = await openCase(ask);
    if (open === undefined) return problemPage('not-found', lang);
    if ('key' in open) return { to: casePath(url.searchParams.get('subject') ?? '', open.key) };
    const { matter } = open;
    const title = caseWords[lang].title(matter.key);
    const steps = groupSteps(matter.next);
    const page = (
      <>
        <h1>{title}</h1>
        <About open={open} />
        <Now steps={steps.now} open={open} lang={lang} />
        <Clocks clocks={matter.clocks} lang={lang} />
        <Decisions decisions={matter.decisions} lang={lang} />
        <Contests contests={matter.contests} lang={lang} />
        <StepsDone open={open} lang={lang} />
        <Later steps={steps} open={open} lang={lang} />
      </>
    );
    return { title, page };
  },
});

function About({ open }: { readonly open: OpenCase }) {
  const key = keyOfSubject(open);
  return (
    <p>
      <a href={screenPaths.subject(encodeURIComponent(key))}>
        <span lang="zh-CN">{nameOf(open.file)}</span> <span class="code">{key}</span>
      </a>
    </p>
  );
}

type PossibleProps = {
  readonly steps: readonly PossibleStep[];
  readonly open: OpenCase;
  readonly lang: Lang;
};

function Now({ steps, open, lang }: PossibleProps) {
  const { now, nowHint, nothingNow } = caseWords[lang];
  return (
    <section aria-labelledby="now">
      <h2 id="now">{now}</h2>
      {steps.length === 0 ? (
        <p class="empty">{nothingNow}</p>
      ) : (
        <>
          <p class="hint">{nowHint}</p>
          <Possible steps={steps} open={open} lang={lang} />
        </>
      )}
    </section>
  );
}

function Possible({ steps, open, lang }: PossibleProps) {
  const entries = titledEntries(open.file.entries, lang);
  const place = { subject: keyOfSubject(open), caseKey: open.matter.key, entries, lang };
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.kind}>
          <p>
            <strong>{titleOf(step.kind, lang)}</strong>
          </p>
          {weighedKinds.has(step.kind) && open.isOffice ? (
            <Weigh step={step} {...place} />
          ) : (
            <BeginStep step={step} {...place} />
          )}
        </li>
      ))}
    </ul>
  );
}

type WeighProps = {
  readonly step: PossibleStep;
  readonly subject: string;
  readonly caseKey: string;
  readonly lang: Lang;
};

/** Leads to where it is read before it is decided. */
function Weigh({ step: { kind, about }, subject, caseKey, lang }: WeighProps) {
  return (
    <p class="begin">
      {(about.length === 0 ? [undefined] : about).map((id) => (
        <a
          key={id}
          class="button"
          href={withQuery(screenPaths.caseDecision, {
            subject,
            case: caseKey,
            kind,
            ...(id !== undefined && { about: id }),
          })}
        >
          {caseWords[lang].weigh}
          {about.length > 1 && ` ${id}`}
        </a>
      ))}
    </p>
  );
}

type LaterProps = {
  readonly steps: GroupedSteps;
  readonly open: OpenCase;
  readonly lang: Lang;
};

function Later({ steps, open, lang }: LaterProps) {
  const { later, others, othersHint } = caseWords[lang];
  return (
    <>
      {steps.later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">{later}</h2>
          <BarredSteps steps={steps.later} lang={lang} />
        </section>
      )}
      {steps.others.length + steps.barred.length > 0 && (
        <details>
          <summary>{others}</summary>
          <p class="hint">{othersHint}</p>
          {steps.others.length > 0 && <Possible steps={steps.others} open={open} lang={lang} />}
          {steps.barred.length > 0 && <BarredSteps steps={steps.barred} lang={lang} />}
        </details>
      )}
    </>
  );
}
