import { paths } from '../../../../shared/contract/paths.ts';
import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { KnownBody } from '../../../../shared/view/card-model.ts';
import { aboutWords, type LimitKey } from '../about/about-words.ts';
import { timeLimitsOf } from '../about/time-limits.ts';
import { inLang } from '../frame/in-lang.ts';
import { agencyWords } from './agency-words.ts';

type RemediesProps = {
  readonly policy: Policy | undefined;
  readonly hasSomethingToRepair: boolean;
  readonly lang: Lang;
};

const ofObjections: readonly LimitKey[] = ['objection', 'objectionMost', 'correction'];
const ofRepair: readonly LimitKey[] = [
  'waitGeneral',
  'waitSerious',
  'acceptance',
  'decision',
  'publicity',
  'takeDown',
];

/** Whether a decision stands on record that credit repair may end (Art. 37). */
export function mayBeRepaired({ reasons, facts }: KnownBody): boolean {
  return reasons.length > 0 || facts.some(({ kind }) => kind === 'penalty');
}

/** How to object and how to apply for repair, each with its clocks. */
export function Remedies({ policy, hasSomethingToRepair, lang }: RemediesProps) {
  const { objection, repair, repairHow } = agencyWords(lang);
  return (
    <>
      {objection.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {policy && <Limits policy={policy} keys={ofObjections} lang={lang} />}
      {hasSomethingToRepair && (
        <>
          <p>{repair}</p>
          {policy && <Limits policy={policy} keys={ofRepair} lang={lang} />}
        </>
      )}
      <p>
        <a href={`${inLang(paths.aboutPage, lang)}#objection`}>{repairHow}</a>
      </p>
    </>
  );
}

type LimitsProps = {
  readonly policy: Policy;
  readonly keys: readonly LimitKey[];
  readonly lang: Lang;
};

function Limits({ policy, keys, lang }: LimitsProps) {
  const say = aboutWords(lang);
  return (
    <dl class="limits">
      {timeLimitsOf(policy)
        .filter(({ key }) => keys.includes(key))
        .map(({ key, unit, value }) => (
          <div key={key}>
            <dt>{say.limit[key]}</dt>
            <dd>{say[unit](value)}</dd>
          </div>
        ))}
    </dl>
  );
}
