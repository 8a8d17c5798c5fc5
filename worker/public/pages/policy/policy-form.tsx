import { paths } from '../../../../shared/contract/paths.ts';
import { type PolicyQuery, registrations } from '../../../../shared/contract/policy-query.ts';
import {
  type Jurisdiction,
  ratingCriteria,
  ratingParties,
} from '../../../../shared/jurisdiction/policy.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { PolicyDay } from '../../policy/example-of.ts';
import { inLang } from '../frame/in-lang.ts';
import { actWord } from './act-words.ts';
import { Choice, NumberField, Tick } from './fields.tsx';
import { policyWords } from './policy-words.ts';

type PolicyFormProps = Pick<PolicyDay, 'policy'> & {
  readonly asked: PolicyQuery;
  readonly place: Jurisdiction;
};

/** What is supposed of the agency. */
export function PolicyForm({ asked, place, policy }: PolicyFormProps) {
  const { lang } = asked;
  const say = policyWords(lang);
  return (
    <form class="suppose" action={`${paths.policyPage}#sum`} method="get">
      <fieldset>
        <legend>{say.record}</legend>
        <Choice
          label={say.registration}
          name="registered"
          value={asked.registered}
          options={registrations.map((one) => ({
            value: one,
            word: say.registered[one](policy.grading.afterMonths.value),
          }))}
        />
        <NumberField
          label={say.engagements}
          name="engagements"
          value={asked.engagements}
          most={99}
        />
        <Tick name="listed" value="yes" isChecked={asked.listed === 'yes'}>
          {say.listed}
        </Tick>
      </fieldset>
      <Ratings asked={asked} />
      <Acts asked={asked} policy={policy} />
      <Choice
        label={say.version}
        name="version"
        value={String(policy.version)}
        options={place.policies.map(({ version, effectiveFrom }) => ({
          value: String(version),
          word: say.versionOf(version, formatDay(effectiveFrom, lang)),
        }))}
      />
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      <p class="buttons">
        <button type="submit">{say.compute}</button>
        <a href={inLang(paths.policyPage, lang)}>{say.clear}</a>
      </p>
    </form>
  );
}

function Ratings({ asked }: Pick<PolicyFormProps, 'asked'>) {
  const say = policyWords(asked.lang);
  return (
    <fieldset>
      <legend>{say.ratings}</legend>
      <p class="aside">{say.ratingsMean}</p>
      {ratingParties.map((party) => (
        <fieldset key={party} class="party">
          <legend>{say.party[party]}</legend>
          <NumberField label={say.raters} name={`${party}s`} value={asked[`${party}s`]} most={99} />
          {ratingCriteria.map((criterion) => (
            <NumberField
              key={criterion}
              label={say.criterion[criterion]}
              name={`${party}-${criterion}`}
              value={asked[`${party}-${criterion}`]}
              most={100}
              step={0.5}
            />
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}

function Acts({ asked, policy }: Pick<PolicyFormProps, 'asked' | 'policy'>) {
  const { lang } = asked;
  const say = policyWords(lang);
  return (
    <fieldset>
      <legend>{say.acts}</legend>
      <p class="aside">{say.actsMean}</p>
      {Object.entries(policy.acts).map(([act, { value }]) => (
        <Tick
          key={act}
          name="act"
          value={act}
          isChecked={asked.act.includes(act)}
          aside={say.most(value)}
        >
          {actWord(act, lang)}
        </Tick>
      ))}
      {(['each', 'one'] as const).map((one) => (
        <Tick key={one} isOne name="case" value={one} isChecked={one === asked.case}>
          {say.case[one]}
        </Tick>
      ))}
    </fieldset>
  );
}
