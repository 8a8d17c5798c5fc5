import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { CalendarWarning } from '../../../../shared/jurisdiction/calendar-state.ts';
import { holidayNames } from '../../../../shared/jurisdiction/statutory-holidays.ts';
import { holidayArrangement } from '../../../../shared/kinds/city/holiday-arrangement.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Grant } from '../../accounts/grant.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import type { DeskStatus } from '../../object/read-status.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { holidayWords } from './holiday-words.ts';

/** Begins the draft of a year's arrangement, with what is known of it. */
export const holidaysScreen = defineScreen({
  path: screenPaths.holidays,
  who: 'grant',
  allows: recordsHolidays,
  get: (ask) => show(ask, new URLSearchParams(), []),
  post: async (ask) => {
    const { form, ledger, grant } = ask;
    const parsed = subjectKeyField.safeParse(`authority:${form.get('code')?.trim() ?? ''}`);
    if (!parsed.success) return show(ask, form, [badCode]);
    const { calendar, now } = await ledger.status();
    const typed = typedOf(describeForm(holidayArrangement), {
      basis: { authority: '国务院办公厅' },
      body: {
        year: (calendar.announcedUntil ?? Number(now.slice(0, 4)) - 1) + 1,
        holidays: holidayNames.map((name) => ({ name })),
      },
    });
    using drafts = await ledger.drafts(grant.person);
    const id = await drafts.start({
      kind: holidayArrangement.name,
      subject: subjectKey(parsed.data),
      typed: Object.fromEntries(typed),
    });
    return { to: id === undefined ? screenPaths.drafts : screenPaths.draft(id) };
  },
});

function recordsHolidays({ role }: Grant): boolean {
  return role !== undefined && holidayArrangement.roles.includes(role);
}

async function show(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { ledger, grant, lang } = ask;
  const status = await ledger.status();
  const { faults: title } = holidayWords[lang];
  const page = (
    <>
      <FaultSummary title={title} faults={faults} lang={lang} />
      <Holidays {...{ status, grant, lang, form, faults }} />
    </>
  );
  return { title: holidayWords[lang].title, page, status: faults.length > 0 ? 422 : 200 };
}

type HolidaysProps = {
  readonly status: DeskStatus;
  readonly grant: Grant;
  readonly lang: Lang;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
};

/** How far working days are known, and where the next year's notice is entered. */
export function Holidays({ status: { calendar }, grant, lang, form, faults }: HolidaysProps) {
  const said = holidayWords[lang];
  return (
    <section aria-labelledby="holidays">
      <h2 id="holidays">{said.title}</h2>
      <p>
        {calendar.announcedUntil === null
          ? said.none
          : said.announcedUntil(calendar.announcedUntil)}
      </p>
      {calendar.warnings.map((warning) => (
        <p key={`${warning.kind} ${warning.year}`} class="warning">
          {sayWarning(warning, lang)}
        </p>
      ))}
      {recordsHolidays(grant) && (
        <form class="narrow" method="post" action={screenPaths.holidays}>
          <TextField
            name="code"
            label={said.code}
            hint={said.codeHint}
            maxLength={18}
            isRequired
            {...{ form, faults, lang }}
          />
          <button type="submit">{said.enter}</button>
        </form>
      )}
    </section>
  );
}

function sayWarning(warning: CalendarWarning, lang: Lang): string {
  const said = holidayWords[lang];
  if (warning.kind === 'not-announced') return said.notAnnounced(warning.year, warning.hasBegun);
  const days = warning.days
    .map(({ day }) => formatDay(day, lang))
    .join(lang === 'zh' ? '、' : ', ');
  return said.differ(warning.year, days);
}

const badCode: Fault = {
  field: 'code',
  rule: 'code.not-an-authority',
  zh: '这不是正确的统一社会信用代码，请核对',
  en: 'That is no unified social credit code: check it',
};
