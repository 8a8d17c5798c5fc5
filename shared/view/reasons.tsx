import type { PublicReason } from '../disclosure/record.ts';
import { formatPeriod } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { Level } from '../rating/standing.ts';
import { MarkIcon } from './mark-icon.tsx';
import { marks } from './marks.ts';
import { ReasonTags } from './reason-tags.tsx';

export type ReasonsProps = {
  readonly reasons: readonly PublicReason[];
  /** The level shown big; a reason of another one says its own. */
  readonly level: Level;
  readonly lang: Lang;
};

/** Every decision that holds now: what was done, who decided, by which article, in which document, for how long. */
export function Reasons({ reasons, level, lang }: ReasonsProps) {
  return (
    <ol class="lc-reasons">
      {reasons.map((reason) => (
        <li key={reason.entries.join()}>
          {reason.level !== level && <OwnLevel level={reason.level} lang={lang} />}
          <Reason reason={reason} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function OwnLevel({ level, lang }: { readonly level: PublicReason['level']; readonly lang: Lang }) {
  return (
    <p class="lc-own-level" data-tone={marks[level].tone}>
      <MarkIcon mark={marks[level]} size={16} /> {words(lang).mark[level]}
    </p>
  );
}

function Reason({ reason, lang }: { readonly reason: PublicReason; readonly lang: Lang }) {
  const { basisLevel, card, colon } = words(lang);
  const { basis } = reason;
  return (
    <>
      <ReasonTags marks={reason.marks ?? []} lang={lang} />
      <p>{reason.summary}</p>
      <p class="lc-basis">
        {basis.authority} <span class="lc-document">{basis.documentNumber}</span>
        <br />
        {basis.law} {basis.article}
        <span class="lc-aside">{basisLevel[basis.level]}</span>
        <br />
        {formatPeriod(reason.from, reason.until, lang)}
        <br />
        {card.entry}
        {colon}
        <span class="lc-number">{reason.entries.join(', ')}</span>
      </p>
    </>
  );
}
