import type { PolicyPreview } from '../../../../shared/contract/policy-preview.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { addDays, dayOf } from '../../../../shared/time/shanghai.ts';
import { FaultSummary, Field } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { policyWords } from './policy-words.ts';
import { triesPolicies } from './publishing-rights.ts';
import { Shifts } from './shifts.tsx';
import { numberIn, readTried, triedNumbers } from './tried-numbers.ts';

/** Who would stand otherwise under other numbers. */
export const policyScreen = defineScreen({
  path: screenPaths.policyPreview,
  who: 'grant',
  allows: triesPolicies,
  get: (ask) => show(ask, new URLSearchParams(), [], undefined),
  post: tryNumbers,
});

async function tryNumbers(ask: Posted<'grant'>): Promise<Answer> {
  const { form, ledger, lang } = ask;
  const policy = policyNow(ask);
  if (!policy) return problemPage('not-found', lang);
  const tried = readTried(form, policy, policyWords[lang].source);
  if (tried.kind === 'faults') return show(ask, form, tried.faults, undefined);
  if (tried.count === 0) return show(ask, form, [unchanged], undefined);
  const previewed = await ledger.previewPolicy(JSON.stringify(tried.changes));
  if (previewed.kind === 'invalid') return show(ask, form, previewed.faults, undefined);
  return show(ask, form, [], JSON.parse(previewed.json));
}

function policyNow({ env, now }: Ask<'grant'>): Policy | undefined {
  const jurisdiction = jurisdictionOf(env.JURISDICTION);
  return jurisdiction && policyAt(jurisdiction, dayOf(now));
}

function show(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
  preview: PolicyPreview | undefined,
): Answer {
  const { lang } = ask;
  const said = policyWords[lang];
  const policy = policyNow(ask);
  if (!policy) return problemPage('not-found', lang);
  const page = (
    <>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.title}</h1>
      <p>{said.text}</p>
      {preview && <Shifts preview={preview} lang={lang} />}
      <form method="post" action={screenPaths.policyPreview}>
        <div class="columns">
          {triedNumbers.map((path) => (
            <Field
              key={path}
              name={path}
              label={said.numbers[path]}
              hint={said.inForce(numberIn(policy, path))}
              {...{ faults, lang }}
            >
              {(describedBy) => (
                <input
                  id={path}
                  name={path}
                  class="short"
                  inputMode="decimal"
                  autoComplete="off"
                  value={form.get(path) ?? numberIn(policy, path)}
                  aria-describedby={describedBy}
                />
              )}
            </Field>
          ))}
        </div>
        <div class="narrow">
          {' '}
          <Field name="effectiveFrom" label={said.from} hint={said.fromHint} {...{ faults, lang }}>
            {(describedBy) => (
              <input
                id="effectiveFrom"
                name="effectiveFrom"
                type="date"
                value={form.get('effectiveFrom') ?? addDays(policy.effectiveFrom, 1)}
                aria-describedby={describedBy}
              />
            )}
          </Field>
        </div>
        <button type="submit" class="main">
          {said.tryIt}
        </button>
      </form>
    </>
  );
  return { title: said.title, page, status: faults.length > 0 ? 422 : 200 };
}

const unchanged: Fault = {
  field: triedNumbers[0],
  rule: 'policy.unchanged',
  zh: policyWords.zh.unchanged,
  en: policyWords.en.unchanged,
};
