import { findingWords } from '../messages/finding-words.ts';
import type { Lang } from '../messages/lang.ts';
import type { FoundOnPage } from './card-model.ts';

export type FoundAsProps = {
  readonly found: FoundOnPage;
  /** What the organisation is called today. */
  readonly name: string | undefined;
  readonly lang: Lang;
};

/** How the name on the page relates to the one on record, and how sure that is. */
export function FoundAs({ found, name, lang }: FoundAsProps) {
  const { found: relation, possible } = findingWords(lang);
  const isAsWritten = found.kind === 'agency' && found.text === name;
  return (
    <>
      {!isAsWritten && <p class="lc-found">{relation[found.kind](found.text, found.name)}</p>}
      {found.possible && <p class="lc-possible">{possible[found.possible]}</p>}
    </>
  );
}
