import type { Fault } from '../../../../shared/ledger/fault.ts';
import { frontOf } from '../../accounts/front.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';
import { InvitationLink } from './invitation-link.tsx';
import { judgeParty } from './judge-party.ts';
import { PlanFields } from './plan-fields.tsx';
import { readNamedPlan } from './read-plan.ts';

/** Invites somebody who has no account yet. */
export const newAccountScreen = defineScreen({
  path: screenPaths.newAccount,
  who: 'grant',
  allows: ({ administers }) => administers,
  get: (ask) => formPage(ask, new URLSearchParams(), []),
  post: async (ask) => {
    const { entrance, secret, form, grant, lang, env } = ask;
    const read = readNamedPlan(form, grant);
    if ('faults' in read) return formPage(ask, form, read.faults);
    const unknown = await judgeParty(ask, read.plan);
    if (unknown.length > 0) return formPage(ask, form, unknown);
    const answer = await entrance.inviteNew(secret, read.plan);
    if (answer.kind === 'refused') return formPage(ask, form, [answer.fault]);
    if (answer.kind !== 'done' || !answer.done) return problemPage('forbidden', lang);
    const { name, role } = read.plan;
    const link = { invited: answer.done, name, front: frontOf(role), env, lang };
    return { title: accountWords[lang].linkTitle, page: <InvitationLink {...link} /> };
  },
});

function formPage(
  { grant, lang }: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Answer {
  const { inviteTitle, inviteText, fields, send, faults: faultsTitle } = accountWords[lang];
  const page = (
    <form class="narrow" method="post" action={screenPaths.newAccount}>
      <FaultSummary title={faultsTitle} faults={faults} lang={lang} />
      <h1>{inviteTitle}</h1>
      <p>{inviteText}</p>
      <TextField
        name="name"
        label={fields.name}
        maxLength={40}
        isRequired
        form={form}
        faults={faults}
        lang={lang}
      />
      <PlanFields own={grant} form={form} faults={faults} lang={lang} />
      <button type="submit" class="main">
        {send}
      </button>
    </form>
  );
  return { title: inviteTitle, page, status: faults.length > 0 ? 422 : 200 };
}
