import { findingWords } from '../messages/finding-words.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { FoundOnPage } from './card-model.ts';
import { sayParty, sayWorst } from './say-party.ts';

export type FoundAsProps = {
  readonly found: FoundOnPage;
  /** The organisation's name today. */
  readonly name: string | undefined;
  readonly lang: Lang;
};

/**
 * How the name on the page relates to the one on record, the role in which the page names it, and how sure the match
 * is.
 */
export function FoundAs({ found, name, lang }: FoundAsProps) {
  const { found: relation, possible, onPage } = findingWords(lang);
  const party = sayParty(found.role, found.consortium, lang);
  const isAsWritten = found.kind === 'agency' && found.text === name;
  return (
    <>
      {!isAsWritten && <p class="lc-found">{relation[found.kind](found.text, found.name)}</p>}
      {party.length > 0 && (
        <p class="lc-found">
          {onPage}
          {words(lang).colon}
          {party.join(words(lang).comma)}
        </p>
      )}
      {found.consortium && <p class="lc-possible">{sayWorst(found.consortium, lang)}</p>}
      {found.possible && <p class="lc-possible">{possible[found.possible]}</p>}
    </>
  );
}
