import * as z from 'zod';
import { citeDraft } from '../../../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { sharedLists } from '../../../../shared/jurisdiction/recipient.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { line } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { writeXlsx } from '../../../../shared/sheets/write-xlsx.ts';
import { writeCsv } from '../../../../shared/tables/write-csv.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import { withdrawalNotice } from '../../sharing/hand-over-store.ts';
import type { SharingView } from '../../sharing/sharing.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { namesOfAgencies } from '../supervision/names-of-agencies.ts';
import { exchangeWords } from './exchange-words.ts';
import { HandForm } from './hand-form.tsx';
import { HandOverLog, Recipients } from './hand-over-log.tsx';
import { OpenWithdrawals } from './open-withdrawals.tsx';

const asked = z.object({
  recipient: z.string(),
  list: z.enum([...sharedLists, withdrawalNotice]),
  askedBy: line(60, 2),
  document: line(100, 2),
});

/** What goes to others, by the authority that runs the register; auditors see what went. */
export const exchangeScreen = defineScreen({
  path: screenPaths.exchange,
  who: 'grant',
  allows: (grant) => handsOver(grant) || grant.role === 'auditor',
  get: (ask) => show(ask, new URLSearchParams(), []),
  post: hand,
});

function handsOver({ role }: Grant): boolean {
  return role === 'city-regulator';
}

async function hand(ask: Posted<'grant'>): Promise<Answer> {
  const { form, grant, ledger, lang, now } = ask;
  const actor = actorOf(grant);
  if (!actor || !handsOver(grant))
    return { ...problemPage('forbidden', lang), refuses: 'forbidden' };
  const { format, ...said } = Object.fromEntries(form);
  const parsed = asked.safeParse(said, { reportInput: true });
  if (!parsed.success) return show(ask, form, faultsOf(parsed.error));
  using sharing = await ledger.sharing();
  const json = await sharing.hand(actor, parsed.data);
  if (json === undefined) return show(ask, form, [notTheirs]);
  const rows: readonly (readonly string[])[] = JSON.parse(json);
  const { recipient, list } = parsed.data;
  const name = `${list}-${recipient}-${dayOf(now)}`;
  return format === 'xlsx'
    ? { file: writeXlsx(exchangeWords.zh.lists[list], rows), type: xlsx, name: `${name}.xlsx` }
    : { file: writeCsv(rows), type: 'text/csv; charset=utf-8', name: `${name}.csv` };
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function show(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { ledger, lang, env, grant } = ask;
  const said = exchangeWords[lang];
  using sharing = await ledger.sharing();
  const view: SharingView = JSON.parse(await sharing.view());
  const names = await namesOfAgencies(
    ask,
    view.open.map(({ subject }) => subject.code),
  );
  const jurisdiction = jurisdictionOf(env.JURISDICTION);
  const article = jurisdiction ? citeDraft(jurisdiction, 'sharing')[lang] : '';
  const page = (
    <>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.title}</h1>
      <p>{said.text(article)}</p>
      <OpenWithdrawals open={view.open} names={names} mayRecord={handsOver(grant)} lang={lang} />
      {handsOver(grant) && (
        <HandForm recipients={view.recipients} form={form} faults={faults} lang={lang} />
      )}
      <Recipients view={view} lang={lang} />
      <HandOverLog view={view} lang={lang} />
    </>
  );
  return { title: said.title, page, status: faults.length > 0 ? 422 : 200 };
}

const notTheirs: Fault = {
  field: 'list',
  rule: 'exchange.not-theirs',
  zh: '该清单不提供给此接收单位',
  en: 'This list does not go to that recipient',
};
