import type { Fault } from '../../../../shared/ledger/fault.ts';
import { seesAll } from '../../accounts/read-accounts.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { AccountPage } from './account-page.tsx';
import { accountWords } from './account-words.ts';
import { InvitationLink } from './invitation-link.tsx';
import { judgeParty } from './judge-party.ts';
import { readPlan } from './read-plan.ts';

/** One account: its grants, and what its administrator can do about it. */
export const accountScreen = defineScreen({
  path: screenPaths.account(':person'),
  who: 'grant',
  allows: (grant) => grant.administers || seesAll(grant),
  get: (ask) => show(ask, new URLSearchParams(), []),
  post: async (ask) => {
    const { entrance, secret, form } = ask;
    const person = ask.param('person');
    switch (form.get('act')) {
      case 'invite':
        return showLink(ask, await entrance.inviteAgain(secret, person));
      case 'close':
        return after(ask, await entrance.closeAccount(secret, person));
      case 'end':
        return after(ask, await entrance.endGrant(secret, form.get('grant') ?? ''));
      case 'give': {
        const read = readPlan(form, ask.grant);
        if ('faults' in read) return show(ask, form, read.faults);
        const unknown = await judgeParty(ask, read.plan);
        if (unknown.length > 0) return show(ask, form, unknown);
        return after(ask, await entrance.give(secret, person, read.plan));
      }
      default:
        return problemPage('not-found', ask.lang);
    }
  },
});

type Asked = Ask<'grant'>;
type Entrance = Asked['entrance'];

async function show(ask: Asked, form: URLSearchParams, faults: readonly Fault[]): Promise<Answer> {
  const { entrance, secret, grant, lang, now } = ask;
  const account = await entrance.account(secret, ask.param('person'));
  if (!account) return problemPage('not-found', lang);
  const page = <AccountPage {...{ account, own: grant, now, lang, form, faults }} />;
  return { title: account.name, page, status: faults.length > 0 ? 422 : 200 };
}

async function showLink(
  ask: Posted<'grant'>,
  answer: Awaited<ReturnType<Entrance['inviteAgain']>>,
): Promise<Answer> {
  if (answer.kind !== 'done' || !answer.done) return after(ask, answer);
  const { entrance, secret, lang, env } = ask;
  const account = await entrance.account(secret, ask.param('person'));
  if (!account) return problemPage('not-found', lang);
  const { name, front } = account;
  const link = { invited: answer.done, name, front, env, lang };
  return { title: accountWords[lang].linkTitle, page: <InvitationLink {...link} /> };
}

async function after(
  ask: Posted<'grant'>,
  answer: { readonly kind: string; readonly fault?: Fault },
): Promise<Answer> {
  const here = screenPaths.account(ask.param('person'));
  if (answer.kind === 'confirm') return { to: withQuery(screenPaths.confirm, { to: here }) };
  if (answer.fault) return show(ask, ask.form, [answer.fault]);
  return { to: here };
}
