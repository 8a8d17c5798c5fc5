import { useSignal } from '@preact/signals';
import { inertText, writeCsv } from '../../../shared/tables/write-csv.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { panelWords } from '../words/panel-words.ts';
import { findingTable } from './finding-table.ts';
import type { SidePanelProps } from './side-panel.tsx';

type TakeAwayProps = Pick<SidePanelProps, 'state' | 'now' | 'copy' | 'save'> & {
  readonly groups: readonly FindingGroup[];
};

/** The list as text to paste, and as a file for a spreadsheet. */
export function TakeAway({ groups, state, now, copy, save }: TakeAwayProps) {
  const { side } = panelWords(state.lang);
  const outcome = useSignal<'copied' | 'notCopied' | undefined>(undefined);
  if (groups.length === 0) return null;
  const table = () => findingTable(groups, state, now());
  const take = async () => {
    const text = table()
      .map((row) => row.map(pastedCell).join('\t'))
      .join('\n');
    outcome.value = await copy(text).then(
      () => 'copied',
      () => 'notCopied',
    );
  };
  return (
    <p class="take-away">
      <button type="button" onClick={take}>
        {side.copy}
      </button>
      <button type="button" onClick={() => save(`${side.fileName}.csv`, writeCsv(table()))}>
        {side.csv}
      </button>
      <span role="status" class="aside">
        {outcome.value && side[outcome.value]}
      </span>
    </p>
  );
}

/** A name comes from the page: pasted into a spreadsheet it stays one cell, and text. */
function pastedCell(text: string): string {
  return inertText(text.replace(/\s+/g, ' ').trim());
}
