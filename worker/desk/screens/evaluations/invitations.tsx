import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { engagementNumber, line, uscc } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { addDays, dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import { invitingRoles, type Listed } from '../../evaluations/evaluations.ts';
import { LetterPage } from '../../letters/sheet/letter-page.tsx';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { evaluationWords } from './evaluation-words.ts';
import { QrCode } from './qr-code.tsx';

const plan = z.object({ agency: uscc, engagement: engagementNumber, clientName: line(100, 2) });

/** Officers invite the clients of services that are done; no agency can. */
export const invitationsScreen = defineScreen({
  path: screenPaths.invitations,
  who: 'grant',
  allows: ({ role }: Grant) => role !== undefined && invitingRoles.includes(role),
  get: (ask) => listPage(ask, []),
  post: async (ask) => {
    const { form, ledger, secret, lang, env } = ask;
    const parsed = plan.safeParse(Object.fromEntries(form), { reportInput: true });
    if (!parsed.success) return listPage(ask, faultsOf(parsed.error));
    using evaluations = await ledger.evaluations();
    const made = await evaluations.invite(secret, parsed.data, placeOf(env));
    if (!made) return problemPage('not-found', lang);
    const said = evaluationWords[lang];
    const page = (
      <>
        <div class="unprinted">
          <h1>{said.madeTitle}</h1>
          <p class="warning">{said.madeText}</p>
          <dl class="ticket">
            <dt>{said.code}</dt>
            <dd class="secret">{made.code}</dd>
          </dl>
          <p>
            <a href={screenPaths.invitations}>{said.back}</a>
          </p>
        </div>
        {made.letter && (
          <LetterPage letter={made.letter}>
            <QrCode text={`${placeOf(env)}#${made.code}`} label={said.link} />
          </LetterPage>
        )}
      </>
    );
    return { title: said.madeTitle, page };
  },
});

/** Where a client gives the code. */
function placeOf({ COUNTER_ORIGIN = '' }: Ask['env']): string {
  return COUNTER_ORIGIN + screenPaths.evaluate;
}

async function listPage(
  { ledger, secret, lang }: Ask<'grant'>,
  faults: readonly Fault[],
): Promise<Answer> {
  using evaluations = await ledger.evaluations();
  const listed = await evaluations.list(secret);
  if (!listed) return problemPage('forbidden', lang);
  const {
    invitations: title,
    invitationsText,
    none,
    columns,
    faults: wrong,
  } = evaluationWords[lang];
  const page = (
    <>
      <FaultSummary title={wrong} faults={faults} lang={lang} />
      <h1>{title}</h1>
      <p>{invitationsText}</p>
      {listed.length === 0 ? (
        <p class="empty">{none}</p>
      ) : (
        <table>
          <TableHead columns={columns} />
          <tbody>
            {listed.map((one) => (
              <Line key={`${one.agency} ${one.engagement}`} one={one} lang={lang} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
  return { title, page, status: faults.length > 0 ? 422 : 200 };
}

function Line({ one, lang }: { readonly one: Listed; readonly lang: Lang }) {
  const { columns, invite, clientName, invitedUntil } = evaluationWords[lang];
  const { agency, agencyName, engagement, client, until } = one;
  return (
    <tr>
      <th scope="row" data-label={columns.agency}>
        <span lang="zh-CN">{agencyName ?? ''}</span> <span class="code">{agency}</span>
      </th>
      <td data-label={columns.engagement}>
        {engagement} <span class="code">{client}</span>
      </td>
      <td class="day" data-label={columns.until}>
        {formatDay(until, lang)}
      </td>
      <td data-label={columns.does}>
        <form method="post" action={screenPaths.invitations} class="does">
          <input type="hidden" name="agency" value={agency} />
          <input type="hidden" name="engagement" value={engagement} />
          <input
            name="clientName"
            aria-label={clientName}
            placeholder={clientName}
            maxLength={100}
            required
            autoComplete="off"
          />
          <button type="submit">{invite}</button>
        </form>
        {one.invitedUntil !== undefined && (
          <p class="aside">{invitedUntil(formatDay(addDays(dayOf(one.invitedUntil), -1), lang))}</p>
        )}
      </td>
    </tr>
  );
}
