import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { jurisdictionWith } from '../../../shared/kinds/city/calendar-with.ts';
import { type CheckResult, checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import { claimedNames, namesInDecision } from '../../../shared/kinds/door/claimed-names.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import type { Actor, Basis, Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { dayOf, parseInstant } from '../../../shared/time/shanghai.ts';
import { makeUscc } from '../../support/make-record.ts';

export const code = makeUscc(1);

export const proposer: Actor = { person: 'p-1', authority: '示例市局', role: 'city-regulator' };
export const approver: Actor = { person: 'p-2', authority: '示例市局', role: 'city-regulator' };
/** A third of the same office, who decided nothing that is in question. */
export const reviewer: Actor = { person: 'p-6', authority: '示例市局', role: 'city-regulator' };
export const county: Actor = { person: 'p-3', authority: '示例县局', role: 'county-regulator' };
export const operator: Actor = { person: 'p-4', authority: '示例平台', role: 'operator' };
export const finance: Actor = {
  person: 'p-5',
  authority: '示例市财政局',
  role: 'joint-discipline-authority',
};

export const basis: Basis = {
  authority: '示例市局',
  law: '《示例条例》',
  level: 'local-regulation',
  article: '第一条',
  documentNumber: '示环〔2026〕1号',
};

/** A ledger in memory that checks drafts as the desk does. Times are written in Shanghai, as `2026-03-02T10:00`. */
export class DeskBook {
  readonly entries: Entry[] = [];
  readonly jurisdiction: Jurisdiction;

  constructor(jurisdiction: Jurisdiction = wenzhou) {
    this.jurisdiction = jurisdiction;
  }

  /** Judges without recording. */
  check(time: string, actor: Actor, ...drafts: readonly object[]): CheckResult {
    return checkDrafts(drafts.map(complete), {
      actor,
      now: shanghai(time),
      jurisdiction: jurisdictionWith(this.jurisdiction, factsOf(this.entries)),
      historyOf: (wanted) =>
        this.entries.filter(({ subject }) => subjectKey(subject) === subjectKey(wanted)),
      ownCounts: (party, kind) => {
        const own = this.entries.filter(
          ({ actor: { speaksFor }, ...entry }) =>
            entry.kind === kind && speaksFor && subjectKey(speaksFor) === party,
        );
        const today = dayOf(shanghai(time));
        const onDay = own.filter(({ recordedAt }) => dayOf(recordedAt) === today);
        return { today: onDay.length, inAll: own.length };
      },
      holdersOfName: (folded) =>
        this.entries
          .filter((entry) => claimedNames(entry).some((name) => foldText(name) === folded))
          .map(({ subject }) => subject.code),
      namedInDecisions: (folded) =>
        this.entries
          .filter((entry) => namesInDecision(entry).some((name) => foldText(name) === folded))
          .map(({ subject }) => subject.code),
    });
  }

  faults(time: string, actor: Actor, ...drafts: readonly object[]): readonly Fault[] {
    const result = this.check(time, actor, ...drafts);
    return result.kind === 'invalid' ? result.faults : [];
  }

  /** The rules that refuse a draft; none if it would be taken. */
  rules(time: string, actor: Actor, draft: object): readonly string[] {
    return this.faults(time, actor, draft).map(({ rule }) => rule);
  }

  record(time: string, actor: Actor, draft: object): Entry {
    const result = this.check(time, actor, draft);
    if (result.kind === 'invalid') throw new Error(JSON.stringify(result.faults));
    const [checked] = result.drafts;
    if (checked === undefined) throw new Error('nothing came back');
    const seq = this.entries.length;
    const entry: Entry = {
      ...checked,
      v: 1,
      seq,
      id: `${this.jurisdiction.code}-${seq + 1}`,
      jurisdiction: this.jurisdiction.code,
      recordedAt: shanghai(time),
      actor,
    };
    this.entries.push(entry);
    return entry;
  }
}

export function shanghai(time: string): string {
  const instant = parseInstant(`${time}+08:00`);
  if (instant === undefined) throw new Error(`${time} is no time`);
  return instant;
}

function complete(draft: object): object {
  return { subject: { kind: 'agency', code }, basis, ...draft };
}

export const registration = {
  kind: 'registration-filed',
  body: { name: '温州示例环境科技有限公司', subjectKind: 'company', services: [] },
};

export function proposal(caseId = 'case-1', body: object = {}): object {
  return {
    kind: 'listing-proposed',
    caseId,
    body: { summary: '出具虚假监测报告', months: 12, offence: 'first', ...body },
  };
}

export function notice(caseId = 'case-1', servedOn = '2026-03-02'): object {
  return {
    kind: 'listing-notified',
    caseId,
    body: { servedOn, method: '直接送达', proof: '示环送〔2026〕1号' },
  };
}

export function listing(caseId = 'case-1'): object {
  return { kind: 'listing', caseId, body: {} };
}

export function removal(caseId = 'case-1'): object {
  return { kind: 'removal', caseId, body: { summary: '信用修复完成', ground: '信用修复' } };
}

export function demerit(caseId: string, body: object = {}): object {
  return {
    kind: 'demerit',
    caseId,
    finalOn: '2026-03-02',
    body: { act: '12-8-secret-leak', summary: '泄露商业秘密', actOn: '2026-02-02', ...body },
  };
}

export function ban(extra: object = {}): object {
  return {
    kind: 'ban',
    caseId: 'case-b',
    effectiveUntil: '2027-03-03T00:00:00+08:00',
    basis: { ...basis, law: '《中华人民共和国环境影响评价法》', level: 'law' },
    body: {
      summary: '禁止从事环境影响评价',
      scope: {
        field: 'environmental-services',
        services: ['environmental-impact-assessment'],
        areas: ['330300'],
      },
    },
    ...extra,
  };
}

/** Registered in 2025, proposed and notified on Monday 2026-03-02; the hearing window ends with 2026-03-09. */
export function notifiedBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2026-03-02T10:00', proposer, proposal());
  book.record('2026-03-02T11:00', proposer, notice());
  return book;
}

/** The same, listed on 2026-03-10; in force from 2026-03-11 to 2027-03-11. */
export function listedBook(): DeskBook {
  const book = notifiedBook();
  book.record('2026-03-10T09:00', approver, listing());
  return book;
}
