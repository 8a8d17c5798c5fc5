import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { foldText } from '../../text/fold.ts';
import type { Instant } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import type { BrokenRule } from '../form/fields.ts';
import type { CompleteDraft, EntryKind } from '../form/kind.ts';
import { vouchedNames } from '../registration/said-names.ts';

/** The codes of the agencies that registered a folded name as theirs at any time, confirmed or not. */
export type HoldersOfName = (folded: string) => readonly string[];

/**
 * Rules for every own word, so that no kind has to repeat them: it takes effect when it is recorded, and claims no
 * other's name. A name may be claimed with right, which the city decides; a name that an authority has vouched for is
 * no claim any more.
 */
export function ownWordFaults(
  kind: EntryKind,
  {
    subject,
    body,
    effectiveFrom,
  }: Pick<CompleteDraft, 'subject' | 'body'> & {
    readonly effectiveFrom?: Instant;
  },
  now: Instant,
  holdersOfName: HoldersOfName,
  facts: readonly Entry[],
): readonly Fault[] {
  const vouched = new Set(vouchedNames(facts).map(foldText));
  const held = (kind.names?.(body) ?? [])
    .filter(({ name }) => !vouched.has(foldText(name)))
    .filter(({ name }) => holdersOfName(foldText(name)).some((code) => code !== subject.code))
    .map(({ field }) => ({ field: `body.${field}`, ...heldByAnother }));
  return effectiveFrom !== undefined && effectiveFrom < now ? [backDated, ...held] : held;
}

/** Dates in the body say when something happened; nothing takes effect before it was said. */
export function fromNowOn(draft: CompleteDraft, now: Instant): CompleteDraft {
  return { ...draft, effectiveFrom: later(draft.effectiveFrom, now) };
}

const backDated: Fault = {
  field: 'effectiveFrom',
  rule: 'effective-from.back-dated',
  zh: '自行申报的事项自记录时起生效，不得倒填；确需追溯的，由主管部门办理',
  en: 'What one says for oneself takes effect when it is recorded; an authority can date it back',
};

const heldByAnother: BrokenRule = {
  rule: 'name.held-by-another',
  zh: '其他主体登记了此名称或者曾用此名称，须由市级主管部门核实后办理',
  en: 'Another on record registered this name as its own, now or once; the city regulator has to look into it',
};
