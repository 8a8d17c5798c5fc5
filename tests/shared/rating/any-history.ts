import fc from 'fast-check';
import type { Entry, Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf, startOfDay, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import {
  challenge,
  listEntered,
  measure,
  objection,
  outcome,
  penalty,
  suspension,
} from '../kinds/decision-book.ts';
import { code, DeskBook, registration } from '../kinds/desk-book.ts';
import { actorAs, client, engagementClosed, engagementOpened } from '../kinds/town-book.ts';

const anyStep = fc.record({
  what: fc.nat({ max: 1000 }),
  pick: fc.nat({ max: 1000 }),
  hours: fc.constantFrom(1, 24, 24 * 9, 24 * 40, 24 * 100),
});
type Step = { readonly what: number; readonly pick: number; readonly hours: number };

type Moment = { readonly day: string; readonly of: string; readonly n: number };
type Move = readonly [Role, (moment: Moment) => object];

const city: Role = 'city-regulator';
const cases = ['case-1', 'case-2', 'case-3'];
/** A norm that bans until lifted, one of another rank, or any other. */
const normOf = (n: number) =>
  [
    { law: '《生态环境监测条例》', level: 'administrative-regulation', article: '第四十五条' },
    { law: '《示例条例》', level: 'local-regulation', article: '第一条' },
    { law: '《示例法》', level: 'law', article: '第一条' },
  ][n % 3];

const caseOf = (n: number) => cases[n % cases.length] ?? 'case-1';

const demerit: Move = [
  city,
  ({ day, n }) => ({
    kind: 'demerit',
    caseId: caseOf(n),
    finalOn: addDays(day, (n % 5) - 2),
    body: {
      act: ['12-8-secret-leak', '12-3-false-report', '12-9-absent-from-site'][n % 3],
      summary: '示例行为',
      actOn: addDays(day, -20),
    },
  }),
];

/** What may be tried at any time; most of it only succeeds in its place. */
const moves: readonly Move[] = [
  demerit,
  demerit,
  demerit,
  ['agency', () => registration],
  ['agency', () => ({ kind: 'registration-withdrawn', body: { summary: '不再从业' } })],
  ['agency', () => ({ kind: 'registration-confirmed', body: {} })],
  [
    city,
    ({ n }) => ({
      kind: 'listing-proposed',
      caseId: caseOf(n),
      body: { summary: '虚假报告', months: 3, offence: 'first', name: '示例公司' },
    }),
  ],
  [
    city,
    ({ n, day }) => ({
      kind: 'listing-notified',
      caseId: caseOf(n),
      body: { servedOn: day, method: '直接送达', proof: '送〔2026〕1号' },
    }),
  ],
  ['operator', () => registration],
  [city, ({ n }) => ({ kind: 'listing', caseId: caseOf(n), body: {} })],
  [city, ({ n }) => ({ kind: 'listing', caseId: caseOf(n), body: {} })],
  [
    city,
    ({ n }) => ({ kind: 'removal', caseId: caseOf(n), body: { summary: '修复', ground: '修复' } }),
  ],
  [
    city,
    ({ n, day }) => ({
      kind: 'ban',
      caseId: caseOf(n),
      ...(n % 3 > 0 && { effectiveUntil: startOfDay(addDays(day, 30 + n)) }),
      basis: { authority: '示例市局', documentNumber: '示环〔2026〕2号', ...normOf(n) },
      body: {
        summary: '禁入',
        scope: { field: 'environmental-services', services: [], areas: [] },
        name: '示例公司',
        ...(n % 3 === 0 && { term: { kind: 'until-lifted' }, actOn: '2026-01-02' }),
      },
    }),
  ],
  [
    city,
    ({ n, day }) =>
      penalty(
        {
          servedOn: addDays(day, -3),
          severity: ['general', 'serious', 'minor'][n % 3],
          ...(n % 2 === 0 && {
            publication: {
              authority: '示例市局',
              law: '《示例法》',
              level: 'law',
              article: '第二条',
              documentNumber: '示公〔2026〕1号',
            },
          }),
        },
        { caseId: caseOf(n) },
      ),
  ],
  [city, ({ day, of }) => challenge(of, { filedOn: day })],
  [city, ({ of }) => suspension(of)],
  [city, ({ of }) => suspension(of)],
  [city, ({ of, n }) => outcome(of, ['upheld', 'annulled', 'unlawful', 'void'][n % 4] ?? 'upheld')],
  [city, ({ of, n }) => outcome(of, ['upheld', 'annulled', 'unlawful', 'void'][n % 4] ?? 'upheld')],
  ['agency', ({ of, n }) => objection(n % 3 === 0 ? {} : { of })],
  [
    city,
    ({ of }) => ({
      kind: 'objection-decided',
      body: { objection: of, result: 'rejected', summary: '无误' },
    }),
  ],
  [
    city,
    ({ of, n }) => ({
      kind: 'retraction',
      body: { entry: of, effect: n % 2 === 0 ? 'annulled' : 'ended', summary: '撤回' },
    }),
  ],
  ['registry-authority', ({ day }) => listEntered({ sourceCheckedAt: startOfDay(day) })],
  ['registry-authority', ({ of }) => ({ kind: 'list-left', body: { of } })],
  [
    'joint-discipline-authority',
    ({ day, n }) =>
      measure({}, { caseId: caseOf(n), effectiveUntil: startOfDay(addDays(day, 50)) }),
  ],
  ['joint-discipline-authority', ({ of }) => ({ kind: 'measure-lifted', body: { of } })],
  [
    'agency',
    ({ day, n }) =>
      engagementOpened({
        engagement: `合同-${n % 2}`,
        leaders: [],
        acknowledgedOn: day,
        openedOn: day,
      }),
  ],
  ['agency', ({ day, n }) => engagementClosed({ engagement: `合同-${n % 2}`, completedOn: day })],
  ['agency', ({ day, n }) => engagementClosed({ engagement: `合同-${n % 2}`, completedOn: day })],
  [
    'client',
    ({ n }) => ({
      kind: 'evaluation',
      body: { engagement: `合同-${n % 2}`, party: 'client', quality: n % 101 },
    }),
  ],
  [
    city,
    ({ n }) => ({
      kind: 'evaluation',
      body: { engagement: `合同-${n % 2}`, party: 'regulator', fees: n % 101 },
    }),
  ],
];

const start = startOfDay('2025-01-06');

/** A history of one agency that the desk took, step by step: whatever breaks procedure was refused and is not in it. */
export const anyHistory: fc.Arbitrary<readonly Entry[]> = fc
  .array(anyStep, { minLength: 8, maxLength: 40 })
  .map(historyOf);

/** Any instant of those histories and after, often a midnight. */
export const anyTime: fc.Arbitrary<Instant> = fc.oneof(
  fc.nat({ max: 900 }).map((n) => startOfDay(addDays('2025-01-06', n))),
  fc.nat({ max: 900 * 86_400_000 }).map((ms) => toInstant(toEpochMs(start) + ms)),
);

function historyOf(steps: readonly Step[]): readonly Entry[] {
  const book = new DeskBook();
  let now = toEpochMs(start) + 9 * 3_600_000;
  for (const [i, { what, pick, hours }] of steps.entries()) {
    now += hours * 3_600_000;
    const time = toInstant(now);
    // Past the years whose holidays are announced nothing can be decided.
    if (time > '2026-12') break;
    const [role, draft] = moves[what % moves.length] ?? demerit;
    const of = book.entries[pick % Math.max(1, book.entries.length)]?.id ?? 'none';
    const actor = { ...actorAs(role, speakerOf(role)), person: `p-${i}` };
    const made = draft({ day: dayOf(time), of, n: pick });
    const local = toInstant(now + 8 * 3_600_000).slice(0, 19);
    if (book.check(local, actor, made).kind === 'valid') book.record(local, actor, made);
  }
  return book.entries;
}

function speakerOf(role: Role) {
  if (role === 'agency') return { kind: 'agency' as const, code };
  return role === 'client' ? client : undefined;
}
