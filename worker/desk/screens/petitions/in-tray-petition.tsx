import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { line, lines, subjectCode } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Petition } from '../../petitions/petition.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { AnswerForms } from './answer-forms.tsx';
import { answersPetitions } from './in-tray.tsx';
import { inTrayWords } from './in-tray-words.ts';
import { petitionWords } from './petition-words.ts';

const acceptance = z.object({
  code: subjectCode,
  summary: line(1000),
  answer: lines(500),
  checked: z.literal('yes'),
});
const refusal = z.object({ reason: lines(500) });

/** One petition: who sent it, what it says, and what the officer makes of it. */
export const inTrayPetitionScreen = defineScreen({
  path: screenPaths.inTrayPetition(':number'),
  who: 'grant',
  allows: answersPetitions,
  get: async (ask) => {
    using petitions = await ask.ledger.petitions();
    const petition = await petitions.read(ask.secret, ask.param('number'));
    if (!petition) return problemPage('not-found', ask.lang);
    return petitionPage(ask, petition, new URLSearchParams(), []);
  },
  post: async (ask) => {
    const { form, secret, lang } = ask;
    using petitions = await ask.ledger.petitions();
    const number = ask.param('number');
    const petition = await petitions.read(secret, number);
    if (!petition || petition.answered) return problemPage('not-found', lang);
    const given = Object.fromEntries(form);
    if (form.get('does') === 'refuse') {
      const parsed = refusal.safeParse(given, { reportInput: true });
      if (!parsed.success) return petitionPage(ask, petition, form, faultsOf(parsed.error));
      await petitions.refuse(secret, number, parsed.data.reason);
      return { to: screenPaths.inTray };
    }
    const parsed = acceptance.safeParse(given, { reportInput: true });
    if (!parsed.success) {
      const faults = faultsOf(parsed.error).map((fault) =>
        fault.field === 'checked' ? notChecked : fault,
      );
      return petitionPage(ask, petition, form, faults);
    }
    const done = await petitions.accept(secret, number, parsed.data);
    if (done.kind === 'answered') return { to: screenPaths.inTray };
    const faults = done.kind === 'refused' ? done.faults.map(atField) : [failed];
    return petitionPage(ask, petition, form, faults);
  },
});

/** Where the entry's fields are asked for here. */
function atField(fault: Fault): Fault {
  return { ...fault, field: fault.field?.startsWith('body.') ? 'summary' : 'code' };
}

const notChecked: Fault = {
  field: 'checked',
  rule: 'petition.not-checked',
  zh: inTrayWords.zh.notChecked,
  en: inTrayWords.en.notChecked,
};

const failed: Fault = {
  field: 'code',
  rule: 'petition.not-recorded',
  zh: inTrayWords.zh.failed,
  en: inTrayWords.en.failed,
};

function petitionPage(
  { lang }: Ask<'grant'>,
  petition: Petition,
  form: URLSearchParams,
  faults: readonly Fault[],
): Answer {
  const said = inTrayWords[lang];
  const { number, kind, about, text, name, contact, sentAt, answered } = petition;
  const title = petitionWords[lang].kinds[kind];
  const page = (
    <>
      <h1>{title}</h1>
      <p class="code">{`${number} · ${formatInstant(sentAt, lang)}`}</p>
      <table>
        <tbody>
          {[
            [said.about, about],
            [said.text, text],
            [said.from, name],
            [said.contact, contact],
          ].map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="lined" lang="zh-CN">
                {value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answered ? (
        <p>
          <strong>{answered.entry === undefined ? said.refused : said.accepted}</strong>{' '}
          <span class="code">{answered.entry}</span> <span lang="zh-CN">{answered.text}</span>
        </p>
      ) : (
        <AnswerForms petition={petition} form={form} faults={faults} lang={lang} />
      )}
      <p>
        <a href={screenPaths.inTray}>{said.back}</a>
      </p>
    </>
  );
  return { title, page, status: faults.length > 0 ? 422 : 200 };
}
