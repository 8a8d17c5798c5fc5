import { formatPeriod } from '../../messages/format-time.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { CardLinks } from '../card-notes.tsx';
import { CardRow } from '../card-row.tsx';
import { FactText } from './fact-text.tsx';
import type { FactOnCard } from './facts-on-card.ts';
import { labelled, type RowOfFacts, type RowsOfFacts } from './telling.ts';

type FactRowsProps = {
  readonly facts: readonly FactOnCard[];
  /** The kinds to show, in this order. */
  readonly kinds: readonly string[];
  /** How to word each kind; a kind without an entry gets the words that suit any fact. */
  readonly rows: RowsOfFacts;
  /** Show only the gist of each fact. */
  readonly isBrief: boolean;
  readonly links: CardLinks;
  readonly lang: Lang;
};

/** One row for each of the kinds that has facts. */
export function FactRows({ facts, kinds, rows, ...rest }: FactRowsProps) {
  return (
    <>
      {kinds.map((kind) => {
        const its = facts.filter((fact) => fact.kind === kind);
        return (
          its.length > 0 && <FactRow key={kind} facts={its} row={rows[kind] ?? anyRow} {...rest} />
        );
      })}
    </>
  );
}

type FactRowProps = Pick<FactRowsProps, 'facts' | 'isBrief' | 'links' | 'lang'> & {
  readonly row: RowOfFacts;
};

function FactRow({ facts, row, isBrief, links, lang }: FactRowProps) {
  const shown = facts.slice(0, isBrief ? row.mostInBrief : undefined);
  const left = facts.length - shown.length;
  const foot = row.foot?.(lang);
  return (
    <CardRow term={row.term(lang)}>
      <ul class="lc-items">
        {shown.map((fact) => (
          <li key={fact.entries.join()}>
            <FactText {...{ fact, isBrief, lang }} telling={row.tell(fact, lang, links)} />
          </li>
        ))}
      </ul>
      {left > 0 && <p>{words(lang).card.more(left)}</p>}
      {foot && <p class="lc-basis">{foot}</p>}
    </CardRow>
  );
}

/** For a kind that this reader doesn't know, as a newer register may have: the fields that every fact has. */
const anyRow: RowOfFacts = {
  term: (lang) => words(lang).card.otherFact,
  tell: ({ kind, from, until, source = '' }, lang) => ({
    head: kind,
    period: formatPeriod(from, until, lang),
    small: source ? [labelled(words(lang).card.source, source, lang)] : [],
  }),
};
