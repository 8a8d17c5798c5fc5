import type { Entry } from '../../../shared/ledger/entry.ts';
import { approver, basis, type DeskBook, listedBook, proposer, reviewer } from './desk-book.ts';
import { actorAs, practitioner, townBook } from './town-book.ts';

export const agencyActor = actorAs('agency');

export function penalty(body: object = {}, extra: object = {}): object {
  return {
    kind: 'penalty',
    caseId: 'case-p',
    body: {
      summary: '监测报告不规范',
      types: ['warning', 'fine'],
      fine: 50_000,
      procedure: 'ordinary',
      severity: 'general',
      decidedOn: 'servedOn' in body ? body.servedOn : '2025-11-03',
      servedOn: '2025-11-03',
      ...body,
    },
    ...extra,
  };
}

export function jointLiability(body: object = {}, extra: object = {}): object {
  return {
    kind: 'joint-liability',
    caseId: 'case-l',
    finalOn: '2026-03-02',
    body: {
      summary: '监测数据弄虚作假，与排污单位对污染损害承担连带责任',
      court: '示例市中级人民法院',
      judgment: '（2026）示01民终1号',
      ...body,
    },
    ...extra,
  };
}

export function inspection(body: object = {}, extra: object = {}): object {
  return {
    kind: 'inspection',
    body: {
      method: 'supervisory-inspection',
      on: '2026-03-02',
      outcome: 'correct',
      summary: '台账不全',
      ...body,
    },
    ...extra,
  };
}

export function listEntered(body: object = {}): object {
  return {
    kind: 'list-entered',
    body: {
      list: 'abnormal-operation',
      reason: '未按期公示年报',
      source: '示例企业信用信息公示系统',
      sourceCheckedAt: '2026-03-02T09:00:00+08:00',
      ...body,
    },
  };
}

export function measure(body: object = {}, extra: object = {}): object {
  return {
    kind: 'measure-imposed',
    caseId: 'case-m',
    effectiveUntil: '2027-03-20T00:00:00+08:00',
    body: { item: 'key-inspection', summary: '列为重点检查对象', ...body },
    ...extra,
  };
}

export function challenge(of: string, body: object = {}): object {
  return {
    kind: 'challenge',
    body: { of, form: 'review', body: '示例市政府', filedOn: '2026-03-16', ...body },
  };
}

/** By whoever decided, unless another organ is named. */
export function suspension(of: string, orderedBy = '示例市局'): object {
  return { kind: 'suspension', body: { of, orderedBy, document: '示停〔2026〕1号' } };
}

export function outcome(of: string, result: string, body: object = {}): object {
  return { kind: 'outcome', body: { of, result, ...body } };
}

/** As the organ ordered it that `challenge` names. */
export function ordered(draft: object): object {
  return {
    ...draft,
    basis: { ...basis, authority: '示例市政府', documentNumber: '示复〔2026〕1号' },
  };
}

export function application(...of: readonly string[]): object {
  return {
    kind: 'repair-applied',
    body: { of, evidence: '整改报告及缴款凭证', commitment: '依法诚信从业' },
  };
}

export function training(on = '2026-01-06'): object {
  return {
    kind: 'training',
    subject: practitioner,
    body: { course: '示例继续教育', hours: 24, on },
  };
}

export function step(kind: string, of: string, body: object = {}): object {
  return { kind, body: { application: of, ...body } };
}

export function objection(body: object = {}): object {
  return { kind: 'objection', body: { grounds: '送达日期有误', ...body } };
}

type PenalisedBook = DeskBook & { readonly penalty: Entry };
type AppliedBook = PenalisedBook & { readonly application: Entry };

/** The town, and a penalty of general severity served on 2025-11-03; it can be repaired from 2026-02-03. */
export function penalisedBook(): PenalisedBook {
  const book = townBook();
  return Object.assign(book, { penalty: book.record('2026-01-05T09:00', approver, penalty()) });
}

/** The same, its repair applied for on Friday 2026-03-06. */
export function appliedBook(): AppliedBook {
  const book = penalisedBook();
  const applied = book.record('2026-03-06T09:00', agencyActor, application(book.penalty.id));
  return Object.assign(book, { application: applied });
}

/** The same, accepted on Monday 2026-03-09 and public until Monday 2026-03-16. */
export function publicisedBook(): AppliedBook {
  const book = appliedBook();
  book.record('2026-03-09T09:00', proposer, step('repair-accepted', book.application.id));
  const publicity = step('repair-publicised', book.application.id, { until: '2026-03-16' });
  book.record('2026-03-09T10:00', approver, publicity);
  return book;
}

/** `listedBook`, its listing (330300-4) challenged on 2026-03-16 and stayed on 2026-04-01. */
export function stayedBook(): DeskBook {
  const book = listedBook();
  book.record('2026-03-16T09:00', proposer, challenge('330300-4'));
  book.record('2026-04-01T09:00', reviewer, suspension('330300-4'));
  return book;
}
