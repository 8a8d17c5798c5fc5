import type { Role } from '../../../shared/ledger/entry.ts';
import { makeUscc } from '../../support/make-record.ts';
import { byRole, colleagueOf, deciders } from './decided-book.ts';
import { penalty } from './decision-book.ts';
import { code, type DeskBook, registration } from './desk-book.ts';
import type { Sample } from './samples.ts';
import { actorAs, evaluation, practitioner, townBook } from './town-book.ts';

/** Everybody takes back what they recorded themselves. */
export const retractionSample: Readonly<Record<string, Sample>> = {
  retraction: {
    time: '2026-03-20T10:00',
    book,
    draft: (role) => ({
      kind: 'retraction',
      ...(role === 'practitioner' && { subject: practitioner }),
      ...(role === 'operator' && { subject: imported }),
      body: { entry: ownEntries[role] ?? '330300-1', effect: 'annulled', summary: '误录' },
    }),
  },
};

const ownEntries: Readonly<Partial<Record<Role, string>>> = {
  association: '330300-5',
  agency: '330300-8',
  practitioner: '330300-9',
  client: '330300-10',
  expert: '330300-11',
  'city-regulator': '330300-12',
  'county-regulator': '330300-13',
  'joint-discipline-authority': '330300-14',
  'registry-authority': '330300-15',
  operator: '330300-16',
};

const imported = { kind: 'agency', code: makeUscc(6) } as const;

function book(): DeskBook {
  const town = townBook();
  const time = '2026-03-02T09:00';
  town.record(time, actorAs('agency'), {
    kind: 'service-commitment',
    body: { process: '受理、采样、报告', text: '逾期退费' },
  });
  town.record(time, actorAs('practitioner'), {
    kind: 'engagement-repudiated',
    subject: practitioner,
    body: { agency: code, engagement: '合同-1' },
  });
  town.record(time, actorAs('client'), evaluation('client'));
  town.record(time, actorAs('expert'), evaluation('expert'));
  for (const role of deciders) town.record(time, colleagueOf(role), byRole(penalty())(role));
  town.record(time, colleagueOf('operator'), {
    ...registration,
    subject: imported,
    body: { ...registration.body, name: '温州示例录入科技有限公司' },
  });
  return town;
}
