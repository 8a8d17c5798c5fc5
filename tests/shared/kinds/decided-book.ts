import type { Actor, Entry, Role } from '../../../shared/ledger/entry.ts';
import { agencyActor, application } from './decision-book.ts';
import { basis, type DeskBook } from './desk-book.ts';
import { actorAs, townBook } from './town-book.ts';

/** Roles with public power that decide about an agency. */
export const deciders: readonly Role[] = [
  'city-regulator',
  'county-regulator',
  'joint-discipline-authority',
  'registry-authority',
];

/** Another person of the authority that `actorAs(role)` acts for. */
export function colleagueOf(role: Role): Actor {
  return { ...actorAs(role), person: `q-${role}` };
}

/** What every role decided, by the colleague of whoever acts for it, and what it can be named by. */
export type DecidedBook = DeskBook & { readonly of: (role: Role) => Entry };

/** The town, and one entry like the draft by each role that may record it, on 2026-03-02. */
export function decidedBook(draft: (role: Role) => object, roles = deciders): DecidedBook {
  const book = townBook();
  const own = new Map<Role, Entry>();
  for (const role of roles) {
    own.set(role, book.record('2026-03-02T10:00', colleagueOf(role), draft(role)));
  }
  const [first] = own.values();
  return Object.assign(book, {
    of(role: Role): Entry {
      const entry = own.get(role) ?? first;
      if (entry === undefined) throw new Error('nobody decided anything');
      return entry;
    },
  });
}

/** A decision with numbers of its own for each role. */
export function byRole(draft: object): (role: Role) => object {
  return (role) => ({
    ...draft,
    caseId: `case-${role}`,
    basis: { ...basis, documentNumber: `示决〔2026〕${role}号` },
  });
}

/** The repair of each role's penalty applied for on 2026-03-06; accepted and made public by a colleague where it says so. */
export function repairBook(penalty: object, isPublicised: boolean): DecidedBook {
  const decided = decidedBook(byRole(penalty));
  const { of: decisionOf } = decided;
  const applications = new Map<Role, Entry>();
  for (const role of deciders) {
    const applied = decided.record(
      '2026-03-06T09:00',
      agencyActor,
      application(decisionOf(role).id),
    );
    applications.set(role, applied);
    if (!isPublicised) continue;
    const about = { application: applied.id };
    decided.record('2026-03-09T09:00', colleagueOf(role), { kind: 'repair-accepted', body: about });
    decided.record('2026-03-09T10:00', colleagueOf(role), {
      kind: 'repair-publicised',
      body: { ...about, until: '2026-03-16' },
    });
  }
  const of = (role: Role) => applications.get(role) ?? decisionOf(role);
  return Object.assign(decided, { of });
}
