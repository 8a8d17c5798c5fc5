import type { Role } from '../../../shared/ledger/entry.ts';
import { type DecidedBook, decidedBook } from './decided-book.ts';
import { approver, code, type DeskBook, registration } from './desk-book.ts';
import type { Sample } from './samples.ts';
import { filing, provincialGrade } from './sourced-book.ts';
import {
  actorAs,
  association,
  authority,
  engagementClosed,
  engagementOpened,
  evaluation,
  expert,
  expertEntered,
  licence,
  member,
  otherAgency,
  practitioner,
  practitionerRegistered,
  townBook,
} from './town-book.ts';

const time = '2026-03-20T10:00';

const rename = {
  kind: 'registration-changed',
  body: { changes: { name: '温州示例新名环境科技有限公司' } },
};

/** Registration, practitioners, licences, engagements, evaluation, associations, experts. */
export const serviceSamples: Readonly<Record<string, Sample>> = {
  'registration-filed': sample(registration),
  'registration-changed': sample({
    kind: 'registration-changed',
    body: { changes: { fees: '每次 800 元' } },
  }),
  'registration-confirmed': {
    ...sample({}, (book) => book.record('2026-03-02T09:00', actorAs('agency'), rename)),
    draft: (role) => ({
      kind: 'registration-confirmed',
      body: role === 'registry-authority' ? { names: [rename.body.changes.name] } : {},
    }),
  },
  'registration-withdrawn': sample({
    kind: 'registration-withdrawn',
    body: { summary: '不再在本市从业' },
  }),
  'registration-reminder': sample({
    kind: 'registration-reminder',
    body: { document: '示环提〔2026〕1号', round: 1 },
  }),
  'practitioner-registered': sample(practitionerRegistered()),
  'practitioner-left': sample({
    kind: 'practitioner-left',
    subject: practitioner,
    body: { agency: code },
  }),
  training: sample({
    kind: 'training',
    subject: practitioner,
    body: { course: '采样', hours: 8, on: '2026-03-19' },
  }),
  licence: sample(licence()),
  'licence-ended': {
    time,
    book: licensed,
    draft: (role) => ({ kind: 'licence-ended', body: { of: licensed().of(role).id } }),
  },
  'statutory-filing': sample(filing()),
  'provincial-grade': sample(provincialGrade()),
  'source-withdrawn': {
    time,
    book: filed,
    draft: (role) => ({ kind: 'source-withdrawn', body: { of: filed().of(role).id } }),
  },
  'service-commitment': sample({
    kind: 'service-commitment',
    body: { timeLimitDays: 10, process: '受理、采样、分析、报告', text: '逾期退费' },
  }),
  'standard-published': sample({
    kind: 'standard-published',
    subject: authority,
    body: { title: '示例从业规范', number: 'DB3303/T 1—2026', services: [] },
  }),
  'support-policy-published': sample({
    kind: 'support-policy-published',
    subject: authority,
    body: { title: '示例扶持政策', number: '示发改〔2026〕1号', services: [] },
  }),
  'contract-template-published': sample({
    kind: 'contract-template-published',
    subject: authority,
    body: { title: '示例合同范本', number: 'SF-2026-01', services: [], text: '第一条 示例' },
  }),
  'engagement-opened': sample(engagementOpened({ engagement: '合同-2' })),
  'engagement-progressed': sample(
    { kind: 'engagement-progressed', body: { engagement: '合同-2', note: '采样完成' } },
    openSecond,
  ),
  'engagement-closed': sample(engagementClosed({ engagement: '合同-2' }), openSecond),
  'engagement-confirmed': sample({ kind: 'engagement-confirmed', body: { engagement: '合同-1' } }),
  'engagement-repudiated': sample({
    kind: 'engagement-repudiated',
    subject: practitioner,
    body: { agency: code, engagement: '合同-1' },
  }),
  'repudiation-decided': sample(
    {
      kind: 'repudiation-decided',
      subject: practitioner,
      body: { repudiation: '330300-8', result: 'upheld', summary: '签名不是本人' },
    },
    (book) =>
      book.record('2026-03-02T09:00', actorAs('practitioner'), {
        kind: 'engagement-repudiated',
        subject: practitioner,
        body: { agency: code, engagement: '合同-1' },
      }),
  ),
  evaluation: { ...sample({}), draft: (role) => evaluation(partyOf(role)) },
  'evaluation-reply': sample(
    { kind: 'evaluation-reply', body: { of: '330300-8', text: '已改进' } },
    (book) => book.record('2026-03-02T09:00', actorAs('client'), evaluation('client')),
  ),
  commendation: sample({
    kind: 'commendation',
    body: { title: '示例先进单位', awardedOn: '2026-03-01' },
  }),
  'association-member': sample({ ...member(), subject: otherAgency }),
  'association-member-left': sample({
    kind: 'association-member-left',
    body: { association: association.code },
  }),
  'association-rating': sample({
    kind: 'association-rating',
    body: {
      association: association.code,
      scheme: '示例行业信用办法',
      rating: 'AAA',
      on: '2026-03-01',
    },
  }),
  'association-notice': sample({
    kind: 'association-notice',
    body: { association: association.code, summary: '未履行行规行约', document: '示协〔2026〕1号' },
  }),
  'expert-entered': sample(expertEntered()),
  'expert-rating': sample({
    kind: 'expert-rating',
    subject: expert,
    body: { draw: '330300-1', score: 95 },
  }),
  'expert-left': sample({
    kind: 'expert-left',
    subject: expert,
    body: { ground: '本人申请', summary: '因工作调动' },
  }),
  succession: sample({
    kind: 'succession',
    body: { form: 'merger', predecessors: [otherAgency.code], summary: '吸收合并' },
  }),
};

function sample(draft: object, prepare: (book: DeskBook) => unknown = () => undefined): Sample {
  return {
    time,
    draft: () => draft,
    book() {
      const book = townBook();
      prepare(book);
      return book;
    },
  };
}

function licensed(): DecidedBook {
  return decidedBook(
    (role) => licence({ number: `26111205-${role}` }),
    ['city-regulator', 'county-regulator', 'registry-authority'],
  );
}

function filed(): DecidedBook {
  return decidedBook(
    (role) => filing({ number: `示备-${role}` }),
    ['city-regulator', 'county-regulator', 'registry-authority'],
  );
}

function openSecond(book: DeskBook): void {
  book.record('2026-02-02T09:01', approver, engagementOpened({ engagement: '合同-2' }));
}

function partyOf(role: Role): string {
  const isParty = ['client', 'expert', 'association'].includes(role);
  return isParty ? role : 'regulator';
}
