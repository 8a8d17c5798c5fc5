import { line } from '../../../../shared/kinds/form/fields.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Standing } from '../../../../shared/rating/standing.ts';
import { earlier } from '../../../../shared/time/order.ts';
import { addDays, dayOf, isDay, startOfDay } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { keyOf, nameOf, readFile } from '../recording/read-file.ts';
import { type Answer, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Spans } from './overview.tsx';
import { pastWords } from './past-words.ts';
import { EntryTable } from './timeline.tsx';

type FormProps = {
  readonly subject: string;
  readonly lang: Lang;
  readonly form?: URLSearchParams;
  readonly faults?: readonly Fault[];
};

/** Asks for the day, and for which case it is read. */
export function KnownAtForm({ subject, lang, form, faults = [] }: FormProps) {
  const { text, day, caseNumber, caseHint, read, faults: title } = pastWords[lang];
  return (
    <form
      class="narrow"
      method="post"
      action={screenPaths.subjectPast(encodeURIComponent(subject))}
    >
      <FaultSummary title={title} faults={faults} lang={lang} />
      <p>{text}</p>
      <Field name="day" label={day} faults={faults} lang={lang}>
        {(describedBy) => (
          <input
            id="day"
            name="day"
            type="date"
            required
            value={form?.get('day') ?? ''}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <TextField
        name="case"
        label={caseNumber}
        hint={caseHint}
        form={form ?? new URLSearchParams()}
        maxLength={64}
        isRequired
        faults={faults}
        lang={lang}
      />
      <button type="submit" class="main">
        {read}
      </button>
    </form>
  );
}

/** A subject's file as the ledger knew it at the end of a day; logged with its case before it is shown. */
export const knownAtScreen = defineScreen({
  path: screenPaths.subjectPast(':key'),
  who: 'grant',
  allows: ({ role }: Grant) => role === 'auditor',
  post: async (ask) => {
    const { lang, form, ledger, grant, now } = ask;
    const file = await readFile(ask, ask.param('key'));
    const { role } = grant;
    if (!file || !role) return problemPage('not-found', lang);
    const day = form.get('day') ?? '';
    const caseNumber = line(64, 2).safeParse(form.get('case') ?? '');
    const faults = faultsIn(day, caseNumber.success, ask);
    if (faults.length > 0 || !caseNumber.success) return formAgain(ask, keyOf(file), faults);
    const key = keyOf(file);
    const knownAt = earlier(startOfDay(addDays(day, 1)), now);
    const { person, authority } = grant;
    const what = `POST ${screenPaths.subjectPast(key)}?knownAt=${knownAt}`;
    using past = await ledger.past();
    const access = { person, authority, role, caseNumber: caseNumber.data, what };
    if (!(await past.noteAccess(access))) {
      return formAgain(ask, key, [faultOf('case', 'past.not-archived', 'notArchived')]);
    }
    const json = await past.history(key, knownAt);
    const words = pastWords[lang];
    const title = words.title(nameOf(file) ?? file.subject.code, formatDay(day, lang));
    const known: Known | undefined = json && JSON.parse(json);
    const page = (
      <>
        <h1>{title}</h1>
        <p class="aside">{words.logged(caseNumber.data)}</p>
        {known ? (
          <>
            <Spans timeline={known.standing.timeline} now={knownAt} lang={lang} />
            <EntryTable
              entries={known.entries.toReversed()}
              file={{ ...file, entries: known.entries }}
              people={{}}
              lang={lang}
            />
          </>
        ) : (
          <p class="empty">{words.nothing}</p>
        )}
      </>
    );
    return { title, page };
  },
});

type Known = { readonly entries: readonly Entry[]; readonly standing: Standing };

function formAgain(
  { lang, form }: Posted<'grant'>,
  subject: string,
  faults: readonly Fault[],
): Answer {
  const title = pastWords[lang].read;
  const page = (
    <>
      <h1>{title}</h1>
      <KnownAtForm subject={subject} lang={lang} form={form} faults={faults} />
    </>
  );
  return { title, page, status: 422 };
}

function faultsIn(day: string, hasCase: boolean, { now }: Posted<'grant'>): readonly Fault[] {
  const isPast = isDay(day) && day <= dayOf(now);
  return [
    ...(isPast ? [] : [faultOf('day', 'past.no-day', 'noDay')]),
    ...(hasCase ? [] : [faultOf('case', 'past.no-case', 'noCase')]),
  ];
}

function faultOf(field: string, rule: string, said: 'noDay' | 'noCase' | 'notArchived'): Fault {
  return { field, rule, zh: pastWords.zh[said], en: pastWords.en[said] };
}
