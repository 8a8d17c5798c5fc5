import { describe, expect, test } from 'vitest';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import {
  engagementClosed,
  engagementOpened,
  evaluation,
} from '../../../fixtures/drafts/engagement-drafts.ts';
import { actorAs, approver, county } from '../../../fixtures/town/actors.ts';
import { otherAgency } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const client = actorAs('client');
const stranger = actorAs('client', { kind: 'client', code: otherAgency.code });
const expert = actorAs('expert');

describe('Art. 32, domain § 9.10: one service, one evaluation', () => {
  test.each([
    ['by the client', client, evaluation('client'), []],
    ['by the county', county, evaluation('regulator'), []],
    ['by an expert of the pool', expert, evaluation('expert'), []],
    ['by an association', actorAs('association'), evaluation('association'), []],
    ['by a stranger', stranger, evaluation('client'), ['evaluation.not-the-client']],
    ['by a client as regulator', client, evaluation('regulator'), ['evaluation.other-party']],
    [
      'of an engagement unheard of',
      client,
      evaluation('client', { engagement: '合同-9' }),
      ['engagement.unknown'],
    ],
    [
      'of nothing',
      client,
      { kind: 'evaluation', body: { engagement: '合同-1', party: 'client', comment: '好' } },
      ['evaluation.no-score'],
    ],
    ['above 100', client, evaluation('client', { fees: 101 }), ['field.too-big']],
    ['by the agency', actorAs('agency'), evaluation('client'), ['role.not-allowed']],
  ])('Art. 32: an evaluation is accepted or refused: %s', (_, actor, draft, rules) => {
    expect(refusals(townBook(), now, actor, draft)).toEqual(rules);
  });

  test('a second evaluation by the same party is refused, and once the first is taken back it is accepted', () => {
    const book = townBook();
    const { id } = book.record(now, client, evaluation('client'));

    expect(refusals(book, now, client, evaluation('client'))).toEqual([
      'evaluation.evaluated-already',
    ]);
    expect(refusals(book, now, approver, evaluation('regulator'))).toEqual([]);

    const body = { entry: id, effect: 'annulled', summary: '误评' };
    book.record(now, client, { kind: 'retraction', body });
    expect(refusals(book, now, client, evaluation('client'))).toEqual([]);
  });

  test.each([
    ['2026-08-01T23:59', []],
    ['2026-08-02T00:00', ['evaluation.too-late']],
  ])('an evaluation within 180 days of closing, recorded on 2026-02-02: at %s', (time, rules) => {
    expect(refusals(townBook(), time, client, evaluation('client'))).toEqual(rules);
  });

  test('an agency that closes an engagement late shortens no client’s time to evaluate', () => {
    const book = townBook();
    book.record('2026-02-02T10:00', approver, engagementOpened({ engagement: '合同-2' }));
    book.record('2026-12-01T10:00', approver, engagementClosed({ engagement: '合同-2' }));
    const draft = evaluation('client', { engagement: '合同-2' });

    expect(refusals(book, '2026-12-02T10:00', client, draft)).toEqual([]);
  });

  test('an evaluation before the engagement is closed is refused', () => {
    const book = townBook();
    book.record('2026-02-02T10:00', approver, engagementOpened({ engagement: '合同-2' }));
    const draft = evaluation('client', { engagement: '合同-2' });

    expect(refusals(book, now, client, draft)).toEqual(['evaluation.engagement-open']);
  });

  test('Art. 23: an expert who left the pool evaluates nothing', () => {
    const book = townBook();
    book.record(now, approver, {
      kind: 'expert-left',
      subject: expert.speaksFor,
      body: { ground: '出具虚假意见', summary: '退出专家库' },
    });

    expect(refusals(book, now, expert, evaluation('expert'))).toEqual(['expert.not-in-pool']);
  });
});

describe('G14: clients rate, they find nothing; the rated agency has its say', () => {
  test.each([
    ['a case', { caseId: 'case-1' }],
    ['finality', { finalOn: '2026-03-01' }],
  ])('G14: a client’s evaluation with %s is refused', (_, extra) => {
    const draft = { ...evaluation('client'), ...extra };

    expect(refusals(townBook(), now, client, draft)).toEqual(['evaluation.finding-by-client']);
  });

  test('G14: a reply to an evaluation is the agency’s own, and there is one', () => {
    const book = townBook();
    const { id } = book.record(now, client, evaluation('client'));
    const reply = (of: string) => ({ kind: 'evaluation-reply', body: { of, text: '已改进' } });
    const agent = actorAs('agency');

    expect(refusals(book, now, agent, reply('330300-1'))).toEqual(['evaluation.unknown']);
    expect(refusals(book, now, actorAs('agency', otherAgency), reply(id))).toEqual([
      'role.not-own-matter',
    ]);
    book.record(now, agent, reply(id));
    expect(refusals(book, now, agent, reply(id))).toEqual(['evaluation.answered-already']);
  });
});
