import { describe, expect, test } from 'vitest';
import { publicPersonOf } from '../../../../shared/disclosure/public-person.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { ofPerson } from '../../../fixtures/books/person-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { aboutPerson } from '../../../fixtures/drafts/person-drafts.ts';
import { ban, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { ground, now } from './basis-rules.ts';

describe('浙江条例 art. 15: of a practitioner a known norm orders names published only where policy says so', () => {
  const about = (
    publication: Basis,
    draft: object = penalty({ decidedOn: '2026-10-12', servedOn: '2026-10-12' }),
  ) => townBook().rules(now, approver, aboutPerson(draft, publication));
  const open = {
    ...ban({ effectiveUntil: '2027-11-24T00:00:00+08:00', basis: ground('《示例法》') }),
  };

  test.each([
    ['《中华人民共和国生态环境法典》', 'law', '第五十四条'],
    ['《中华人民共和国生态环境法典》', 'law', '第一百条第三款'],
    ['《中华人民共和国生态环境法典》', 'law', '第一千零九十七条'],
    ['《生态环境监测条例》', 'administrative-regulation', '第四十五条'],
    ['《生态环境监测条例》', 'administrative-regulation', '第三十六条'],
    ['《浙江省公共信用信息管理条例》', 'local-regulation', '第十五条'],
  ] as const)('%s (%s) %s orders no person’s name to be published', (law, level, article) => {
    expect(about(ground(law, level, article))).toEqual(['publication.orders-no-names']);
  });

  test('a person’s penalty may be published under 《行政处罚法》 art. 48, a ban may not', () => {
    const publication = ground('《中华人民共和国行政处罚法》', 'law', '第四十八条');

    expect(about(publication)).toEqual([]);
    expect(about(publication, open)).toEqual(['publication.orders-no-names']);
  });

  test('the EIA Law’s art. 20 ordered persons’ names to be published until it was repealed', () => {
    const publication = ground('《中华人民共和国环境影响评价法》', 'law', '第二十条');
    const draft = penalty({ decidedOn: '2026-03-02', servedOn: '2026-03-02' });
    const then = townBook().rules('2026-03-12T09:00', approver, aboutPerson(draft, publication));

    expect(then).toEqual([]);
    expect(about(publication, draft)).toEqual([
      'publication.repealed-law',
      'publication.orders-no-names',
    ]);
  });

  test('a publication that a repealed law ordered is withdrawn', () => {
    const publication = ground('《中华人民共和国环境影响评价法》', 'law', '第二十条');
    const book = townBook();
    book.record(
      '2026-03-12T09:00',
      approver,
      aboutPerson(penalty({ decidedOn: '2026-03-02', servedOn: '2026-03-02' }), publication),
    );
    const history = ofPerson(book);
    const kept = (entry: object) => Object(entry).personal;
    const at = (day: string) =>
      publicPersonOf(standingOf(history, wenzhou, shanghai(`${day}T00:00`)), history, kept);

    expect(at('2026-08-14')?.decisions).toMatchObject([{ until: shanghai('2026-08-15T00:00') }]);
    expect(at('2026-08-15')).toBeUndefined();
  });
});
