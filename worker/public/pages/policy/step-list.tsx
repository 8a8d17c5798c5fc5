import type { Jurisdiction, Policy, Sourced } from '../../../../shared/jurisdiction/policy.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { numberSince } from '../../policy/number-since.ts';
import { policyWords } from './policy-words.ts';

/** A step of the sum. `numbers`: those of the policy that it uses. */
export type Step = {
  readonly label: string;
  readonly how?: string;
  readonly result?: string;
  readonly numbers: readonly ((policy: Policy) => Sourced<unknown> | undefined)[];
};

type StepListProps = {
  readonly steps: readonly Step[];
  readonly place: Jurisdiction;
  readonly policy: Policy;
  readonly lang: Lang;
};

/** The sum, a step a line; under each, where its numbers are from and since when they are in force. */
export function StepList({ steps, place, policy, lang }: StepListProps) {
  return (
    <ol class="sum">
      {steps.map(({ label, how, result, numbers }) => (
        <li key={label + how}>
          <p>
            <span>{label}</span> <strong>{result}</strong>
          </p>
          {how !== undefined && <p>{how}</p>}
          {numbers.map((numberOf) => (
            <Source key={numberOf(policy)?.source} {...{ numberOf, place, policy, lang }} />
          ))}
        </li>
      ))}
    </ol>
  );
}

type SourceProps = Omit<StepListProps, 'steps'> & { readonly numberOf: Step['numbers'][number] };

function Source({ numberOf, place, policy, lang }: SourceProps) {
  const since = formatDay(numberSince(place, policy, numberOf), lang);
  return (
    <p class="aside">
      <span lang="zh-CN">{numberOf(policy)?.source}</span> · {policyWords(lang).since(since)}
    </p>
  );
}
