import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  nextDisclosureChange,
  publicRecordOf,
} from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { later } from '../../../../shared/time/order.ts';
import { startOfDay } from '../../../../shared/time/shanghai.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { annulment, anyInstant, anyLedger } from '../../../fixtures/histories/any-ledger.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { code, otherAgency } from '../../../fixtures/town/subjects.ts';

type Form = 'branch' | 'successor';

const runs = { numRuns: 300 };
const forms = fc.constantFrom<Form>('branch', 'successor');

/** A ledger of one agency, and that of its branch or successor, related from some day on. */
const anyFamily = fc
  .tuple(forms, anyLedger, anyInstant, anyLedger)
  .map(([form, own, from, other]) => {
    const body =
      form === 'branch'
        ? { name: '示例分公司', subjectKind: 'company', services: [], branchOf: code }
        : { form: 'merger', predecessors: [code], summary: '吸收合并' };
    const tie: Entry = {
      v: 1,
      seq: 500,
      id: '330300-501',
      jurisdiction: '330300',
      recordedAt: from,
      actor: approver,
      subject: otherAgency,
      kind: form === 'branch' ? 'registration-filed' : 'succession',
      effectiveFrom: from,
      basis,
      body,
    };
    // No filing of the other's own: the last one would say that it is no branch.
    const others = other
      .filter(({ kind }) => kind !== 'registration-filed' && kind !== 'retraction')
      .map((entry) => ({
        ...entry,
        subject: otherAgency,
        seq: entry.seq + 600,
        id: `330300-${entry.seq + 601}`,
      }));
    return { form, from, own, other: [tie, ...others] };
  });

function standing(entries: readonly Entry[], kin: readonly Entry[], at: string) {
  return standingOf(entries, wenzhou, at, (agency) => (agency === code ? kin : []));
}

test('G11: a decision that an agency inherits is in force for the relative too, and ends when it ends there', () => {
  let met = 0;
  fc.assert(
    fc.property(anyFamily, anyInstant, ({ form, own, other }, at) => {
      const theirs = standing(own, [], at).timeline;
      for (const span of standing(other, own, at).timeline) {
        for (const reason of span.reasons.filter(({ inheritedFrom }) => inheritedFrom === code)) {
          met += 1;
          const sources = spanAt(theirs, span.from)
            .reasons.filter(({ entries: [id] }) => id === reason.entries[0])
            .map(({ level, until }) => `${level} ${until}`);
          expect(sources).toContain(`${reason.level} ${reason.until}`);
          if (form === 'branch') expect(reason.level).toBe('banned');
        }
      }
    }),
    runs,
  );
  expect(met).toBeGreaterThan(20);
});

test('G11: a decision annulled for a relative is gone for the agency that inherited it, as if it never was', () => {
  fc.assert(
    fc.property(anyFamily, anyInstant, fc.nat(), ({ own, other }, at, pick) => {
      const target = own[pick % Math.max(1, own.length)];
      fc.pre(target !== undefined);
      const without = own.filter((entry) => entry !== target);
      const annulled = [...own, annulment(target, own.length, at)];

      expect(standing(other, annulled, at)).toEqual(standing(other, without, at));
    }),
    runs,
  );
});

test('G11: an inherited decision is never handed back', () => {
  fc.assert(
    fc.property(anyFamily, anyInstant, ({ own, other }, at) => {
      const asked: string[] = [];
      standingOf(own, wenzhou, at, (agency) => {
        asked.push(agency);
        return other;
      });

      expect(asked).toEqual([]);
    }),
    runs,
  );
});

test('G11: a relative’s standing read later says what one made later says', () => {
  fc.assert(
    fc.property(anyFamily, anyInstant, anyInstant, ({ own, other }, a, b) => {
      const [before, after] = a <= b ? [a, b] : [b, a];

      const read = spanAt(standing(other, own, before).timeline, after);
      const [made] = standing(other, own, after).timeline;

      expect({ ...read, from: after }).toEqual(made);
    }),
    runs,
  );
});

test('G11: the public record of a relative changes by time alone no sooner than it announced', () => {
  fc.assert(
    fc.property(anyFamily, anyInstant, ({ from, own, other }, at) => {
      const time = later(at, from);
      const made = standing(other, own, time);
      const next = nextDisclosureChange(made) ?? startOfDay('2035-01-01');
      const justBefore = new Date(Date.parse(next) - 1).toISOString();
      fc.pre(justBefore > time);
      const kept = publicRecordOf(made);
      const fresh = publicRecordOf(standing(other, own, justBefore));

      const shown = (record: typeof kept) => {
        if (record === undefined) return 'null';
        const { level, reasons } = spanAt(record.timeline, justBefore);
        const used = reasons.map((place) => record.reasons[place]);
        return canonicalJson([level, used, factsIn(record, 'legal-person-listed')]);
      };
      expect(shown(kept)).toBe(shown(fresh));
    }),
    runs,
  );
});
