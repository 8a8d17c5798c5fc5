import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { line } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Approval } from '../../approval/hold-back.ts';
import { mustConfirm } from '../../entering/visitor.ts';
import { deskProblems } from '../../http/problems/desk-problems.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { HaltDecision } from './halt-decision.tsx';
import { decidesHalts, seesPublishing } from './publishing-rights.ts';
import { publishingWords } from './publishing-words.ts';
import { readWaiting, WaitingList } from './waiting-list.tsx';

const refusal = z.object({ reason: line(300, 4) });

/** The changes of level that wait, for a second person to let pass or refuse. */
export const haltScreen = defineScreen({
  path: screenPaths.publishingHalt,
  who: 'grant',
  allows: seesPublishing,
  get: (ask) => show(ask, new URLSearchParams(), []),
  post: async (ask) => {
    const { form, grant, lang, visitor, now } = ask;
    if (!decidesHalts(grant)) return problemPage('forbidden', lang);
    switch (form.get('act')) {
      case 'approve':
        if (mustConfirm(visitor, now)) {
          return { to: `${screenPaths.confirm}?to=${screenPaths.publishingHalt}` };
        }
        return approve(ask);
      case 'refuse':
        return refuse(ask);
      case 'withdraw': {
        using office = await ask.ledger.publishing();
        const refused = await office.withdrawRefusal(wordOf(ask));
        return refused ? problemPage('forbidden', lang) : { to: screenPaths.publishingHalt };
      }
      default:
        return problemPage('not-found', lang);
    }
  },
});

type Deciding = Posted<'grant'>;

function wordOf({ form, grant, visitor }: Deciding): Approval {
  return { digest: form.get('digest') ?? '', by: grant.person, name: visitor.name };
}

async function approve(ask: Deciding): Promise<Answer> {
  const published = await ask.ledger.publishNow(wordOf(ask));
  if (!published) return show(ask, ask.form, [faultOf('publication-failed')]);
  if (published.kind === 'published') return { to: screenPaths.publishing };
  return show(ask, ask.form, [faultOf(published.refused ?? 'publication-halted')]);
}

async function refuse(ask: Deciding): Promise<Answer> {
  const { ledger, form } = ask;
  const parsed = refusal.safeParse({ reason: form.get('reason') ?? '' }, { reportInput: true });
  if (!parsed.success) return show(ask, form, faultsOf(parsed.error));
  using office = await ledger.publishing();
  const refused = await office.refuse(wordOf(ask), parsed.data.reason);
  if (refused === 'not-theirs') return problemPage('forbidden', ask.lang);
  return refused ? show(ask, form, [faultOf(refused)]) : { to: screenPaths.publishing };
}

function faultOf(
  name:
    | 'approval-void'
    | 'approver-recorded-it'
    | 'halt-refused'
    | 'publication-halted'
    | 'publication-failed',
): Fault {
  const { detail, detailZh } = deskProblems[name];
  return { field: 'waiting', rule: name, zh: detailZh, en: detail };
}

async function show(
  ask: Ask<'grant'>,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang, grant } = ask;
  const { halt: title, noHalt, back } = publishingWords[lang];
  const waiting = await readWaiting(ask);
  const page = (
    <>
      {waiting ? (
        <>
          <HaltDecision
            {...{ ask, waiting, form, faults, title }}
            mayDecide={decidesHalts(grant)}
          />
          <WaitingList waiting={waiting} lang={lang} />
        </>
      ) : (
        <>
          <h1>{title}</h1>
          <p class="empty">{noHalt}</p>
        </>
      )}
      <p class="actions">
        <a href={screenPaths.publishing}>{back}</a>
      </p>
    </>
  );
  return { title, page, status: faults.length > 0 ? 422 : 200 };
}
