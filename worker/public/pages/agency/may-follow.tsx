import type { Lang } from '../../../../shared/messages/lang.ts';
import { type Possibilities, PossibilityList } from '../../../../shared/view/whole-record.tsx';
import { agencyWords } from './agency-words.ts';

type MayFollowProps = { readonly measures: Possibilities; readonly lang: Lang };

/** What others may decide about an agency of poor standing (Art. 34), folded, for none of it is in force (domain G2). */
export function MayFollow({ measures: { under, possible }, lang }: MayFollowProps) {
  if (possible.length === 0) return null;
  const { mayFollow, mayFollowMeans } = agencyWords(lang);
  return (
    <details>
      <summary>{mayFollow}</summary>
      <p>{mayFollowMeans(under[lang])}</p>
      <PossibilityList possible={possible} lang={lang} />
    </details>
  );
}
