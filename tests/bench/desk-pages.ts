import { demoAgencies } from '../../tools/demo/agencies.ts';
import { agencyAt } from '../fixtures/ledgers/desk-town-parties.ts';
import { longCase } from '../fixtures/ledgers/long-file.ts';
import type { Matters } from './desk-matters.ts';

export type FrontName = 'office' | 'counter';

/** A page to be measured: an address of a route, and which of the demo's people asks for it. */
export type DeskPage = {
  readonly front: FrontName;
  readonly route: string;
  readonly at: string;
  /** Absent: anybody. */
  readonly as?: string;
  /** Taken away, not looked at: it may be as long as it is. */
  readonly isFile?: true;
};

/** What answers a GET with no page of the ledger's, and why. */
const noPages: Readonly<Record<string, string>> = {
  '/desk.css': 'counted with each page',
  '/favicon.ico': 'empty',
  '/islands/:name{[a-z-]+\\.js}': 'counted with each page',
  '/sign-in/with/:provider': 'leads to an identity provider',
  '/sign-in/back/:provider': 'comes from an identity provider',
  '/confirm/with/:provider': 'leads to an identity provider',
  '/sessions/link/:provider': 'leads to an identity provider',
  'counter /subjects': 'refused to whoever acts for a party',
  'counter /look-up': 'refused to whoever acts for a party',
};

/** All pages of both fronts, some of them more than once. Throws where a route has none. */
export function pagesOf(
  routes: Readonly<Record<FrontName, readonly string[]>>,
  matters: Matters,
): readonly DeskPage[] {
  const pages = [...officePages(matters), ...counterPages(matters)];
  for (const front of ['office', 'counter'] as const) {
    const has = new Set(pages.filter((page) => page.front === front).map(({ route }) => route));
    const forgotten = routes[front].filter(
      (route) => !has.has(route) && !(route in noPages || `${front} ${route}` in noPages),
    );
    const gone = [...has].filter((route) => !routes[front].includes(route));
    if (forgotten.length + gone.length > 0) {
      throw new Error(`Pages of the ${front}: without an address ${forgotten}; no route ${gone}`);
    }
  }
  return pages;
}

const long = demoAgencies.aojiang.code;
const ordinary = agencyAt(77).code;
/** One whose listing waits for its decision. */
export const proposed = { subject: agencyAt(251).code, case: '示案〔2026〕251黑' };
/** One that asks for repair, which is accepted and not decided. */
const repaired = { subject: agencyAt(550).code, case: '示案〔2026〕550罚' };
const query = (path: string, asked: Readonly<Record<string, string>>) =>
  `${path}?${new URLSearchParams(asked)}`;

