import type { Subject } from '../../../shared/identity/subject.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import { makeUscc } from '../../support/make-record.ts';
import { approver, code, DeskBook, operator, registration } from './desk-book.ts';

/** Everybody of a made-up town, beside the agency of `desk-book.ts`. */
export const agency: Subject = { kind: 'agency', code };
export const otherAgency: Subject = { kind: 'agency', code: makeUscc(2) };
export const client: Subject = { kind: 'client', code: makeUscc(3) };
export const association: Subject = { kind: 'association', code: makeUscc(4) };
export const authority: Subject = { kind: 'authority', code: makeUscc(5) };
export const practitioner: Subject = { kind: 'practitioner', code: 'P-0000000001' };
export const expert: Subject = { kind: 'expert', code: 'X-0000000001' };

const speakers: Readonly<Partial<Record<Role, Subject>>> = {
  agency,
  client,
  association,
  practitioner,
  expert,
};

/** Somebody in this role; those who act for themselves are the town's, and others have people of their own. */
export function actorAs(role: Role, speaksFor: Subject | undefined = speakers[role]): Actor {
  const isTowns = speaksFor === undefined || speaksFor === speakers[role];
  const person = isTowns ? `p-${role}` : `p-${role}-${speaksFor.code}`;
  const actor = { person, authority: '示例市局', role };
  return speaksFor === undefined ? actor : { ...actor, speaksFor };
}

/** From 2025-01-02 on: two agencies; the first has a practitioner, a member's card, a client served in 2026, and an expert looks on. */
export function townBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2025-01-02T09:01', operator, {
    ...registration,
    subject: otherAgency,
    body: { ...registration.body, name: '温州示例生态科技有限公司' },
  });
  book.record('2025-01-03T09:00', approver, practitionerRegistered());
  book.record('2025-01-03T09:01', approver, expertEntered());
  book.record('2025-01-03T09:02', actorAs('association'), member());
  book.record('2026-01-05T09:00', approver, engagementOpened());
  book.record('2026-02-02T09:00', approver, engagementClosed());
  return book;
}

export function practitionerRegistered(body: object = {}, extra: object = {}): object {
  return {
    kind: 'practitioner-registered',
    subject: practitioner,
    personal: { name: '示例人员' },
    body: { agency: code, position: 'project-leader', ...body },
    ...extra,
  };
}

export function expertEntered(body: object = {}): object {
  return {
    kind: 'expert-entered',
    subject: expert,
    personal: { name: '示例专家' },
    body: { categories: ['监测'], employers: [], ...body },
  };
}

export function member(): object {
  return {
    kind: 'association-member',
    body: { association: association.code, from: '2024-01-01' },
  };
}

export function associationRating(body: object = {}): object {
  return {
    kind: 'association-rating',
    body: {
      association: association.code,
      scheme: '示例协会信用评价办法 第二版',
      rating: 'AA',
      on: '2026-03-01',
      ...body,
    },
  };
}

export function engagementOpened(body: object = {}): object {
  return {
    kind: 'engagement-opened',
    body: {
      engagement: '合同-1',
      client: client.code,
      services: ['environmental-monitoring'],
      area: '330302',
      acknowledgedOn: '2026-01-04',
      qualitySystem: '示例手册 第三版',
      leaders: [practitioner.code],
      openedOn: '2026-01-05',
      ...body,
    },
  };
}

export function engagementClosed(body: object = {}): object {
  return {
    kind: 'engagement-closed',
    body: { engagement: '合同-1', completedOn: '2026-02-01', ...body },
  };
}

export function evaluation(party: string, body: object = {}): object {
  return { kind: 'evaluation', body: { engagement: '合同-1', party, quality: 90, ...body } };
}

export function licence(body: object = {}): object {
  return {
    kind: 'licence',
    body: {
      name: '检验检测机构资质认定证书',
      number: '261112050001',
      scope: ['environmental-monitoring'],
      issuer: '示例省局',
      validFrom: '2026-01-01',
      validUntil: '2031-12-31',
      source: '示例公示系统',
      checkedOn: '2026-03-01',
      ...body,
    },
  };
}

/** The rules that refuse a draft; each says in Chinese and in English what is wrong. */
export function refusals(
  book: DeskBook,
  time: string,
  actor: Actor,
  draft: object,
): readonly string[] {
  return book.faults(time, actor, draft).map(({ rule, zh, en }) => {
    if (!/\p{Script=Han}/u.test(zh)) throw new Error(`${rule} is not said in Chinese: ${zh}`);
    if (/\p{Script=Han}/u.test(en)) throw new Error(`${rule} is not said in English: ${en}`);
    return rule;
  });
}
