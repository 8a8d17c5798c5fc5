import { useState } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import { type FindingGroup, groupFindings, groupKeyOf } from '../parts/group-findings.ts';
import type { PanelProps } from '../parts/panel-props.ts';
import { panelWords } from '../words/panel-words.ts';
import { FindingLine } from './finding-line.tsx';
import { splitGroups } from './split-groups.ts';

type PopupListProps = Pick<PanelProps, 'state' | 'ask'>;

/** The agencies found on the page: what has to be heeded whole, the worst first, and the others in one line that unfolds. */
export function PopupList({ state, ask }: PopupListProps) {
  const { tab, lang } = state;
  const { toHeed, others } = splitGroups(groupFindings(state));
  const show = ({ frame, block, start }: TabFinding) =>
    ask({ kind: 'show', tab, frame, block, start });
  if (toHeed.length + others.length === 0) return null;
  return (
    <section data-section="agencies" tabIndex={-1} aria-label={panelWords(lang).agencies}>
      {toHeed.length > 0 && <Lines groups={toHeed} state={state} show={show} />}
      {others.length > 0 && <Others {...{ others, state, show }} isRest={toHeed.length > 0} />}
    </section>
  );
}

type OthersProps = {
  readonly others: readonly FindingGroup[];
  /** Whether there are some that have to be heeded. */
  readonly isRest: boolean;
  readonly state: TabState;
  readonly show: (place: TabFinding) => void;
};

/** Their lines are drawn once they are asked for: a page of results names dozens of agencies. */
function Others({ others, isRest, state, show }: OthersProps) {
  const [isOpen, setOpen] = useState(false);
  const { lang } = state;
  return (
    <details class="others" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {panelWords(lang).others(others.length, isRest)}
        {words(lang).colon}
        {sayMarks(others, state)}
      </summary>
      {isOpen && <Lines groups={others} state={state} show={show} />}
    </details>
  );
}

type LinesProps = {
  readonly groups: readonly FindingGroup[];
  readonly state: TabState;
  readonly show: (place: TabFinding) => void;
};

function Lines({ groups, state, show }: LinesProps) {
  return (
    <ul class="findings">
      {groups.map((group) => (
        <li key={groupKeyOf(group.finding)}>
          <FindingLine group={group} state={state} show={show} />
        </li>
      ))}
    </ul>
  );
}

/** How many have which mark, in the order of their lines. */
function sayMarks(groups: readonly FindingGroup[], { lang }: TabState): string {
  const { mark, comma } = words(lang);
  const byMark = Map.groupBy(groups, (group) => group.mark.key);
  return [...byMark].map(([key, { length }]) => `${mark[key]} ${length}`).join(comma);
}
