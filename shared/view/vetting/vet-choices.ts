import { type ReadonlySignal, signal } from '@preact/signals';
import { dayOf, toInstant } from '../../time/shanghai.ts';
import { type Choices, choiceKey, codesIn } from '../../vetting/choices.ts';
import type { VetRow } from '../../vetting/vet-row.ts';
import type { VetPhase } from './vet-session.ts';

/** What a person says unclear rows mean. `keep` is told of all choices after each. */
export function vetChoices(
  kept: Choices,
  phase: ReadonlySignal<VetPhase>,
  keep: (choices: Choices) => void,
): {
  readonly choices: ReadonlySignal<Choices>;
  readonly choose: (row: VetRow, meant: string | 'none' | undefined) => void;
} {
  const choices = signal(kept);
  /** As it was answered, before anything was chosen. */
  const originalOf = (row: VetRow) => {
    const rows = phase.value.kind === 'done' ? phase.value.result.rows : [];
    return (rows.find(({ number }) => number === row.number) ?? row).answer;
  };
  const choose = (row: VetRow, meant: string | 'none' | undefined) => {
    const { [choiceKey(row)]: _, ...others } = choices.value;
    const answer = originalOf(row);
    choices.value =
      meant === undefined || !('matches' in answer)
        ? others
        : {
            ...others,
            [choiceKey(row)]: { meant, among: codesIn(answer), on: dayOf(toInstant(Date.now())) },
          };
    keep(choices.value);
  };
  return { choices, choose };
}
