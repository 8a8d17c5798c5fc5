import type { Lang } from '../../../../shared/messages/lang.ts';
import { actorOf } from '../../accounts/grant.ts';
import type { Weighed, WeighedOutcome } from '../../reading/files.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { Effects } from '../recording/effects.tsx';
import { nameOf } from '../recording/read-file.ts';
import { defineScreen } from '../screen.ts';
import { casePath, screenPaths, withQuery } from '../screen-paths.ts';
import { BeginStep } from './begin-step.tsx';
import { Clocks } from './case-clocks.tsx';
import { decisionWords } from './decision-words.ts';
import { Evidence } from './evidence.tsx';
import { keyOfSubject, type OpenCase, openCase } from './open-case.ts';
import { sayChoices } from './say-choices.ts';
import { BarredSteps } from './steps-barred.tsx';
import { titledEntries, titleOf } from './titled-entries.ts';
import { weighedKinds } from './weighed-kinds.ts';

/** One decision to be made: what was proposed, on what evidence, and what each way to decide would change. */
export const decisionScreen = defineScreen({
  path: screenPaths.caseDecision,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined && grant.speaksFor === undefined,
  get: async (ask) => {
    const { lang, url, ledger, grant } = ask;
    const kind = url.searchParams.get('kind') ?? '';
    const open = weighedKinds.has(kind) ? await openCase(ask) : undefined;
    const reader = actorOf(grant);
    if (!open || !reader) return problemPage('not-found', lang);
    if ('key' in open) {
      const query = { ...Object.fromEntries(url.searchParams), case: open.key };
      return { to: withQuery(screenPaths.caseDecision, query) };
    }
    const about = url.searchParams.get('about') ?? undefined;
    using files = await ledger.files(reader);
    const json = await files.weigh(open.file.subject, open.matter.key, kind, about);
    if (json === undefined) return problemPage('not-found', lang);
    const { step, outcomes }: Weighed = JSON.parse(json);
    const title = decisionWords[lang].title(titleOf(kind, lang));
    const page = (
      <>
        <h1>{title}</h1>
        <Head open={open} lang={lang} />
        <Clocks clocks={open.matter.clocks} lang={lang} />
        <Evidence open={open} lang={lang} />
        {step.can ? (
          <Ways kind={kind} about={step.about} outcomes={outcomes} open={open} lang={lang} />
        ) : (
          <section aria-labelledby="barred">
            <h2 id="barred">{decisionWords[lang].barred}</h2>
            <BarredSteps steps={[step]} lang={lang} />
          </section>
        )}
        <TakeBack open={open} kind={kind} lang={lang} />
      </>
    );
    return { title, page };
  },
});

type PartProps = { readonly open: OpenCase; readonly lang: Lang };

function Head({ open, lang }: PartProps) {
  const subject = keyOfSubject(open);
  return (
    <p>
      <span lang="zh-CN">{nameOf(open.file)}</span> <span class="code">{subject}</span> ·{' '}
      <a href={casePath(subject, open.matter.key)}>{decisionWords[lang].toCase(open.matter.key)}</a>
    </p>
  );
}

type WaysProps = PartProps & {
  readonly kind: string;
  readonly about: string | undefined;
  readonly outcomes: readonly WeighedOutcome[];
};

/** Each way to decide, with what it would change, and its form. */
function Ways({ kind, about, outcomes, open, lang }: WaysProps) {
  const { decide, typedFirst } = decisionWords[lang];
  return (
    <>
      {outcomes.map(({ choices, at, effects }, i) => {
        const said = sayChoices(choices, kind, lang) || titleOf(kind, lang);
        return (
          <section key={said} aria-labelledby={`way-${i}`} class="way">
            <h2 id={`way-${i}`}>{said}</h2>
            {at && effects ? (
              <Effects
                id={`effects-${i}`}
                under={`way-${i}`}
                at={at}
                effects={effects}
                lang={lang}
              />
            ) : (
              <p class="aside">{typedFirst}</p>
            )}
            <BeginStep
              step={{ kind, about: about === undefined ? [] : [about] }}
              subject={keyOfSubject(open)}
              caseKey={open.matter.key}
              entries={titledEntries(open.file.entries, lang)}
              label={decide(said)}
              choices={choices}
              lang={lang}
            />
          </section>
        );
      })}
    </>
  );
}

/** A proposal is refused by taking it back, which is a step of its own. */
function TakeBack({ open, kind, lang }: PartProps & { readonly kind: string }) {
  const { refuse, refuseText } = decisionWords[lang];
  const proposal = open.matter.done.find((step) => step.kind === 'listing-proposed')?.entry;
  const can = open.matter.next.some(
    (step) => step.can && step.kind === 'retraction' && step.about === proposal,
  );
  if (kind !== 'listing' || proposal === undefined || !can) return null;
  return (
    <section aria-labelledby="refuse" class="way">
      <h2 id="refuse">{refuse}</h2>
      <p>{refuseText}</p>
      <BeginStep
        step={{ kind: 'retraction', about: [proposal] }}
        subject={keyOfSubject(open)}
        caseKey={open.matter.key}
        entries={[]}
        label={refuse}
        choices={{ 'body.effect': 'annulled' }}
        lang={lang}
      />
    </section>
  );
}
