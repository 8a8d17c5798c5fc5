import { useSignal } from '@preact/signals';
import {
  type Attention,
  attentionOf,
  attentions,
  countAttention,
} from '../../vetting/attention.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import { byAttention } from './by-attention.ts';
import { VetAnswerCell } from './vet-answer.tsx';
import type { VetResultProps } from './vet-result-props.ts';

/** All rows of a vetting, what needs the reader first: counts that lead to their rows, and the rows, a hundred at a time. */
export function VetResults(props: VetResultProps) {
  const { rows, verdicts, lang } = props;
  const asked = useSignal<Attention | 'all'>('all');
  const page = useSignal(0);
  const said = vetWords(lang);
  const counts = countAttention(rows, verdicts);
  const isEmpty = asked.value !== 'all' && counts[asked.value] === 0;
  const only = isEmpty ? 'all' : asked.value;
  const shown = byAttention(rows, verdicts).filter(
    (row) => only === 'all' || attentionOf(row, verdicts) === only,
  );
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
  const first = Math.min(page.value, pages - 1) * rowsOnPage;
  const turn = (by: number) => {
    page.value = Math.min(page.value, pages - 1) + by;
  };
  const ask = (one: Attention | 'all') => {
    asked.value = one;
    page.value = 0;
  };
  const filters = [
    { one: 'all', label: said.all, count: rows.length } as const,
    ...attentions.map((one) => ({ one, label: said.attention[one], count: counts[one] })),
  ];
  return (
    <section class="vet-results">
      <p class="vet-filters">
        {filters
          .filter(({ one, count }) => one === 'all' || count > 0)
          .map(({ one, label, count }) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === only}
              data-attention={one}
              onClick={() => ask(one)}
            >
              {label} <strong>{count}</strong>
            </button>
          ))}
      </p>
      {only !== 'all' && <p class="vet-note">{said.attentionMeans[only]}</p>}
      <VetTable {...props} rows={shown.slice(first, first + rowsOnPage)} />
      {shown.length > rowsOnPage && (
        <p class="vet-pager">
          <button type="button" disabled={first === 0} onClick={() => turn(-1)}>
            {said.pager.previous}
          </button>
          <span role="status">
            {said.pager.shown(first + 1, Math.min(first + rowsOnPage, shown.length), shown.length)}
          </span>
          <button
            type="button"
            disabled={first + rowsOnPage >= shown.length}
            onClick={() => turn(1)}
          >
            {said.pager.next}
          </button>
        </p>
      )}
    </section>
  );
}

const rowsOnPage = 100;

function VetTable(props: VetResultProps) {
  const { rows, lang } = props;
  const { head, place, lot, rows: caption } = vetWords(lang);
  return (
    <table>
      <caption>{caption(rows.length)}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <td class="vet-place">{place(row.place)}</td>
            <td class="vet-written">
              <span lang="zh-CN">{row.name}</span>
              {row.code !== '' && <span class="vet-code">{row.code}</span>}
              {row.lot !== '' && (
                <span class="vet-note">
                  {lot} {row.lot}
                </span>
              )}
            </td>
            <td>
              <VetAnswerCell {...props} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