function officePages(matters: Matters): readonly DeskPage[] {
  const by =
    (as: string) =>
    (route: string, at: string, more: object = {}) =>
      ({ front: 'office', route, at, as, ...more }) as DeskPage;
  const [officer, auditor, operator, administrator] = [
    by('demo-proposer'),
    by('demo-auditor'),
    by('demo-operator'),
    by('demo-administrator'),
  ];
  const file = { isFile: true } as const;
  const { draft, recorded, letter, table, plan, sheet, draw, feed, petition } = matters;
  return [
    officer('/', '/'),
    officer('/in-tray', '/in-tray'),
    officer('/in-tray/of/:number', petition),
    officer('/invitations', query('/invitations', { agency: long })),
    { front: 'office', route: '/sign-in', at: '/sign-in' },
    { front: 'office', route: '/enrol', at: '/enrol' },
    officer('/confirm', '/confirm'),
    officer('/grants', '/grants'),
    officer('/sessions', '/sessions'),
    officer('/calendar', '/calendar'),
    officer('/calendar', '/calendar?month=2026-12'),
    officer('/calendar', '/calendar?day=2026-12-01'),
    officer('/calendar/:file', feed, file),
    administrator('/accounts', '/accounts'),
    administrator('/accounts/new', '/accounts/new'),
    administrator('/accounts/of/:person', '/accounts/of/demo-proposer'),
    auditor('/accounts/log', '/accounts/log'),
    auditor('/accounts/roles', '/accounts/roles'),
    auditor('/accounts/log.jsonl', '/accounts/log.jsonl', file),
    officer('/case', query('/case', proposed)),
    officer('/case', query('/case', { subject: long, case: longCase })),
    officer('/case', query('/case', { ...repaired })),
    officer('/case/decision', query('/case/decision', { ...proposed, kind: 'listing' })),
    officer('/letter', letter),
    officer('/subjects', query('/subjects', { q: '环境科技第19' })),
    ...[long, ordinary].flatMap((code) => [
      officer('/subjects/of/:key', `/subjects/of/${code}`),
      ...['timeline', 'engagements', 'people', 'documents', 'public'].map((view) =>
        officer('/subjects/of/:key', `/subjects/of/${code}?view=${view}`),
      ),
      officer('/subjects/of/:key/sum', `/subjects/of/${code}/sum`),
    ]),
    auditor('/subjects/of/:key', `/subjects/of/${long}?view=past`),
    auditor('/accesses', '/accesses'),
    officer('/look-up', query('/look-up', { q: '环境科技第19' })),
    officer('/look-up', query('/look-up', { q: long })),
    officer('/drafts', '/drafts'),
    officer('/drafts/of/:id', draft),
    officer('/drafts/of/:id/check', `${draft}/check`),
    officer('/drafts/of/:id/recorded', recorded),
    officer('/imports', '/imports'),
    officer('/imports/of/:id/columns', `${table}/columns`),
    officer('/imports/of/:id', table),
    officer('/imports/of/:id/rejected.csv', `${table}/rejected.csv`, file),
    operator('/publishing', '/publishing'),
    operator('/publishing/halt', '/publishing/halt'),
    operator('/publishing/policy', '/publishing/policy'),
    officer('/publishing/holidays', '/publishing/holidays'),
    officer('/statistics', '/statistics'),
    officer('/statistics/times', '/statistics/times'),
    officer('/statistics/files/:format{csv|xlsx}', '/statistics/files/csv', file),
    officer('/statistics/files/:format{csv|xlsx}', '/statistics/files/xlsx', file),
    officer('/exchange', '/exchange'),
    officer('/engagements', '/engagements'),
    officer('/supervision', '/supervision'),
    officer('/supervision/plans/new', '/supervision/plans/new'),
    officer('/supervision/plans/of/:id', plan),
    officer('/supervision/plans/of/:id/record.json', `${plan}/record.json`, file),
    officer('/supervision/plans/of/:id/visits/:code', sheet),
    officer('/supervision/draws', '/supervision/draws'),
    officer('/supervision/draws/new', '/supervision/draws/new'),
    officer('/supervision/draws/new', query('/supervision/draws/new', occasion)),
    officer('/supervision/draws/of/:id', draw),
    officer('/supervision/draws/of/:id/record.json', `${draw}/record.json`, file),
    officer('/supervision/draws/of/:id/open.json', `${draw}/open.json`, file),
  ];
}

const occasion = {
  category: '环境监测',
  purpose: '检查机构',
  meetsOn: '2026-11-25',
  parties: long,
};

function counterPages({ ownDraft, ownRecorded, ownFeed }: Matters): readonly DeskPage[] {
  const by =
    (as?: string) =>
    (route: string, at: string, more: object = {}) =>
      ({ front: 'counter', route, at, ...(as && { as }), ...more }) as DeskPage;
  const [anybody, agent, client, guild, practitioner] = [
    by(),
    by('demo-agent'),
    by('demo-client-1'),
    by('demo-guild'),
    by('demo-practitioner'),
  ];
  return [
    ...[agent, client, guild, practitioner].map((one) => one('/', '/')),
    agent('/own/registration', '/own/registration'),
    agent('/own/people', '/own/people'),
    ...[agent, client, practitioner].map((one) => one('/own/engagements', '/own/engagements')),
    agent('/own/record', '/own/record'),
    practitioner('/own/record', '/own/record'),
    agent('/own/repair', '/own/repair'),
    guild('/own/members', '/own/members'),
    anybody('/petition', '/petition'),
    anybody('/petition/follow', '/petition/follow'),
    anybody('/evaluate', '/evaluate'),
    anybody('/sign-in', '/sign-in'),
    anybody('/enrol', '/enrol'),
    agent('/confirm', '/confirm'),
    agent('/grants', '/grants'),
    agent('/sessions', '/sessions'),
    agent('/calendar', '/calendar'),
    agent('/calendar/:file', ownFeed, { isFile: true }),
    agent('/accounts', '/accounts'),
    agent('/accounts/new', '/accounts/new'),
    agent('/accounts/roles', '/accounts/roles'),
    agent('/accounts/of/:person', '/accounts/of/demo-agent'),
    agent('/case', query('/case', { subject: long, case: longCase })),
    agent('/subjects/of/:key', `/subjects/of/${long}`),
    agent('/subjects/of/:key', `/subjects/of/${long}?view=timeline`),
    agent('/subjects/of/:key', `/subjects/of/${long}?view=engagements`),
    agent('/subjects/of/:key/sum', `/subjects/of/${long}/sum`),
    agent('/drafts', '/drafts'),
    agent('/drafts/of/:id', ownDraft),
    agent('/drafts/of/:id/check', `${ownDraft}/check`),
    agent('/drafts/of/:id/recorded', ownRecorded),
  ];
}
