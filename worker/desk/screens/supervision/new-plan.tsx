import { services } from '../../../../shared/identity/services.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { inspectionsCommitted } from '../../../../shared/kinds/draw/inspections-committed.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { words } from '../../../../shared/messages/words.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { ChosenChance } from './chosen-chance.tsx';
import { plansInspections } from './read-plans.ts';
import { readRequest } from './read-request.ts';
import { startDraft } from './start-draft.ts';
import { supervisionWords } from './supervision-words.ts';

/** Begins a plan: the desk makes the list and the numbers, and the officer checks and records them as any entry. */
export const newPlanScreen = defineScreen({
  path: screenPaths.newPlan,
  who: 'grant',
  allows: plansInspections,
  get: (ask) => show(ask, new URLSearchParams(), []),
  post: async (ask) => {
    const read = readRequest(ask.form);
    if ('faults' in read) return show(ask, ask.form, read.faults);
    using supervision = await ask.ledger.supervision();
    const body = JSON.parse(await supervision.propose(read.request));
    return startDraft(ask, inspectionsCommitted, subjectKey(read.subject), body);
  },
});

function show(ask: Ask<'grant'>, form: URLSearchParams, faults: readonly Fault[]): Answer {
  const { lang, now } = ask;
  const said = supervisionWords[lang];
  const field = (name: keyof typeof said.fields) => ({
    name,
    label: said.fields[name][0],
    hint: said.fields[name][1],
    faults,
    lang,
  });
  const day = (name: 'from' | 'until') => (
    <Field {...field(name)}>
      {(describedBy) => (
        <input
          id={name}
          name={name}
          type="date"
          value={form.get(name) ?? ''}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  );
  const page = (
    <form class="narrow" method="post" action={screenPaths.newPlan}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.newPlan}</h1>
      <p>{said.newText}</p>
      <TextField {...field('title')} form={form} maxLength={100} />
      {day('from')}
      {day('until')}
      <Field {...field('service')}>
        {(describedBy) => (
          <select id="service" name="service" aria-describedby={describedBy}>
            <option value="">{said.allServices}</option>
            {services.map((service) => (
              <option key={service} value={service} selected={form.get('service') === service}>
                {words(lang).service[service]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...field('inspectors')}>
        {(describedBy) => (
          <textarea id="inspectors" name="inspectors" rows={5} aria-describedby={describedBy}>
            {form.get('inspectors') ?? ''}
          </textarea>
        )}
      </Field>
      <Field {...field('recused')}>
        {(describedBy) => (
          <textarea id="recused" name="recused" rows={3} aria-describedby={describedBy}>
            {form.get('recused') ?? ''}
          </textarea>
        )}
      </Field>
      <TextField {...field('each')} form={form} maxLength={2} otherwise="2" isNumber />
      <ChosenChance {...{ form, faults, now, lang }} />
      <p class="actions">
        <button type="submit" class="main">
          {said.goOn}
        </button>
      </p>
    </form>
  );
  return { title: said.newPlan, page, status: faults.length > 0 ? 422 : 200 };
}
