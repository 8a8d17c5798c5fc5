import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { findNames } from '../../../shared/findings/find-names.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Standing } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listing, notice, proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { registerOfRecords } from '../../fixtures/register/register-of-names.ts';
import { approver, operator } from '../../fixtures/town/actors.ts';

/** The blacklisted agency, and an innocent one on the same street. */
export const culprit = makeUscc(1);
export const innocent = makeUscc(2);
export const culpritName = '示例黑水检测有限公司';
export const innocentName = '示例清流检测有限公司';

/** A person who speaks for an organisation, in the organisation's own role. */
export function speaker(role: 'agency' | 'client' | 'association', code: string): Actor {
  return {
    person: `p-${role}-${code.slice(8, 16)}`,
    authority: '示例单位',
    role,
    speaksFor: { kind: role, code },
  };
}

export function about(code: string, draft: object): object {
  return { subject: { kind: 'agency', code }, ...draft };
}

export function filing(name: string, body: object = {}): object {
  return {
    kind: 'registration-filed',
    body: { name, subjectKind: 'company', services: [], ...body },
  };
}

export function change(changes: object): object {
  return { kind: 'registration-changed', body: { changes } };
}

/** Lists the agency in spring 2026, in force from 2026-03-11 to 2027-03-11. */
export function blacklist(book: DeskBook, code: string, body: object = {}): void {
  const proposer: Actor = { ...approver, person: 'p-proposer' };
  book.record('2026-03-02T10:00', proposer, about(code, proposal('case-1', body)));
  book.record('2026-03-02T11:00', proposer, about(code, notice()));
  book.record('2026-03-10T09:00', approver, about(code, listing()));
}

/** The operator registered both agencies in 2025; the culprit has been blacklisted since 2026-03-11. */
export function tellStreet(book: DeskBook): void {
  book.record('2025-01-02T09:00', operator, about(culprit, filing(culpritName)));
  book.record('2025-01-02T09:01', operator, about(innocent, filing(innocentName)));
  blacklist(book, culprit);
}

/** Records a draft if the desk accepts it, and returns whether it did. */
export function attempt(book: DeskBook, time: string, actor: Actor, draft: object): boolean {
  return book.attempt(time, actor, draft) !== undefined;
}

export function standingAt(entries: readonly Entry[], code: string, time: string): Standing {
  const history = (agency: string) =>
    entries.filter(({ subject }) => subjectKey(subject) === agency);
  return standingOf(history(code), wenzhou, shanghai(time), history);
}

/** The register as published at that time, made from all agencies' entries. */
export function registerAt(entries: readonly Entry[], time: string): Register {
  const codes = new Set(
    entries.filter(({ subject }) => subject.kind === 'agency').map(({ subject }) => subject.code),
  );
  const records = [...codes].flatMap((code) => {
    const history = entries.filter(({ subject }) => subjectKey(subject) === code);
    return registerRecordOf(standingAt(entries, code, time), history, () => undefined) ?? [];
  });
  return registerOfRecords(records);
}

/** The findings on a page of these blocks, for a reader at noon of the register's day. */
export function findingsOn(register: Register, ...blocks: readonly string[]): readonly Finding[] {
  return findNames(blocks, register, '2026-11-24T04:00:00.000Z').findings;
}
