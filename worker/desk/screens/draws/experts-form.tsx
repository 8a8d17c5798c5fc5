import type { JudgedExpert } from '../../../../shared/draw/eligible-experts.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { screenPaths } from '../screen-paths.ts';
import { ChosenChance } from '../supervision/chosen-chance.tsx';
import { drawWords } from './draw-words.ts';
import { StepsAside } from './steps-aside.tsx';

type ExpertsFormProps = {
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  readonly now: Instant;
  readonly judged: readonly JudgedExpert[];
  readonly city: string;
};

/** Who of the category may be drawn, who steps aside, how many are drawn and by what chance. */
export function ExpertsForm({ form, faults, lang, now, judged, city }: ExpertsFormProps) {
  const said = drawWords[lang];
  const jurisdiction = jurisdictionOf(city);
  const rules = jurisdiction && policyAt(jurisdiction, dayOf(now)).expertDraw;
  const free = judged.filter(({ bar }) => bar === undefined).length;
  const field = (name: 'drawn' | 'reserves') => ({
    name,
    label: said.fields[name][0],
    hint: said.fields[name][1],
    faults,
    lang,
  });
  return (
    <form method="post" action={screenPaths.newDraw}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.newDraw}</h1>
      <p>
        {form.get('purpose')} · {said.meets(form.get('meetsOn') ?? '')} · {form.get('parties')}
      </p>
      {['category', 'purpose', 'meetsOn', 'parties'].map((name) => (
        <input key={name} type="hidden" name={name} value={form.get(name) ?? ''} />
      ))}
      <h2 id="recused">{said.poolOf(form.get('category')?.trim() ?? '')}</h2>
      <p>{said.poolText(judged.length, judged.length - free)}</p>
      <StepsAside {...{ form, judged, lang }} />
      <div class="narrow">
        <Field {...field('drawn')}>
          {(describedBy) => (
            <select id="drawn" name="drawn" aria-describedby={describedBy}>
              {rules?.sizes.value.map((size) => (
                <option key={size} value={size} selected={form.get('drawn') === String(size)}>
                  {size}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...field('reserves')}
          form={form}
          maxLength={2}
          otherwise={String(rules?.reserves.value ?? '')}
          isNumber
        />
        <ChosenChance {...{ form, faults, now, lang }} />
        <p class="actions">
          <button type="submit" class="main">
            {said.goOn}
          </button>
        </p>
      </div>
    </form>
  );
}
