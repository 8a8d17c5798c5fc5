import { formatDay, formatPeriod, formatTerm, formatUntil } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { Correction } from '../rating/standing.ts';
import { dayOf } from '../time/shanghai.ts';
import type { CardFacts, ListOnCard } from './card-facts.ts';
import type { CardLinks } from './card-notes.tsx';
import { CardRow } from './card-row.tsx';
import { Decision, EntryIds, Source } from './decision.tsx';

export type FactRowsProps = {
  readonly facts: CardFacts;
  /** Of penalties only the newest, of each fact only the gist. */
  readonly isBrief: boolean;
  readonly lang: Lang;
};

/** What follows besides bans: the measures in force (Art. 34). */
export function Measures({ facts: { measures }, isBrief, lang }: FactRowsProps) {
  if (measures.length === 0) return null;
  const { card, measureItem, colon } = words(lang);
  return (
    <CardRow term={card.measures}>
      <ul class="lc-items">
        {measures.map((measure) => (
          <li key={measure.entries.join()}>
            <strong>{measureItem[measure.item] ?? measure.item}</strong>
            {measure.scope && (
              <p>
                {card.scope}
                {colon}
                {measure.scope}
              </p>
            )}
            <Decision
              decision={measure}
              period={formatTerm(measure, lang)}
              {...{ isBrief, lang }}
            />
          </li>
        ))}
      </ul>
    </CardRow>
  );
}

type BesideLevelProps = FactRowsProps & { readonly links: CardLinks };

/** What else is on record: penalties, joint liability, lists of others, corrections. */
export function BesideLevel({ facts, isBrief, lang, links }: BesideLevelProps) {
  const { card } = words(lang);
  const { lists, corrections } = facts;
  return (
    <>
      <Penalties {...{ facts, isBrief, lang }} />
      <JointLiabilities {...{ facts, isBrief, lang }} />
      {lists.length > 0 && (
        <CardRow term={card.lists}>
          <ul class="lc-items">
            {lists.map((list) => (
              <li key={list.entries.join()}>
                <ListEntry {...{ list, isBrief, lang }} />
              </li>
            ))}
          </ul>
        </CardRow>
      )}
      {corrections.length > 0 && (
        <CardRow term={card.corrections}>
          <ul class="lc-items">
            {corrections.map((correction) => (
              <li key={correction.entries.join()}>
                <Annulment {...{ correction, isBrief, lang, links }} />
              </li>
            ))}
          </ul>
        </CardRow>
      )}
    </>
  );
}

const penaltiesInBrief = 2;

function Penalties({ facts: { penalties }, isBrief, lang }: FactRowsProps) {
  if (penalties.length === 0) return null;
  const { card, penaltyType, comma } = words(lang);
  const shown = penalties.slice(0, isBrief ? penaltiesInBrief : undefined);
  const left = penalties.length - shown.length;
  return (
    <CardRow term={card.penalties}>
      <ul class="lc-items">
        {shown.map((penalty) => (
          <li key={penalty.entries.join()}>
            <strong>{penalty.types.map((type) => penaltyType[type] ?? type).join(comma)}</strong>
            <Decision
              decision={penalty}
              period={card.publicUntil(formatUntil(penalty.until, lang))}
              {...{ isBrief, lang }}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <p>{card.more(left)}</p>}
    </CardRow>
  );
}

/** Art. 30: which court said so, in which judgment. */
function JointLiabilities({ facts: { jointLiabilities }, isBrief, lang }: FactRowsProps) {
  if (jointLiabilities.length === 0) return null;
  const { card } = words(lang);
  return (
    <CardRow term={card.jointLiability}>
      <ul class="lc-items">
        {jointLiabilities.map((liability) => (
          <li key={liability.entries.join()}>
            <strong>{`${liability.court} ${liability.judgment}`}</strong>
            <Decision
              decision={liability}
              period={card.publicUntil(formatUntil(liability.until, lang))}
              {...{ isBrief, lang }}
            />
          </li>
        ))}
      </ul>
    </CardRow>
  );
}

type ListEntryProps = Omit<FactRowsProps, 'facts'> & { readonly list: ListOnCard };

/** Art. 21: with its source and when that was last looked at; past its time it says that it is unconfirmed. */
function ListEntry({ list, isBrief, lang }: ListEntryProps) {
  const { card, listOfOthers, colon } = words(lang);
  return (
    <>
      <strong>{listOfOthers[list.list]}</strong>
      {list.isUnconfirmed && (
        <p class="lc-tags">
          <span class="lc-tag" data-tone="neutral">
            {card.unconfirmed}
          </span>
        </p>
      )}
      <p>{list.summary}</p>
      <p class="lc-basis">
        {card.source}
        {colon}
        {list.source}
        <br />
        {card.checkedOn(formatDay(dayOf(list.checkedAt), lang))}
        {!isBrief && (
          <>
            <br />
            <EntryIds entries={list.entries} lang={lang} />
          </>
        )}
      </p>
    </>
  );
}

type AnnulmentProps = Omit<BesideLevelProps, 'facts'> & { readonly correction: Correction };

/** That a decision was annulled, and not what it had said (domain G5). */
function Annulment({ correction, isBrief, lang, links }: AnnulmentProps) {
  const { kind, basis, from, entries } = correction;
  const { card, corrected } = words(lang);
  const [, annulled] = entries;
  const period = formatPeriod(from, undefined, lang);
  return (
    <>
      <p>{card.annulled(corrected[kind] ?? kind)}</p>
      <Source {...{ basis, period, entries, isBrief, lang }} />
      {links.correction && annulled !== undefined && (
        <p class="lc-links">
          <a href={links.correction(annulled)}>{card.certificate}</a>
        </p>
      )}
    </>
  );
}
