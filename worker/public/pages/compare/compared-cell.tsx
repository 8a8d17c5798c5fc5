import type { VNode } from 'preact';
import { ofKind } from '../../../../shared/kinds/form/fact.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { StayedDecision } from '../../../../shared/rating/facts/derived-facts.ts';
import type { KnownBody } from '../../../../shared/view/card-model.ts';
import { CardNotes } from '../../../../shared/view/card-notes.tsx';
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
import { Reasons } from '../../../../shared/view/reasons.tsx';
import { LevelLine } from '../agency/level-line.tsx';
import type { ComparedRow } from './compare-words.ts';
import type { Compared } from './compared.ts';

export const comparedRows: readonly ComparedRow[] = [
  'level',
  'why',
  'effect',
  'grade',
  'others',
  'registration',
  'licences',
];

/** One agency’s part of a row; undefined where nothing is published of it. */
export function comparedCell(row: ComparedRow, one: Compared, lang: Lang): VNode | undefined {
  if (one.kind === 'malformed') return row === 'level' ? <p>{one.fault[lang]}</p> : undefined;
  const { card } = one;
  const { body } = card;
  if (row === 'level') {
    return (
      <div data-tone={card.mark.tone}>
        <LevelLine card={card} lang={lang} />
        {body.kind !== 'known' && <CardNotes body={body} lang={lang} links={{}} />}
      </div>
    );
  }
  return body.kind === 'known' ? cellOf(row, body, lang) : undefined;
}

function cellOf(
  row: Exclude<ComparedRow, 'level'>,
  body: KnownBody,
  lang: Lang,
): VNode | undefined {
  switch (row) {
    case 'why':
      return why(body, lang);
    case 'effect':
      return body.level === 'normal' ? undefined : <LegalEffect body={body} lang={lang} />;
    case 'grade':
      return <GradeSum grade={body.grade} lang={lang} />;
    case 'others':
      return others(body, lang);
    case 'registration':
      return (
        <>
          {body.isNameDeclared && <p>{words(lang).card.nameDeclared}</p>}
          <Registration body={body} lang={lang} />
        </>
      );
    case 'licences':
      return factsOf(body, ['licence'], lang);
  }
}

/** The decisions behind its level, and for a branch its legal person's (domain G11). */
function why(body: KnownBody, lang: Lang): VNode | undefined {
  const overIt = factsOf(body, ['legal-person-listed'], lang);
  if (body.reasons.length === 0) return overIt;
  return (
    <>
      <Reasons reasons={body.reasons} level={body.level} lang={lang} />
      {overIt}
    </>
  );
}

/** What stands beside the level, decisions without effect first. */
function others(body: KnownBody, lang: Lang): VNode | undefined {
  const stayed = body.facts.filter(ofKind<StayedDecision>('stayed'));
  const beside = ['measure-imposed', ...besideLevel, ...otherKinds(body.facts), ...keptByOthers];
  const facts = factsOf(body, beside, lang);
  if (stayed.length === 0) return facts;
  return (
    <>
      <p class="lc-label">{words(lang).reasonMark.suspended}</p>
      <Reasons reasons={stayed} level={body.level} isStayed lang={lang} />
      {facts}
    </>
  );
}

function factsOf({ facts }: KnownBody, kinds: readonly string[], lang: Lang): VNode | undefined {
  if (!facts.some(({ kind }) => kinds.includes(kind))) return undefined;
  const rows = { ...cardRows, ...recordRows };
  return (
    <dl class="lc-rows">
      <FactRows {...{ facts, rows, kinds, isBrief: true, links: {}, lang }} />
    </dl>
  );
}
