import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';

export type ReasonTagsProps = { readonly marks: readonly ReasonMark[]; readonly lang: Lang };

/** The tags beside a decision in question: grey where it is stayed, else in the level's own tone. */
export function ReasonTags({ marks, lang }: ReasonTagsProps) {
  if (marks.length === 0) return null;
  return (
    <p class="lc-tags">
      {marks.map((mark) => (
        <span key={mark} class="lc-tag" data-mark={mark}>
          {words(lang).reasonMark[mark]}
        </span>
      ))}
    </p>
  );
}
