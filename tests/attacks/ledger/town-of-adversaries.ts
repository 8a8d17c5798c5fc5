import type { Subject } from '../../../shared/identity/subject.ts';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { engagementClosed, engagementOpened } from '../../fixtures/drafts/engagement-drafts.ts';
import { listEntered } from '../../fixtures/drafts/sourced-drafts.ts';
import { ban, demerit, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { actorAs, approver, operator } from '../../fixtures/town/actors.ts';
import type { Pool } from './any-own-words.ts';
import {
  about,
  blacklist,
  culprit,
  culpritName,
  filing,
  innocent,
  innocentName,
  speaker,
} from './street-of-agencies.ts';

/**
 * An agency with a C, one that only registered itself, one that isn't on record, the culprit's branch, and one banned
 * and fined.
 */
const poor = makeUscc(4);
const selfMade = makeUscc(5);
const newcomer = makeUscc(6);
const branch = makeUscc(7);
const banned = makeUscc(8);

const practitioner: Subject = { kind: 'practitioner', code: 'P-0000000001' };
const expert: Subject = { kind: 'expert', code: 'X-0000000001' };
const clients = [11, 12, 13].map(makeUscc);
const association = makeUscc(31);

export const agencies = [culprit, innocent, poor, selfMade, newcomer, branch, banned];

/** All parties that may speak for themselves. */
export const speakers: readonly Subject[] = [
  ...agencies.map((code) => ({ kind: 'agency' as const, code })),
  ...clients.map((code) => ({ kind: 'client' as const, code })),
  { kind: 'association', code: association },
  practitioner,
  expert,
];

/** Names on record, the name of a body that isn't on record, and texts that fill pages. */
export const namesOnRecord = [
  culpritName,
  innocentName,
  '示例丙级检测有限公司',
  '示例自报检测有限公司',
  '示例黑水检测有限公司泰顺分公司',
  '示例禁入检测有限公司',
];
export const strangersName = '示例市第一实验中学';

export const pool: Pool = {
  texts: [
    ...namesOnRecord,
    strangersName,
    '示例清流檢測有限公司',
    `中标人${culpritName}`,
    `${culpritName}的`,
    innocentName.slice(2),
    '中标人：',
    '示例白水检测有限公司',
    ...agencies,
    ...clients,
    association,
    practitioner.code,
    '合同-1',
    '合同-2',
    '合同-3',
    '合同-4',
    '合同-5',
    '合同-7',
    '合同-8',
    '合同-9',
    '2025-01-02',
    '2026-01-05',
    '2026-06-01',
    '330302',
    'client',
  ],
  subjects: speakers,
};

/** Pools for names alone and for services alone: the less there is to choose from, the more often it hits. */
export const namesPool: Pool = {
  ...pool,
  texts: [...namesOnRecord, strangersName, '示例白水检测有限公司', '2025-01-02', '2026-01-05'],
};
export const servicesPool: Pool = {
  ...pool,
  texts: ['合同-7', '合同-8', '合同-9', ...clients, '2026-01-05', '330302', '示例新人检测有限公司'],
};

/** The entries of the authorities by June 2026, and of the clients of the agency with a grade: a book of one's own to go on with. */
export function adversaries(): DeskBook {
  told ??= tellTown();
  return told.copy();
}

let told: DeskBook | undefined;

function tellTown(): DeskBook {
  const book = new DeskBook();
  const names = [
    [culprit, culpritName],
    [innocent, innocentName],
    [poor, '示例丙级检测有限公司'],
    [banned, '示例禁入检测有限公司'],
  ] as const;
  for (const [code, name] of names)
    book.record('2025-01-02T09:00', operator, about(code, filing(name)));
  const ofBranch = filing('示例黑水检测有限公司泰顺分公司', { branchOf: culprit });
  book.record('2025-01-03T09:00', operator, about(branch, ofBranch));
  book.record(
    '2025-01-04T09:00',
    speaker('agency', selfMade),
    about(selfMade, filing('示例自报检测有限公司')),
  );
  const joined = {
    kind: 'practitioner-registered',
    subject: practitioner,
    personal: { name: '示例人员' },
  };
  book.record('2025-01-05T09:00', approver, {
    ...joined,
    body: { agency: poor, position: 'project-leader' },
  });
  const entered = { kind: 'expert-entered', subject: expert, personal: { name: '示例专家' } };
  book.record('2025-01-05T09:01', approver, {
    ...entered,
    body: { categories: ['监测'], employers: [] },
  });
  for (const [n, client] of clients.entries()) {
    const engagement = `合同-${n + 1}`;
    book.record(
      '2026-01-05T09:00',
      approver,
      about(poor, engagementOpened({ engagement, client, leaders: [practitioner.code] })),
    );
    book.record('2026-02-02T09:00', approver, about(poor, engagementClosed({ engagement })));
    if (n === 2) continue;
    book.record(
      '2026-02-03T09:00',
      actorAs('client', { kind: 'client', code: client }),
      about(poor, { kind: 'engagement-confirmed', body: { engagement } }),
    );
  }
  book.record(
    '2026-02-04T09:00',
    actorAs('client', { kind: 'client', code: makeUscc(13) }),
    about(poor, { kind: 'engagement-confirmed', body: { engagement: '合同-3' } }),
  );
  const open = { engagement: '合同-4', client: makeUscc(13) };
  book.record(
    '2026-05-04T09:00',
    approver,
    about(poor, engagementOpened({ ...open, leaders: [] })),
  );
  book.record(
    '2026-05-05T09:00',
    approver,
    about(poor, engagementClosed({ engagement: '合同-4' })),
  );
  const begun = engagementOpened({ engagement: '合同-5', client: makeUscc(11), leaders: [] });
  book.record('2026-05-05T10:00', approver, about(poor, begun));
  const rating = { engagement: '合同-1', party: 'regulator', fees: 80 };
  book.record('2026-05-06T09:00', approver, about(poor, { kind: 'evaluation', body: rating }));
  const member = { kind: 'association-member', body: { association, from: '2024-01-01' } };
  book.record('2026-05-07T09:00', speaker('association', association), about(poor, member));
  const fined = penalty({ publication: basis }, { caseId: 'case-f' });
  book.record('2026-05-08T09:00', approver, about(poor, fined));
  blacklist(book, culprit);
  book.record('2026-03-03T09:00', approver, about(poor, demerit('case-9')));
  book.record(
    '2026-03-03T09:01',
    { ...approver, role: 'joint-discipline-authority' },
    about(banned, ban()),
  );
  book.record(
    '2026-03-04T09:00',
    approver,
    about(
      banned,
      penalty(
        { servedOn: '2026-03-03', severity: 'serious', publication: basis },
        { caseId: 'case-p' },
      ),
    ),
  );
  book.record(
    '2026-03-05T09:00',
    { ...approver, role: 'registry-authority' },
    about(banned, listEntered({ sourceCheckedAt: '2026-03-05T00:00:00+08:00' })),
  );
  return book;
}
