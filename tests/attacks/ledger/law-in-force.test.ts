import { describe, expect, test } from 'vitest';
import { norms } from '../../../shared/jurisdiction/norms.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs, approver } from '../../fixtures/town/actors.ts';
import { practitioner } from '../../fixtures/town/subjects.ts';

/** The samples are of March 2026; the Code is in force half a year later. */
const after = '2026-10-12T09:00';

/** Kinds that decide against a party for an act, each with a role that may record it. */
const decisions: readonly (readonly [kind: string, role: Role, more: object])[] = [
  ['demerit', 'city-regulator', { actOn: '2026-09-01' }],
  ['listing-proposed', 'city-regulator', { actOn: '2026-09-01' }],
  ['ban', 'city-regulator', { actOn: '2026-09-01' }],
  ['measure-imposed', 'city-regulator', { actOn: '2026-09-01' }],
  [
    'penalty',
    'city-regulator',
    { decidedOn: '2026-10-08', servedOn: '2026-10-09', actOn: '2026-09-01' },
  ],
];

const repealed = norms.filter(({ level, until }) => level === 'law' && until !== undefined);

function draftUnder(kind: string, role: Role, law: string, more: object): object {
  const draft = Object(samples[kind]?.draft(role));
  return {
    ...draft,
    caseId: 'case-law',
    basis: { ...basis, ...draft.basis, law, level: 'law', article: '第六十三条' },
    ...('effectiveUntil' in draft && { effectiveUntil: '2027-10-12T00:00:00+08:00' }),
    body: { ...draft.body, ...more },
  };
}

describe('decisions under a repealed law', () => {
  test('the repealed laws are ten, and each has names to try', () => {
    expect(repealed).toHaveLength(10);
  });

  test.each(decisions)(
    'a %s about a later act can’t cite a repealed law, by title, short title or with a year',
    (kind, role, more) => {
      const book = samples[kind]?.book();
      const rules = repealed
        .flatMap(({ title, also = [] }) => [
          title,
          `《${title}》`,
          `《${title}》（2018年修正）`,
          ...also,
        ])
        .map((law) =>
          book?.rules(
            after,
            role === 'city-regulator' ? approver : actorAs(role),
            draftUnder(kind, role, law, more),
          ),
        );

      expect(new Set(rules.map((found) => found?.join()))).toEqual(new Set(['basis.repealed-law']));
    },
  );

  test.each(decisions)('a %s may cite the law that is in force', (kind, role, more) => {
    const law = '《中华人民共和国招标投标法》';

    expect(samples[kind]?.book().rules(after, approver, draftUnder(kind, role, law, more))).toEqual(
      [],
    );
  });
});

describe('known norms with words around their names', () => {
  const hidden = [
    '违反环境影响评价法',
    '《违反环境影响评价法》',
    '原环境影响评价法',
    '《环境影响评价法（以下简称环评法）》',
    '《评价法》',
  ];

  test.each(decisions)(
    'a %s that cites a repealed law with words around its name is refused',
    (kind, role, more) => {
      const book = samples[kind]?.book();

      for (const law of hidden) {
        const draft = draftUnder(kind, role, law, more);
        expect(book?.rules(after, approver, draft)).toContain('basis.not-a-title');
      }
    },
  );

  test.each(['违反生态环境法典', '《法典》', '《违反生态环境法典》', '国务院令第八百二十号'])(
    'no person is named in public under %s',
    (law) => {
      const isRegulation = law.startsWith('国务院');
      const level = isRegulation ? 'administrative-regulation' : 'law';
      const publication = { ...basis, law, level, article: '第四十五条' };
      const draft = {
        ...penalty({ decidedOn: '2026-10-12', servedOn: '2026-10-12', publication }),
        subject: practitioner,
        personal: { name: '示例人员', position: '工程师', agency: '示例公司' },
      };

      expect(townBook().rules(after, approver, draft)).toContain(
        isRegulation ? 'publication.orders-no-names' : 'basis.not-a-title',
      );
    },
  );

  test('a method of measuring is no law that bans', () => {
    const draft = draftUnder('ban', 'city-regulator', '《水质 化学需氧量的测定 重铬酸盐法》', {});

    expect(samples.ban?.book().rules(after, approver, draft)).toContain(
      'basis.level-contradicts-title',
    );
  });
});

describe('bans longer than the article that they cite', () => {
  const open = (law: string, article: string, term: object) => ({
    ...draftUnder('ban', 'city-regulator', law, { actOn: '2026-09-01', term }),
    ...{ basis: { ...basis, law, article, level: 'law' } },
  });
  const rules = (draft: object) => samples.ban?.book().rules(after, approver, draft);
  const code = '《中华人民共和国生态环境法典》';

  test.each([
    ['for ever, by an article about something else', code, '第五十四条', { kind: 'until-lifted' }],
    [
      'for ever, by another law',
      '《中华人民共和国招标投标法》',
      '第一千零九十一条',
      { kind: 'until-lifted' },
    ],
    [
      'for a century, by a day',
      code,
      '第一千零九十一条',
      { kind: 'until', until: '2126-10-12T00:00:00+08:00' },
    ],
    [
      'for a century, by a day',
      '《示例法》',
      '第一条',
      { kind: 'until', until: '2126-10-12T00:00:00+08:00' },
    ],
  ])('no ban is longer than its article allows, %s: %s %s', (_, law, article, term) => {
    const { effectiveUntil: __, ...draft } = Object(open(law, article, term));

    expect(rules(draft)).toEqual(['ban.beyond-term']);
  });
});
