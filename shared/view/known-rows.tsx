import type { ComponentChildren } from 'preact';
import { ofKind } from '../kinds/form/fact.ts';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { StayedDecision } from '../rating/facts/derived-facts.ts';
import { dayOf } from '../time/shanghai.ts';
import type { KnownBody } from './card-model.ts';
import type { CardLinks } from './card-notes.tsx';
import { CardRow } from './card-row.tsx';
import { cardRows } from './facts/card-rows.ts';
import { FactRows } from './facts/fact-rows.tsx';
import { GradeSum } from './grade-sum.tsx';
import { LegalEffect } from './legal-effect.tsx';
import { ReasonTags } from './reason-tags.tsx';
import { Reasons } from './reasons.tsx';

export type KnownRowsProps = {
  readonly body: KnownBody;
  readonly lang: Lang;
  readonly links: CardLinks;
  /** A page's rows, in place of the brief rows that say the same. */
  readonly more?: ComponentChildren;
};

/** What the register says of a known subject: reasons, effects, other facts on record, grade, registration. */
export function KnownRows({ body, lang, links, more }: KnownRowsProps) {
  const { card } = words(lang);
  const { facts } = body;
  const isBrief = more === undefined;
  const rows = { facts, rows: cardRows, isBrief, links, lang };
  const stayed = facts.filter(ofKind<StayedDecision>('stayed'));
  return (
    <dl class="lc-rows">
      {body.reasons.length > 0 && (
        <CardRow term={card.why}>
          <Reasons reasons={body.reasons} level={body.level} lang={lang} />
        </CardRow>
      )}
      <FactRows {...rows} kinds={['legal-person-listed']} />
      {body.level !== 'normal' && (
        <CardRow term={card.effect}>
          <LegalEffect body={body} lang={lang} />
        </CardRow>
      )}
      <FactRows {...rows} kinds={['measure-imposed']} />
      <CardRow term={card.grade}>
        <GradeSum grade={body.grade} lang={lang} />
      </CardRow>
      {stayed.length > 0 && (
        <CardRow term={words(lang).reasonMark.suspended}>
          <Reasons reasons={stayed} level={body.level} isStayed lang={lang} />
        </CardRow>
      )}
      <FactRows {...rows} kinds={[...besideLevel, ...otherKinds(facts)]} />
      <CardRow term={card.registration}>
        {body.isObjected && <ReasonTags marks={['objected']} lang={lang} />}
        <Registration body={body} lang={lang} />
      </CardRow>
      <FactRows {...rows} kinds={more ? keptByOthers : [...keptByOthers, 'licence']} />
      {more}
    </dl>
  );
}

export const besideLevel = ['penalty', 'joint-liability', 'list-entered', 'correction'];
export const keptByOthers = ['statutory-filing', 'provincial-grade'];
/** Kinds of facts that only an agency's page shows. */
const leftToThePage = ['succession', 'service-commitment', 'association-rating', 'commendation'];
const known = ['stayed', ...Object.keys(cardRows), ...leftToThePage];

/** Kinds of facts that this reader doesn't know, as a newer register may have. */
export function otherKinds(facts: KnownBody['facts']): readonly string[] {
  return [...new Set(facts.map(({ kind }) => kind).filter((kind) => !known.includes(kind)))];
}

/** Whether it is registered, as what, and for which services. */
export function Registration({ body, lang }: { readonly body: KnownBody; readonly lang: Lang }) {
  const { card, service, subjectKind, comma, colon } = words(lang);
  const { registration } = body;
  if (registration.kind === 'never') return <p>{card.neverRegistered}</p>;
  const since = formatDay(dayOf(registration.since), lang);
  if (registration.kind === 'withdrawn') return <p>{card.withdrawn(since)}</p>;
  return (
    <>
      <p>
        {card.registered(since)}
        {body.subjectKind && <span class="lc-aside">{subjectKind[body.subjectKind]}</span>}
      </p>
      {body.services.length > 0 && (
        <p>
          {card.services}
          {colon}
          {body.services.map((one) => service[one]).join(comma)}
          <span class="lc-aside">{card.selfDeclared}</span>
        </p>
      )}
    </>
  );
}
