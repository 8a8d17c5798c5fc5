import type { ComponentChildren } from 'preact';
import { paths } from '../../../../shared/contract/paths.ts';
import type { PublicRecord, PublicSpan } from '../../../../shared/disclosure/record.ts';
import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import { ofKind } from '../../../../shared/kinds/form/fact.ts';
import { explainRecord } from '../../../../shared/messages/explain-record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { StayedDecision } from '../../../../shared/rating/facts/derived-facts.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import type { KnownBody } from '../../../../shared/view/card-model.ts';
import type { CardLinks } from '../../../../shared/view/card-notes.tsx';
import { cardRows } from '../../../../shared/view/facts/card-rows.ts';
import { FactRows } from '../../../../shared/view/facts/fact-rows.tsx';
import { recordRows } from '../../../../shared/view/facts/record-rows.ts';
import { GradeSum } from '../../../../shared/view/grade-sum.tsx';
import {
  besideLevel,
  keptByOthers,
  otherKinds,
  Registration,
} from '../../../../shared/view/known-rows.tsx';
import { LegalEffect } from '../../../../shared/view/legal-effect.tsx';
import { OwnWords } from '../../../../shared/view/own-words.tsx';
import { ReasonTags } from '../../../../shared/view/reason-tags.tsx';
import { Reasons } from '../../../../shared/view/reasons.tsx';
import { TimeLine } from '../../../../shared/view/time-line.tsx';
import { IncentiveRow } from '../../../../shared/view/whole-record.tsx';
import type { InBothWays } from '../../agencies/possibilities-for.ts';
import { inLang } from '../frame/in-lang.ts';
import { agencyWords } from './agency-words.ts';
import { EmbedBadge } from './embed-badge.tsx';
import { FileSection } from './file-section.tsx';
import { MayFollow } from './may-follow.tsx';
import { mayBeRepaired, Remedies } from './remedies.tsx';
import { type Section, sections } from './sections.ts';
import { TimeLineDrawn } from './time-line-drawn.tsx';

export type AgencyFileProps = {
  readonly record: PublicRecord;
  readonly span: PublicSpan;
  readonly body: KnownBody;
  readonly possible: InBothWays;
  /** The rules in force where the register is from, if that is known. */
  readonly policy: Policy | undefined;
  readonly links: CardLinks;
  readonly now: Instant;
  readonly lang: Lang;
};

const ownKinds = ['service-commitment'];
const fromOthers = ['association-rating', 'commendation'];

/** The sections that this agency's file has something for. */
export function sectionsOf({ record, body, possible }: AgencyFileProps): readonly Section[] {
  const kinds = new Set(body.facts.map(({ kind }) => kind));
  const hasAny = (some: readonly string[]) => some.some((kind) => kinds.has(kind));
  const isThere: Partial<Record<Section, boolean>> = {
    why: body.reasons.length > 0 || hasAny(['legal-person-listed', 'stayed']),
    effect:
      body.level !== 'normal' ||
      hasAny(['measure-imposed']) ||
      possible.measures.possible.length > 0,
    others: hasAny([...besideLevel, ...keptByOthers, ...fromOthers, ...otherKinds(body.facts)]),
    own: record.declared !== undefined || hasAny(ownKinds),
  };
  return sections.filter((section) => isThere[section] ?? true);
}

/** All that is published of an agency, what harms most first; what decides nothing is folded. */
export function AgencyFile(props: AgencyFileProps) {
  const { record, span, body, possible, policy, links, now, lang } = props;
  const say = agencyWords(lang);
  const rows = {
    facts: body.facts,
    rows: { ...cardRows, ...recordRows },
    isBrief: false,
    links,
    lang,
  };
  const stayed = body.facts.filter(ofKind<StayedDecision>('stayed'));
  const parts: Readonly<Record<Section, ComponentChildren>> = {
    why: (
      <>
        <Reasons reasons={body.reasons} level={body.level} lang={lang} />
        <dl class="lc-rows">
          <FactRows {...rows} kinds={['legal-person-listed']} />
        </dl>
        {stayed.length > 0 && (
          <>
            <p class="lc-label">{words(lang).reasonMark.suspended}</p>
            <Reasons reasons={stayed} level={body.level} isStayed lang={lang} />
          </>
        )}
      </>
    ),
    effect: (
      <>
        {body.level !== 'normal' && (
          <>
            <p>{say.means[body.level]}</p>
            <LegalEffect body={body} lang={lang} />
          </>
        )}
        <dl class="lc-rows">
          <FactRows {...rows} kinds={['measure-imposed']} />
        </dl>
        <MayFollow measures={possible.measures} lang={lang} />
      </>
    ),
    history: (
      <>
        <TimeLineDrawn record={record} now={now} lang={lang} />
        <TimeLine record={record} now={now} lang={lang} />
      </>
    ),
    grade: (
      <>
        <GradeSum grade={body.grade} lang={lang} />
        <details>
          <summary>{say.sumByHand}</summary>
          <ol class="steps">
            {explainRecord(record, span, lang).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </details>
        <p>
          <a href={inLang(paths.policyPage, lang)}>{say.policy}</a>
        </p>
      </>
    ),
    others: (
      <dl class="lc-rows">
        <FactRows {...rows} kinds={[...besideLevel, ...otherKinds(body.facts), ...keptByOthers]} />
        <FactRows {...rows} kinds={fromOthers} />
      </dl>
    ),
    registration: (
      <>
        {body.isObjected && <ReasonTags marks={['objected']} lang={lang} />}
        <Registration body={body} lang={lang} />
        <dl class="lc-rows">
          <FactRows {...rows} kinds={['licence', 'succession']} />
          <IncentiveRow incentives={possible.incentives} lang={lang} />
        </dl>
      </>
    ),
    own: (
      <dl class="lc-rows">
        <OwnWords record={record} lang={lang} />
        <FactRows {...rows} kinds={ownKinds} />
      </dl>
    ),
    objection: <Remedies policy={policy} hasSomethingToRepair={mayBeRepaired(body)} lang={lang} />,
    embed: <EmbedBadge code={record.code} lang={lang} />,
  };
  return (
    <>
      {sectionsOf(props).map((section) => (
        <FileSection key={section} section={section} lang={lang}>
          {parts[section]}
        </FileSection>
      ))}
    </>
  );
}
