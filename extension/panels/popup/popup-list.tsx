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
      {others.length > 0 && (
        <details class="others">
          <summary>
            {panelWords(lang).others(others.length, toHeed.length > 0)}
            {words(lang).colon}
            {sayMarks(others, state)}
          </summary>
          <Lines groups={others} state={state} show={show} />
        </details>
      )}
    </section>
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
