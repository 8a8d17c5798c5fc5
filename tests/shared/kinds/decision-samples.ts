import type { Role } from '../../../shared/ledger/entry.ts';
import { makeIrregularUscc } from '../../support/make-record.ts';
import { byRole, type DecidedBook, decidedBook, repairBook } from './decided-book.ts';
import {
  agencyActor,
  application,
  challenge,
  inspection,
  jointLiability,
  listEntered,
  measure,
  objection,
  outcome,
  penalisedBook,
  penalty,
  step,
  suspension,
  training,
} from './decision-book.ts';
import {
  approver,
  ban,
  type DeskBook,
  demerit,
  listedBook,
  listing,
  notice,
  notifiedBook,
  proposal,
  removal,
} from './desk-book.ts';
import { arrangementDraft } from './notice-sample.ts';
import { retractionSample } from './retraction-sample.ts';
import type { Sample } from './samples.ts';
import { authority, practitioner, townBook } from './town-book.ts';

const time = '2026-03-20T10:00';

/** Supervision, penalties, lists, measures, repair, remedies. */
export const decisionSamples: Readonly<Record<string, Sample>> = {
  demerit: sample(demerit('case-1')),
  'listing-proposed': sample(proposal()),
  'listing-notified': sample(notice(), () => townWith(proposal())),
  listing: sample(listing(), notifiedBook),
  removal: sample(removal(), listedBook),
  ban: sample(ban()),
  ...retractionSample,
  complaint: sample({
    kind: 'complaint',
    body: { summary: '未到现场采样', receivedOn: '2026-03-19', channel: '12345 热线' },
  }),
  inspection: sample(inspection({ correctedBy: '2026-04-02' })),
  'justice-transfer': sample({
    kind: 'justice-transfer',
    caseId: 'case-j',
    body: { to: '示例市公安局', summary: '涉嫌提供虚假证明文件' },
  }),
  'joint-liability': sample(jointLiability()),
  penalty: sample(penalty()),
  'list-entered': sample(listEntered()),
  'list-checked': ofOwn(
    (of) => ({
      kind: 'list-checked',
      body: { of, sourceCheckedAt: '2026-03-20T09:00:00+08:00' },
    }),
    listedElsewhere,
  ),
  'list-left': ofOwn((of) => ({ kind: 'list-left', body: { of } }), listedElsewhere),
  'measure-imposed': sample(measure()),
  'measure-lifted': ofOwn(
    (of) => ({ kind: 'measure-lifted', body: { of } }),
    () => decidedBook(byRole(measure()), ['city-regulator', 'joint-discipline-authority']),
  ),
  'repair-noticed': sample(
    { kind: 'repair-noticed', body: { of: ['330300-8'], document: '示环修〔2026〕1号' } },
    penalisedBook,
  ),
  'repair-applied': {
    time,
    draft: (role) => ownDraft(role, application(role === 'agency' ? '330300-8' : '330300-9')),
    book() {
      const book = penalisedBook();
      book.record('2026-01-05T09:01', approver, penalty({}, { subject: practitioner }));
      book.record('2026-01-06T09:00', approver, training());
      return book;
    },
  },
  'repair-gaps': ofOwn(
    (of) => step('repair-gaps', of, { gaps: '缺少缴款凭证' }),
    () => repairBook(penalty(), false),
  ),
  'repair-accepted': ofOwn(
    (of) => step('repair-accepted', of),
    () => repairBook(penalty(), false),
  ),
  'repair-publicised': ofOwn(
    (of) => step('repair-publicised', of, { until: '2026-03-27' }),
    () => repairBook(penalty(), true),
  ),
  'repair-extended': ofOwn(
    (of) => step('repair-extended', of, { reason: '须核实整改' }),
    () => repairBook(penalty(), true),
  ),
  'repair-decided': ofOwn(
    (of) => step('repair-decided', of, { result: 'granted' }),
    () => repairBook(penalty(), true),
  ),
  objection: {
    time,
    book: townBook,
    draft: (role) => ownDraft(role, objection({ field: 'body.name' })),
  },
  'objection-decided': sample(
    {
      kind: 'objection-decided',
      body: { objection: '330300-8', result: 'rejected', summary: '送达回证无误' },
    },
    objectedBook,
  ),
  'code-verified': sample({
    kind: 'code-verified',
    subject: { kind: 'agency', code: makeIrregularUscc(1) },
    body: { source: '国家企业信用信息公示系统', seenOn: '2026-03-01' },
  }),
  challenge: ofOwn((of) => challenge(of), penalties),
  suspension: ofOwn((of) => suspension(of), penalties),
  outcome: ofOwn((of) => outcome(of, 'upheld'), challenged),
  'holiday-arrangement': sample(arrangementDraft(authority.code)),
  'policy-change': sample({
    kind: 'policy-change',
    subject: authority,
    body: { version: 1, summary: '试行办法施行' },
  }),
};

function townWith(draft: object): DeskBook {
  const book = townBook();
  book.record('2026-03-02T10:00', approver, draft);
  return book;
}

function penalties(): DecidedBook {
  return decidedBook(byRole(penalty()));
}

function challenged(): DecidedBook {
  const book = penalties();
  for (const { id, actor } of book.entries.filter(({ kind }) => kind === 'penalty')) {
    book.record('2026-03-16T10:00', actor, challenge(id));
  }
  return book;
}

/** On the city's list and on the registry's: one of each. */
function listedElsewhere(): DecidedBook {
  return decidedBook(
    (role) => listEntered(role === 'city-regulator' ? { list: 'serious-violation' } : {}),
    ['city-regulator', 'registry-authority'],
  );
}

/** Of what the role itself decided. */
function ofOwn(draft: (id: string, role: Role) => object, book: () => DecidedBook): Sample {
  return { time, book, draft: (role) => draft(book().of(role).id, role) };
}

function objectedBook(): DeskBook {
  const book = townBook();
  book.record('2026-03-19T09:00', agencyActor, objection({ field: 'body.name' }));
  return book;
}

function ownDraft(role: Role, draft: object): object {
  return role === 'practitioner' ? { ...draft, subject: practitioner } : draft;
}

function sample(draft: object, book: () => DeskBook = townBook): Sample {
  return { time, book, draft: () => draft };
}
