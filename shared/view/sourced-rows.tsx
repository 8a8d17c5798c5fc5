import type { ComponentChildren } from 'preact';
import { formatDay, formatUntil } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { dayOf } from '../time/shanghai.ts';
import type { FactRowsProps } from './beside-level.tsx';
import type { FilingOnCard, ProvincialGradeOnCard } from './card-facts.ts';
import { CardRow } from './card-row.tsx';
import { EntryIds } from './decision.tsx';

/** What others keep of an agency besides lists: filings that the law orders, and the province's grade. Neither is scored here. */
export function SourcedRows({ facts, isBrief, lang }: FactRowsProps) {
  const { filings, provincialGrades } = facts;
  const { card, filingSort } = words(lang);
  return (
    <>
      {filings.length > 0 && (
        <CardRow term={card.filings}>
          <ul class="lc-items">
            {filings.map((filing) => (
              <li key={filing.entries.join()}>
                <Kept fact={filing} isBrief={isBrief} lang={lang}>
                  <strong>{filingSort[filing.sort]}</strong>
                  <p class="lc-basis">
                    {card.filed(filing.filedWith, formatDay(filing.filedOn, lang))}
                  </p>
                </Kept>
              </li>
            ))}
          </ul>
        </CardRow>
      )}
      {provincialGrades.length > 0 && (
        <CardRow term={card.provincialGrade}>
          <ul class="lc-items">
            {provincialGrades.map((grade) => (
              <li key={grade.entries.join()}>
                <Kept fact={grade} isBrief={isBrief} lang={lang}>
                  <Grade grade={grade} lang={lang} />
                </Kept>
              </li>
            ))}
          </ul>
          <p class="lc-basis">{card.notCounted}</p>
        </CardRow>
      )}
    </>
  );
}

type GradeProps = { readonly grade: ProvincialGradeOnCard; readonly lang: Lang };

function Grade({ grade: { grade, period, ratedBy, ratedOn, until }, lang }: GradeProps) {
  const { card } = words(lang);
  return (
    <>
      <strong>{grade}</strong>
      <span class="lc-aside">{period}</span>
      <p class="lc-basis">
        {card.rated(ratedBy, formatDay(ratedOn, lang))}
        {until !== undefined && (
          <span class="lc-aside">{card.valid(formatUntil(until, lang))}</span>
        )}
      </p>
    </>
  );
}

type KeptProps = {
  readonly fact: FilingOnCard | ProvincialGradeOnCard;
  readonly isBrief: boolean;
  readonly lang: Lang;
  readonly children: ComponentChildren;
};

/** With its number and source, and when that was last looked at; past its time it says that it is unconfirmed. */
function Kept({ fact, isBrief, lang, children }: KeptProps) {
  const { card, service, comma, colon } = words(lang);
  return (
    <>
      {children}
      {fact.isUnconfirmed && (
        <p class="lc-tags">
          <span class="lc-tag" data-tone="neutral">
            {card.unconfirmed}
          </span>
        </p>
      )}
      <p class="lc-basis">
        <span class="lc-number">{fact.number}</span>
        <br />
        {!isBrief && (
          <>
            {card.scope}
            {colon}
            {fact.scope.map((one) => service[one]).join(comma)}
            <br />
          </>
        )}
        {card.source}
        {colon}
        {fact.source}
        <br />
        {card.checkedOn(formatDay(dayOf(fact.checkedAt), lang))}
        {!isBrief && (
          <>
            <br />
            <EntryIds entries={fact.entries} lang={lang} />
          </>
        )}
      </p>
    </>
  );
}
