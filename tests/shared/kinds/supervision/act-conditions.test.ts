import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { levelsOfTitle } from '../../../../shared/jurisdiction/levels-of-title.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county } from '../../../fixtures/town/actors.ts';

const now = '2026-03-12T09:00';

describe('Arts. 7, 12 (1), G16: unlicensed work', () => {
  const unlicensed = (body: object) => demerit('c', { act: '12-1-unlicensed-work', ...body });

  test.each([
    ['a service that needs a licence', { service: 'environmental-monitoring' }, []],
    [
      'a service that needs none',
      { service: 'environmental-consulting' },
      ['demerit.no-licence-needed'],
    ],
    ['no service', {}, ['demerit.service-missing']],
    [
      'again, a service that needs none',
      { service: 'environmental-impact-assessment', act: '12-1-unlicensed-work-again' },
      ['demerit.no-licence-needed'],
    ],
  ])(
    'Arts. 7, 12 (1), G16: points for unlicensed work are accepted or refused: %s',
    (_, body, rules) => {
      expect(refusals(new DeskBook(), now, approver, unlicensed(body))).toEqual(rules);
    },
  );

  test('an act is not punishable if its licence was asked for only since, or no longer is', () => {
    const base = policyAt(wenzhou, '2026-01-01');
    const newer = { ...base, version: 2, effectiveFrom: '2026-03-01', licences: {} };
    const draft = unlicensed({ service: 'environmental-monitoring' });

    const lifted = new DeskBook({ ...wenzhou, policies: [newer, base] });
    const added = new DeskBook({
      ...wenzhou,
      policies: [
        { ...newer, licences: base.licences },
        { ...base, licences: {} },
      ],
    });
    expect(refusals(lifted, now, approver, draft)).toEqual(['demerit.no-licence-needed']);
    expect(refusals(added, now, approver, draft)).toEqual(['demerit.no-licence-needed']);
  });
});

describe('Art. 12 (2): staying unregistered', () => {
  const first = demerit('c', { act: '12-2-unregistered', actOn: '2026-03-10' });
  const second = demerit('c', { act: '12-2-unregistered-again', actOn: '2026-03-10' });
  const reminder = (round: number) => ({
    kind: 'registration-reminder',
    body: { document: '示环提〔2026〕1号', round },
  });

  test('Art. 12 (2): staying unregistered costs nothing without a written reminder', () => {
    expect(refusals(new DeskBook(), now, approver, first)).toEqual(['demerit.reminder-missing']);
  });

  test('Art. 12 (2): staying unregistered costs points after one reminder, and more after two', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', county, reminder(1));

    expect(refusals(book, now, approver, first)).toEqual([]);
    expect(refusals(book, now, approver, second)).toEqual(['demerit.reminder-missing']);

    book.record('2026-03-09T09:00', county, reminder(2));
    expect(refusals(book, now, approver, second)).toEqual([]);
  });

  test('a reminder served after the act does not count', () => {
    const book = new DeskBook();
    book.record('2026-03-11T09:00', county, reminder(1));

    expect(refusals(book, now, approver, first)).toEqual(['demerit.reminder-missing']);
  });
});

describe('Art. 12 (9) and (10), G16: the norm that was broken', () => {
  const act = (name: string, law: string) => ({
    ...demerit('c', { act: name }),
    basis: { ...basis, law, level: levelsOfTitle(law.split('》《').at(-1) ?? '')[0] },
  });

  test.each([
    ['12-9-absent-from-site', wenzhou.regulation.draft.title, ['demerit.norm-missing']],
    ['12-10-warning', `《${wenzhou.regulation.draft.title}》`, ['demerit.norm-missing']],
    ['12-9-absent-from-site', '《生态环境监测条例》', []],
    ['12-10-warning', `《${wenzhou.regulation.draft.title}》《中华人民共和国行政处罚法》`, []],
    ['12-8-secret-leak', wenzhou.regulation.draft.title, []],
  ])(
    'Art. 12 (9), (10), G16: points for %s are accepted or refused on the basis of %s',
    (name, law, rules) => {
      expect(refusals(new DeskBook(), now, approver, act(name, law))).toEqual(rules);
    },
  );
});
