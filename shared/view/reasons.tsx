import type { PublicReason } from '../disclosure/record.ts';
import type { Level } from '../kinds/form/level.ts';
import { formatTerm } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { Decision } from './decision.tsx';
import { MarkIcon } from './mark-icon.tsx';
import { marks } from './marks.ts';

export type ReasonsProps = {
  readonly reasons: readonly PublicReason[];
  /** The level shown large; a reason of another level names its own. */
  readonly level: Level;
  /** The decision has no effect for now, so its level has no colour. */
  readonly isStayed?: boolean;
  readonly lang: Lang;
};

/** Every decision that holds now: what was done, who decided, by which article, in which document, for how long. */
export function Reasons({ reasons, level, isStayed = false, lang }: ReasonsProps) {
  return (
    <ol class="lc-reasons">
      {reasons.map((reason) => (
        <li key={reason.entries.join()}>
          {reason.level !== level && (
            <OwnLevel level={reason.level} isStayed={isStayed} lang={lang} />
          )}
          {reason.inheritedFrom && <p>{words(lang).card.inherited(reason.inheritedFrom)}</p>}
          <Decision decision={reason} period={formatTerm(reason, lang)} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

type OwnLevelProps = {
  readonly level: PublicReason['level'];
  readonly isStayed: boolean;
  readonly lang: Lang;
};

function OwnLevel({ level, isStayed, lang }: OwnLevelProps) {
  return (
    <p class="lc-own-level" data-tone={isStayed ? 'neutral' : marks[level].tone}>
      <MarkIcon mark={marks[level]} size={16} /> {words(lang).mark[level]}
    </p>
  );
}
