import type { PublicRecord } from '../disclosure/record.ts';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import { words } from '../messages/words.ts';
import { type Commitment, declaredItems } from '../rating/facts/particulars.ts';
import type { Registration } from '../rating/standing.ts';
import { dayOf } from '../time/shanghai.ts';
import { CardRow } from './card-row.tsx';
import { EntryIds } from './decision.tsx';

export type OwnWordsProps = { readonly record: PublicRecord; readonly lang: Lang };

/** What the agency says of itself (Arts. 8, 18, 19), marked so. */
export function OwnWords({ record, lang }: OwnWordsProps) {
  const { declared = {}, commitment, registration } = record;
  const { declared: term, declaredItem } = recordWords(lang);
  const told = declaredItems.filter((item) => declared[item] !== undefined);
  return (
    <>
      {told.length > 0 && (
        <CardRow term={term}>
          <p class="lc-tags">
            <SelfDeclaredTag lang={lang} />
          </p>
          {told.map((item) => (
            <Told key={item} label={declaredItem[item]} text={declared[item] ?? ''} />
          ))}
          <Confirmation registration={registration} lang={lang} />
        </CardRow>
      )}
      {commitment && <CommitmentRow commitment={commitment} lang={lang} />}
    </>
  );
}

type CommitmentProps = { readonly commitment: Commitment; readonly lang: Lang };

function CommitmentRow({ commitment, lang }: CommitmentProps) {
  const { commitment: term, timeLimit, process, promise, since } = recordWords(lang);
  const { timeLimitDays, from, entries } = commitment;
  return (
    <CardRow term={term}>
      <p class="lc-tags">
        <SelfDeclaredTag lang={lang} />
      </p>
      {timeLimitDays !== undefined && <strong>{timeLimit(timeLimitDays)}</strong>}
      <Told label={process} text={commitment.process} />
      <Told label={promise} text={commitment.text} />
      <p class="lc-basis">
        {since(formatDay(dayOf(from), lang))}
        <br />
        <EntryIds entries={entries} lang={lang} />
      </p>
    </CardRow>
  );
}

function SelfDeclaredTag({ lang }: { readonly lang: Lang }) {
  return (
    <span class="lc-tag" data-tone="neutral">
      {words(lang).card.selfDeclared}
    </span>
  );
}

function Told({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p>
      <span class="lc-label">{label}</span>
      {text}
    </p>
  );
}

type ConfirmationProps = { readonly registration: Registration; readonly lang: Lang };

function Confirmation({ registration, lang }: ConfirmationProps) {
  const { confirmed, neverConfirmed } = recordWords(lang);
  if (registration.kind !== 'filed') return null;
  const { confirmedAt } = registration;
  return (
    <p class="lc-basis">
      {confirmedAt === undefined ? neverConfirmed : confirmed(formatDay(dayOf(confirmedAt), lang))}
    </p>
  );
}
