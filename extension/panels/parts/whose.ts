import { words } from '../../../shared/messages/words.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { whoseRegister } from '../../messages/register-labels.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { CityVerdict, PageVerdict } from '../../messages/verdicts.ts';

type Said = Pick<CityVerdict, 'jurisdiction'>;
/** The registers in use, and the language in which they are named. */
export type Registers = Pick<TabState, 'registers' | 'lang'>;

/** The register that has said this; what none has said has the first one's page. */
export function registerOf({ jurisdiction }: Said, { registers }: Registers): RegisterStatus {
  return registers.find((one) => one.jurisdiction === jurisdiction) ?? registers[0];
}

/** Whose word it is, where there is more than one who could have said it. */
export function whose(said: Said, state: Registers): string | undefined {
  if (state.registers.length < 2) return undefined;
  return whoseRegister(registerOf(said, state).city, state.lang);
}

/** Whose word the worst is, and what the other registers say, each with its word. */
export function whoseNotes(verdict: PageVerdict, state: Registers): readonly string[] {
  const { mark, colon } = words(state.lang);
  const others = verdict.others ?? [];
  const own = whose(verdict, state);
  return [
    ...(own === undefined ? [] : [own]),
    ...others.map((one) => `${whose(one, state)}${colon}${mark[markOf(one, one.hasNoEffect).key]}`),
  ];
}

/** What each of the registers says, the worst first. */
export function allVerdicts(verdict: PageVerdict): readonly CityVerdict[] {
  return [verdict, ...(verdict.others ?? [])];
}
