import type { Basis } from '../ledger/entry.ts';
import type { Lang } from '../messages/lang.ts';
import { regulationNote } from '../messages/regulation-note.ts';
import { words } from '../messages/words.ts';
import type { Reason } from '../rating/standing.ts';
import { KnownPlaces } from './known-places.ts';
import { ReasonTags } from './reason-tags.tsx';

export type DecisionProps = {
  readonly decision: Pick<Reason, 'entries' | 'basis' | 'summary' | 'marks'>;
  /** How long the decision holds or is shown, in words. */
  readonly period: string;
  /** Show only who decided, in which document, and for how long. */
  readonly isBrief?: boolean;
  readonly lang: Lang;
};

/** One decision: what was done, who decided, by which article, in which document, for how long. */
export function Decision({ decision, period, isBrief = false, lang }: DecisionProps) {
  const { marks = [], summary, basis, entries } = decision;
  return (
    <>
      <ReasonTags marks={marks} lang={lang} />
      <p>{summary}</p>
      <Source {...{ basis, period, entries, isBrief, lang }} />
    </>
  );
}

type SourceProps = {
  readonly basis: Basis;
  readonly period: string;
  readonly entries: readonly string[];
  readonly isBrief?: boolean;
  readonly lang: Lang;
};

/** The source that vouches for a fact, and the entry to quote. */
export function Source({ basis, period, entries, isBrief = false, lang }: SourceProps) {
  return (
    <p class="lc-basis">
      {basis.authority} <span class="lc-document">{basis.documentNumber}</span>
      <br />
      {!isBrief && (
        <>
          <Ground basis={basis} lang={lang} />
          <br />
        </>
      )}
      {period}
      {!isBrief && (
        <>
          <br />
          <EntryIds entries={entries} lang={lang} />
        </>
      )}
    </p>
  );
}

type GroundProps = { readonly basis: Basis; readonly lang: Lang };

/** The article that it rests on, with the rank of its norm. */
export function Ground({ basis, lang }: GroundProps) {
  return (
    <>
      {basis.law} {basis.article}
      <span class="lc-aside">
        <KindOfBasis basis={basis} lang={lang} />
      </span>
    </>
  );
}

/** The rank of the norm; for a city's own regulation also whether it is the draft or what was issued. */
export function KindOfBasis({ basis: { law, level }, lang }: GroundProps) {
  const { basisLevel, comma } = words(lang);
  return (
    <KnownPlaces.Consumer>
      {(known) =>
        [basisLevel[level], regulationNote(law, lang, known)].filter((part) => part).join(comma)
      }
    </KnownPlaces.Consumer>
  );
}

type EntryIdsProps = { readonly entries: readonly string[]; readonly lang: Lang };

/** The entry numbers to quote in an objection. */
export function EntryIds({ entries, lang }: EntryIdsProps) {
  const { card, colon } = words(lang);
  return (
    <>
      {card.entry}
      {colon}
      {entries.map((entry, place) => [
        place > 0 && ', ',
        <span key={entry} class="lc-number">
          {entry}
        </span>,
      ])}
    </>
  );
}
