import { useSignal } from '@preact/signals';
import type { FindingGroup } from '../parts/group-findings.ts';
import { panelWords } from '../words/panel-words.ts';
import { findingTable } from './finding-table.ts';
import type { SidePanelProps } from './side-panel.tsx';
import { writeCsv } from '../../../shared/tables/write-csv.ts';

type TakeAwayProps = Pick<SidePanelProps, 'state' | 'now' | 'copy' | 'save'> & {
  readonly groups: readonly FindingGroup[];
};

/** The list as text to paste, and as a file for a spreadsheet. */
export function TakeAway({ groups, state, now, copy, save }: TakeAwayProps) {
  const { side } = panelWords(state.lang);
  const isCopied = useSignal(false);
  if (groups.length === 0) return null;
  const table = () => findingTable(groups, state, now());
  const take = async () => {
    await copy(table().map((row) => row.join('\t')).join('\n'));
    isCopied.value = true;
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
        {isCopied.value && side.copied}
      </span>
    </p>
  );
}
