import * as fc from 'fast-check';
import type { PublicReason, PublicRecord, PublicSpan } from '../../../shared/disclosure/record.ts';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { services } from '../../../shared/identity/services.ts';
import { subjectKinds } from '../../../shared/identity/subject.ts';
import { organisationCheckDigit, usccCheckDigit } from '../../../shared/identity/uscc.ts';
import { openRegister } from '../../../shared/register/layers/open-register.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { InitialsOf } from '../../../shared/register/packing/pinyin-initials.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import type { Head, Manifest } from '../../../shared/register/trust/head.ts';
import { parseManifest } from '../../../shared/register/trust/parse-head.ts';
import { makeSignedHead } from './make-head.ts';

/** A code of an organisation that doesn't exist: region 990000 is assigned to nobody. */
export function makeCode(serial: number): string {
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const first17 = `91990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

export function makeRecord(serial: number, changes: Partial<PublicRecord> = {}): PublicRecord {
  const since = '2026-10-01T02:00:00.000Z';
  return {
    v: 1,
    code: makeCode(serial),
    names: [{ name: `示例第${serial}环境科技有限公司`, kind: 'registered' }],
    subjectKind: 'company',
    registration: { kind: 'filed', since },
    services: ['environmental-monitoring'],
    reasons: [],
    timeline: [{ from: since, level: 'normal', reasons: [], grade: notYetGraded }],
    ...changes,
  };
}

export function makeRecords(count: number): readonly PublicRecord[] {
  return Array.from({ length: count }, (_, serial) => makeRecord(serial));
}

/** Records with so much said about them that a few thousand don't fit into one segment. */
export function makeBulkyRecords(count: number): readonly PublicRecord[] {
  const reason: PublicReason = {
    entries: ['330300-1'],
    level: 'supervised',
    summary: '示例情形'.repeat(100),
    basis: {
      authority: '示例市生态环境局',
      law: '示例办法',
      level: 'normative-document',
      article: '第一条',
      documentNumber: '示环〔2026〕1号',
    },
    from: '2026-10-01T02:00:00.000Z',
  };
  return Array.from({ length: count }, (_, serial) => makeRecord(serial, { reasons: [reason] }));
}

/** A register of these records, opened from its files. */
export async function openRecords(
  records: readonly RegisterRecord[],
  initialsOf?: InitialsOf,
  about: Partial<Head> = {},
): Promise<Register> {
  const { manifestBytes, manifestHash, segments, recordsRoot } = writeRegister(records, initialsOf);
  const head = await makeSignedHead({ manifest: manifestHash, recordsRoot, ...about });
  const files = segments.map(({ bytes }) => bytes);
  const register = openRegister(head, parseManifest(manifestBytes) as Manifest, files);
  if (register === undefined) throw new Error('The register written does not open');
  return register;
}

const notYetGraded = { kind: 'not-yet-graded', because: 'first-year' } as const;

const instant = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const text = fc.oneof(
  fc.string({ unit: 'binary' }).filter((drawn) => drawn.isWellFormed()),
  fc.constantFrom(
    '示例"环境"公司',
    '反\\斜线',
    '换\n行',
    '"name":"假"',
    '2026-11-24',
    '\u0001\u0006 ',
    '长'.repeat(300),
  ),
);

const reason: fc.Arbitrary<PublicReason> = fc.record(
  {
    entries: fc.array(fc.constantFrom('330300-1', '330300-2'), { minLength: 1 }),
    level: fc.constantFrom('blacklisted' as const, 'banned' as const),
    caseId: text,
    basis: fc.record({
      authority: text,
      law: text,
      level: fc.constant('law' as const),
      article: text,
      documentNumber: text,
    }),
    summary: text,
    from: instant,
    until: instant,
  },
  { requiredKeys: ['entries', 'level', 'basis', 'summary', 'from'] },
);

const span: fc.Arbitrary<PublicSpan> = fc.record(
  {
    from: instant,
    until: instant,
    level: fc.constantFrom('blacklisted' as const, 'normal' as const),
    reasons: fc.array(fc.nat(3)),
    grade: fc.constant(notYetGraded),
  },
  { requiredKeys: ['from', 'level', 'reasons', 'grade'] },
);

/** Records of every form, with texts that try to break out of theirs; each of another code. */
export const anyRecords: fc.Arbitrary<readonly PublicRecord[]> = fc.uniqueArray(
  fc.record(
    {
      v: fc.constant(1 as const),
      code: fc.oneof(fc.nat(999_999).map(makeCode), fc.stringMatching(/^[0-9A-Z]{18}$/)),
      names: fc.array(
        fc.record(
          {
            name: text,
            kind: fc.constantFrom('registered' as const, 'former' as const),
            from: day,
            until: day,
          },
          { requiredKeys: ['name', 'kind'] },
        ),
        { maxLength: 3 },
      ),
      subjectKind: fc.constantFrom(...subjectKinds),
      registration: fc.oneof(
        fc.constant({ kind: 'never' as const }),
        instant.map((since) => ({ kind: 'filed' as const, since })),
      ),
      services: fc.uniqueArray(fc.constantFrom(...services)),
      reasons: fc.array(reason, { maxLength: 2 }),
      timeline: fc
        .array(span, { minLength: 1, maxLength: 3 })
        .map((spans) => spans as [PublicSpan]),
    },
    { requiredKeys: ['v', 'code', 'names', 'registration', 'services', 'reasons', 'timeline'] },
  ),
  { selector: ({ code }) => code, maxLength: 40 },
);
