import { formatDay, formatPeriod, formatUntil } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { Correction } from '../rating/standing.ts';
import { dayOf } from '../time/shanghai.ts';
import type { CardFacts, ListOnCard } from './card-facts.ts';
import { CardRow } from './card-row.tsx';
import { Decision, EntryIds, Source } from './decision.tsx';

export type BesideLevelProps = {
  readonly facts: CardFacts;
  /** Only the newest penalties. */
  readonly isBrief: boolean;
  readonly lang: Lang;
};

const penaltiesInBrief = 2;

/** What is on record beside the level: measures in force, penalties, lists of others, corrections. */
export function BesideLevel({ facts, isBrief, lang }: BesideLevelProps) {
  const { card, measureItem, penaltyType, comma, colon } = words(lang);
  const { measures, lists, corrections } = facts;
  const penalties = facts.penalties.slice(0, isBrief ? penaltiesInBrief : undefined);
  const more = facts.penalties.length - penalties.length;
  return (
    <>
      {measures.length > 0 && (
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
                  period={formatPeriod(measure.from, measure.until, lang)}
                  lang={lang}
                />
              </li>
            ))}
          </ul>
        </CardRow>
      )}
      {penalties.length > 0 && (
        <CardRow term={card.penalties}>
          <ul class="lc-items">
            {penalties.map((penalty) => (
              <li key={penalty.entries.join()}>
                <strong>
                  {penalty.types.map((type) => penaltyType[type] ?? type).join(comma)}
                </strong>
                <Decision
                  decision={penalty}
                  period={card.publicUntil(formatUntil(penalty.until, lang))}
                  lang={lang}
                />
              </li>
            ))}
          </ul>
          {more > 0 && <p>{card.more(more)}</p>}
        </CardRow>
      )}
      {lists.length > 0 && (
        <CardRow term={card.lists}>
          <ul class="lc-items">
            {lists.map((list) => (
              <li key={list.entries.join()}>
                <ListEntry list={list} lang={lang} />
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
                <Annulment correction={correction} lang={lang} />
              </li>
            ))}
          </ul>
        </CardRow>
      )}
    </>
  );
}

function ListEntry({ list, lang }: { readonly list: ListOnCard; readonly lang: Lang }) {
  const { card, listOfOthers, colon } = words(lang);
  return (
    <>
      {list.isUnconfirmed && (
        <p class="lc-tags">
          <span class="lc-tag" data-tone="neutral">
            {card.unconfirmed}
          </span>
        </p>
      )}
      <strong>{listOfOthers[list.list]}</strong>
      <p>{list.summary}</p>
      <p class="lc-basis">
        {card.source}
        {colon}
        {list.source}
        <br />
        {card.checkedOn(formatDay(dayOf(list.checkedAt), lang))}
        <br />
        <EntryIds entries={list.entries} lang={lang} />
      </p>
    </>
  );
}

/** That a decision was annulled, and not what it had said (domain G5). */
function Annulment({ correction, lang }: { readonly correction: Correction; readonly lang: Lang }) {
  const { kind, basis, from, entries } = correction;
  const { card, corrected } = words(lang);
  return (
    <>
      <p>{card.annulled(corrected[kind] ?? kind)}</p>
      <Source
        basis={basis}
        period={formatPeriod(from, undefined, lang)}
        entries={entries}
        lang={lang}
      />
    </>
  );
}
