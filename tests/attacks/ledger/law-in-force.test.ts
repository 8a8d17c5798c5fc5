import { describe, expect, test } from 'vitest';
import { norms } from '../../../shared/jurisdiction/norms.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { approver, basis } from '../../shared/kinds/desk-book.ts';
import { samples } from '../../shared/kinds/samples.ts';
import { actorAs } from '../../shared/kinds/town-book.ts';

/** Samples are of March 2026; the Code is in force half a year later. */
const after = '2026-10-12T09:00';

/** What decides against somebody by what they did, and who may. */
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

describe('a repealed law carries nothing against anybody for what was done after it', () => {
  test('there are ten, and each has names to try', () => {
    expect(repealed).toHaveLength(10);
  });

  test.each(decisions)(
    'a %s cites none of the ten, by title, short title or with a year',
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

  test.each(decisions)('a %s cites the law that is in force', (kind, role, more) => {
    const law = '《中华人民共和国招标投标法》';

    expect(samples[kind]?.book().rules(after, approver, draftUnder(kind, role, law, more))).toEqual(
      [],
    );
  });
});

describe('nobody is banned for longer than the article that is cited bans', () => {
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
  ])('%s: %s %s', (_, law, article, term) => {
    const { effectiveUntil: __, ...draft } = Object(open(law, article, term));

    expect(rules(draft)).toEqual(['ban.beyond-term']);
  });
});
