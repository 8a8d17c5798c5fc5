import { ofKind } from '../../../../shared/kinds/form/fact.ts';
import { levels } from '../../../../shared/kinds/form/level.ts';
import { formatPeriod } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { LegalPersonListing } from '../../../../shared/rating/facts/derived-facts.ts';
import type { KnownBody } from '../../../../shared/view/card-model.ts';
import type { CardLinks } from '../../../../shared/view/card-notes.tsx';
import { nameAndCode } from '../../../../shared/view/facts/other-agencies.ts';
import { agencyWords } from './agency-words.ts';

type AgencySummaryProps = {
  readonly body: KnownBody;
  readonly links: CardLinks;
  readonly lang: Lang;
};

/** What a reader takes away who reads no further: who decided what, what it comes to, and the grade. */
export function AgencySummary({ body, links, lang }: AgencySummaryProps) {
  return (
    <div class="summary">
      {summaryOf(body, links, lang).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function summaryOf(body: KnownBody, links: CardLinks, lang: Lang): readonly string[] {
  const say = agencyWords(lang);
  const { card, mark } = words(lang);
  const { reasons, level, grade } = body;
  const [gravest, ...others] = reasons.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  );
  const sentences: string[] = [];
  const overIt = body.facts.find(ofKind<LegalPersonListing>('legal-person-listed'));
  if (overIt !== undefined) {
    const { inheritedFrom, from, until } = overIt;
    const listed = card.legalPersonListed(nameAndCode(inheritedFrom, links));
    sentences.push(say.branchOfListed(listed, formatPeriod(from, until, lang)));
  }
  if (level === 'normal') sentences.push(overIt ? say.noLevelOfItsOwn : say.noLevel);
  if (gravest !== undefined) {
    const { authority, documentNumber } = gravest.basis;
    sentences.push(say.decided(authority, documentNumber, withoutStop(gravest.summary)));
    if (others.length > 0) sentences.push(say.moreDecisions(others.length));
    const isBanned = reasons.some(({ scope }) => scope !== undefined);
    sentences.push(isBanned ? card.bansAsDecided : card.forReference);
  }
  if (level === 'normal' && grade.kind === 'graded' && grade.grade !== 'E')
    sentences.push(say.graded(mark[`grade-${grade.grade}`], grade.score.total.toFixed(1)));
  return sentences;
}

function withoutStop(text: string): string {
  return text.replace(/[。.；;]+$/, '');
}
