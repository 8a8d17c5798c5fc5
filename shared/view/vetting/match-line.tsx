import { words } from '../../messages/words.ts';
import type { VetMatch } from '../../vetting/vet-row.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import { cardOf } from '../card-model.ts';
import { CreditCard } from '../credit-card.tsx';
import { MarkIcon } from '../mark-icon.tsx';
import { markOf } from '../marks.ts';
import { sayEnd } from '../say-end.ts';
import { sayDoubt, sayFoundAs } from './say-match.ts';
import { sayWhose } from './say-whose.ts';
import type { VetRowProps } from './vet-result-props.ts';

type MatchLineProps = Pick<VetRowProps, 'lang' | 'verdicts' | 'now' | 'nameOfRegister'> & {
  readonly match: VetMatch;
  /** Whether it is only one that may be meant. */
  readonly isUnclear: boolean;
};

/** An agency that a row means or may mean: its name, what it is warned of and until when, and its card on demand. */
export function MatchLine(props: MatchLineProps) {
  const { match, isUnclear, verdicts, lang, now, nameOfRegister } = props;
  const verdict = verdicts[match.code];
  if (verdict === undefined) return null;
  const card = cardOf(verdict, match.code, now);
  const end = sayEnd(card.body, lang);
  const notes = [
    ...sayWhose(verdict, lang, nameOfRegister),
    sayFoundAs(match, lang),
    sayDoubt(match, lang),
    legalPersonOf(),
  ].filter(Boolean);
  return (
    <div class="vet-match" data-unclear={isUnclear} data-tone={card.mark.tone}>
      <MarkIcon mark={card.mark} size={24} />
      <p class="vet-level">
        {isUnclear && <span>{vetWords(lang).perhaps}</span>}
        <strong>{words(lang).mark[card.mark.key]}</strong>
        {end !== '' && <span> {end}</span>}
      </p>
      <p class="vet-name">
        <span lang="zh-CN">{match.branch ?? card.name ?? match.name}</span>{' '}
        <span class="vet-code">{match.code}</span>
      </p>
      {notes.map((note) => (
        <p key={note} class="vet-note">
          {note}
        </p>
      ))}
      <details>
        <summary>{vetWords(lang).more}</summary>
        <CreditCard card={card} lang={lang} />
      </details>
    </div>
  );

  function legalPersonOf(): string {
    const above = match.legalPerson === undefined ? undefined : verdicts[match.legalPerson];
    if (above === undefined) return '';
    const { colon, mark } = words(lang);
    return `${vetWords(lang).legalPerson}${colon}${mark[markOf(above).key]}`;
  }
}
