import { levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { KnownBody } from '../../../../shared/view/card-model.ts';
import { agencyWords } from './agency-words.ts';

/** What a reader takes away who reads no further: who decided what, what it comes to, and the grade. */
export function AgencySummary({ body, lang }: { readonly body: KnownBody; readonly lang: Lang }) {
  return (
    <div class="summary">
      {summaryOf(body, lang).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function summaryOf(body: KnownBody, lang: Lang): readonly string[] {
  const say = agencyWords(lang);
  const { card, mark } = words(lang);
  const { reasons, level, grade } = body;
  const [gravest, ...others] = reasons.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  );
  const sentences: string[] = [];
  if (level === 'normal') sentences.push(say.noLevel);
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
