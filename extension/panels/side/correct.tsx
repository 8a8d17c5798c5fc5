import { useState } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import type { PanelMessage } from '../../messages/panel-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';
import {
  type DismissalReason,
  dismissalReasons,
  longestNote,
} from '../../settings/dismissal-reasons.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { correctionWords } from '../words/correction-words.ts';
import { ReportError } from './report-error.tsx';

type CorrectProps = {
  readonly group: FindingGroup;
  readonly state: TabState;
  readonly name: string;
  readonly ask: (message: PanelMessage) => void;
};

/** What a reader can do about a finding that is wrong: dismiss it here, and tell whose data it is. */
export function Correct(props: CorrectProps) {
  const { group, state, ask } = props;
  const said = correctionWords(state.lang);
  const { dismissal } = group;
  const { page } = state;
  return (
    <>
      {dismissal === undefined && page !== undefined && <Dismiss {...props} page={page} />}
      {dismissal !== undefined && (
        <p class="dismissed">
          {said.dismissed}
          {words(state.lang).colon}
          {said.reasons[dismissal.reason]}
          {dismissal.note !== '' && ` (${dismissal.note})`}{' '}
          <button
            type="button"
            onClick={() =>
              ask({ kind: 'undo-dismissal', code: dismissal.code, page: dismissal.page })
            }
          >
            {said.undo}
          </button>
        </p>
      )}
      <ReportError group={group} state={state} />
    </>
  );
}

type DismissProps = CorrectProps & { readonly page: string };

function Dismiss({ group, state, page, name, ask }: DismissProps) {
  const [reason, setReason] = useState<DismissalReason>('not-this-agency');
  const [note, setNote] = useState('');
  const said = correctionWords(state.lang);
  const { code } = group.finding;
  const submit = (event: Event) => {
    event.preventDefault();
    ask({ kind: 'dismiss', code, name, page, reason, note: note.trim() });
  };
  return (
    <details>
      <summary>{said.dismiss}</summary>
      <form class="correct" onSubmit={submit}>
        <p class="aside">{said.dismissAbout}</p>
        <label>
          {said.reason}{' '}
          <select
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value as DismissalReason)}
          >
            {dismissalReasons.map((one) => (
              <option key={one} value={one}>
                {said.reasons[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {said.note}{' '}
          <input
            value={note}
            maxLength={longestNote}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
        <button type="submit">{said.dismiss}</button>
      </form>
    </details>
  );
}
