import type { PublicRecord } from '../disclosure/record.ts';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import { words } from '../messages/words.ts';
import { declaredItems } from '../rating/facts/self-declared.ts';
import type { Registration } from '../rating/standing.ts';
import { dayOf } from '../time/shanghai.ts';
import { CardRow } from './card-row.tsx';

export type OwnWordsProps = { readonly record: PublicRecord; readonly lang: Lang };

/** What the agency says of itself (Arts. 8, 19), marked as its own words. */
export function OwnWords({ record: { declared = {}, registration }, lang }: OwnWordsProps) {
  const { declared: term, declaredItem } = recordWords(lang);
  const told = declaredItems.filter((item) => declared[item] !== undefined);
  if (told.length === 0) return null;
  return (
    <CardRow term={term}>
      <p class="lc-tags">
        <span class="lc-tag" data-tone="neutral">
          {words(lang).card.selfDeclared}
        </span>
      </p>
      {told.map((item) => (
        <Told key={item} label={declaredItem[item]} text={declared[item] ?? ''} />
      ))}
      <Confirmation registration={registration} lang={lang} />
    </CardRow>
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
