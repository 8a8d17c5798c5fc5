import { services } from '../../../../shared/identity/services.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { inspectionsCommitted } from '../../../../shared/kinds/draw/inspections-committed.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { words } from '../../../../shared/messages/words.ts';
import { shanghaiTime } from '../../../../shared/tables/shanghai-time.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
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

/** Time enough to check the draft and to record it before the beacon speaks. */
const usualLeadSeconds = 30 * 60;

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
  const line = (name: keyof typeof said.fields, maxLength: number) => (
    <TextField {...field(name)} form={form} maxLength={maxLength} />
  );
  const when = (
    name: 'from' | 'until' | 'at',
    type: 'date' | 'datetime-local',
    otherwise: string,
  ) => (
    <Field {...field(name)}>
      {(describedBy) => (
        <input
          id={name}
          name={name}
          type={type}
          value={form.get(name) ?? otherwise}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  );
  const at = shanghaiTime(addSeconds(now, usualLeadSeconds)).slice(0, 16).replace(' ', 'T');
  const isOffline = ['first', 'firstHash', 'second', 'secondHash'].some((name) => form.get(name));
  const page = (
    <form class="narrow" method="post" action={screenPaths.newPlan}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.newPlan}</h1>
      <p>{said.newText}</p>
      {line('title', 100)}
      {when('from', 'date', '')}
      {when('until', 'date', '')}
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
      <TextField {...field('each')} form={form} maxLength={2} otherwise="2" isNumber />
      {when('at', 'datetime-local', at)}
      <details open={isOffline}>
        <summary>{said.offline}</summary>
        {line('first', 100)}
        {line('firstHash', 64)}
        {line('second', 100)}
        {line('secondHash', 64)}
      </details>
      {line('code', 18)}
      <p class="actions">
        <button type="submit" class="main">
          {said.goOn}
        </button>
      </p>
    </form>
  );
  return { title: said.newPlan, page, status: faults.length > 0 ? 422 : 200 };
}
