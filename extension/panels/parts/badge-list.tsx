import { useEffect, useState } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import type { JudgedBadge } from '../../messages/badge-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';

export type BadgeListProps = {
  readonly state: TabState;
  /** Undefined where the background doesn't answer. */
  readonly badgesOf: (tab: number) => Promise<readonly JudgedBadge[] | undefined>;
};

/** Badges of the page that say another thing than the register, and pictures of badges of which nothing can be said. */
export function BadgeList({ state, badgesOf }: BadgeListProps) {
  const { lang, tab, page, site, pending, findings } = state;
  const [judged, setJudged] = useState<readonly JudgedBadge[]>([]);
  useEffect(() => {
    let isLate = false;
    if (site.kind === 'watched' && !pending)
      void badgesOf(tab).then((found) => isLate || setJudged(found ?? []));
    else setJudged([]);
    return () => {
      isLate = true;
    };
  }, [tab, page, site.kind, pending, findings.length]);
  const said = panelWords(lang).badges;
  const { mark, comma } = words(lang);
  const foreign = judged.filter(({ kind }) => kind === 'unverifiable').length;
  if (judged.length === 0) return null;
  return (
    <ul class="not-checked">
      {judged.map(
        (one) =>
          one.kind === 'disagrees' && (
            <li key={`${one.code} ${one.claim}`}>
              {said.disagrees(
                one.code,
                mark[one.claim],
                one.registers.map((key) => mark[key]).join(comma),
              )}
            </li>
          ),
      )}
      {foreign > 0 && <li class="aside">{said.unverifiable(foreign)}</li>}
    </ul>
  );
}
