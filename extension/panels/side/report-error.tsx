import { useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { correctionWords } from '../words/correction-words.ts';
import { reportText } from './report-text.ts';

type ReportErrorProps = { readonly group: FindingGroup; readonly state: TabState };

/** The words of a report, for the reader to complete and carry; nothing sends them. */
export function ReportError({ group, state }: ReportErrorProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const said = correctionWords(state.lang);
  const copy = async () => {
    await navigator.clipboard.writeText(text.current?.value ?? '');
    setCopied(true);
  };
  return (
    <details>
      <summary>{said.report}</summary>
      <div class="correct">
        <p class="aside">{said.reportAbout}</p>
        <textarea
          ref={text}
          rows={8}
          aria-label={said.reportText}
          defaultValue={reportText(group, state)}
        />
        <button type="button" onClick={() => void copy()}>
          {said.copy}
        </button>
        {isCopied && <span role="status">{said.copied}</span>}
      </div>
    </details>
  );
}
