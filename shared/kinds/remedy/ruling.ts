import type { Entry } from '../../ledger/entry.ts';
import { addDays, dayOf } from '../../time/shanghai.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { contestStep } from './contest-step.ts';
import { type Contest, contestsOf, isOpen, questioned } from './contests.ts';
import { type RulingBody, rulingForm } from './remedy-forms.ts';

/**
 * How a challenge or stay ended (domain G4). An annulled or void decision is as if it never was; a varied one has
 * effect as varied; an unlawful one has no effect from here on; an upheld one has effect again.
 */
export const ruling: EntryKind<RulingBody, 'ruling'> = {
  ...rulingForm,
  title: { zh: '复议或者诉讼结果', en: 'Ruling in a review or suit' },
  ...contestStep,
  publicity: { rule: 'undoing', source: byNorm('penaltyLaw', 48) },
  annuls: ({ body }) => (['annulled', 'void'].includes(body.result) ? [body.of] : []),
  // An unlawful decision was never upheld, and only an upheld one has effects (domain G1).
  stops: ({ body }) => (body.result === 'unlawful' ? [body.of] : []),
  clocks: ['annulment-explanation'],
  takesBack: ({ result }) => result !== 'upheld',
  // Recipients have it as it was before.
  alsoTakesBack: ({ body }) => (body.result === 'varied' ? [body.of] : []),
  ends: {
    power: 'contest',
    of: ({ body }, { facts, book }) => factsNamed(facts, body.of, book.names.contestable),
    orderedBy: ({ basis }) => ({ organ: basis.authority, field: 'basis.authority' }),
    notBy: ({ body }, context) => questioned(context, body.of),
  },
  decide(draft, { facts, now, policy, book }) {
    const target = factNamed(facts, draft.body.of, book.names.contestable);
    if (target === undefined) return refuse(unknownReference('body.of'));
    const effectiveFrom = draft.effectiveFrom ?? now;
    const contests = contestsOf(facts).get(target.id) ?? [];
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      isOpen(contests) ? undefined : nothingOpen,
      (draft.body.result === 'varied') === (draft.body.varied !== undefined)
        ? undefined
        : variation,
      isHeavier(draft, target, contests) ? heavier : undefined,
    ];
    const contestableDays = policy.clocks.suitDays.value;
    const finalOn = draft.finalOn ?? addDays(dayOf(effectiveFrom), contestableDays + 1);
    return decideBy(faults, { ...draft, effectiveFrom, finalOn });
  },
};

/** A challenge makes nothing worse for the challenger (Administrative Review Law art. 63). */
function isHeavier(
  { body: { varied } }: DraftOf<RulingBody>,
  target: Entry,
  contests: readonly Contest[],
): boolean {
  const before = target.body as Readonly<Record<string, unknown>>;
  const grows = (['points', 'fine'] as const).some((amount) => {
    const given = before[amount];
    return (varied?.[amount] ?? 0) > (typeof given === 'number' ? given : 0);
  });
  // A stay hides the decision's own end.
  const isStayed = contests.some(({ kind }) => kind === 'suspension');
  const end = isStayed ? undefined : target.effectiveUntil;
  const until = varied?.effectiveUntil;
  return grows || (end !== undefined && until !== undefined && until > end);
}

const nothingOpen: RuleFault = {
  field: 'body.of',
  rule: 'ruling.nothing-open',
  zh: '该决定没有尚未了结的复议、诉讼或者停止执行',
  en: 'No challenge or stay of this decision is open',
};

const variation: RuleFault = {
  field: 'body.varied',
  rule: 'ruling.variation',
  zh: '结果为变更的须填写变更内容，其他结果不得填写',
  en: 'A variation says what is varied, and no other result does',
};

const heavier: RuleFault = {
  field: 'body.varied',
  rule: 'ruling.heavier',
  zh: '变更不得加重',
  en: 'A variation may not be heavier',
  basis: [
    ['reviewLaw', 63],
    ['litigationLaw', 77],
  ],
};
