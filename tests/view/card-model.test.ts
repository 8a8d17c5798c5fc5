import { expect, test } from 'vitest';
import { cardOf } from '../../shared/view/card-model.ts';
import {
  ban,
  blacklisted,
  code,
  known,
  listing,
  now,
  plainSpan,
  recordWith,
} from '../fixtures/card/card-records.ts';

test('the name of a card is the one borne today', () => {
  const record = recordWith(
    {},
    {
      names: [
        { name: '示例甲有限公司', kind: 'registered', until: '2026-11-24' },
        { name: '示例乙有限公司', kind: 'registered', from: '2026-11-25' },
      ],
    },
  );

  expect(cardOf(known(record), code, now).name).toBe('示例甲有限公司');
  expect(cardOf(known(record), code, '2026-11-24T16:00:00.000Z').name).toBe('示例乙有限公司');
});

test('a level lasts as long as successive spans have it', () => {
  const record = recordWith({ level: 'blacklisted', until: '2027-01-01T00:00:00.000Z' });
  const timeline = [
    record.timeline[0],
    { ...plainSpan, from: '2027-01-01T00:00:00.000Z', level: 'blacklisted' },
    { ...plainSpan, from: '2027-06-01T00:00:00.000Z' },
  ] as const;

  const { body } = cardOf(known({ ...record, timeline }), code, now);

  expect(body).toMatchObject({ level: 'blacklisted', levelUntil: '2027-06-01T00:00:00.000Z' });
});

test('a level without an end has none on the card', () => {
  const { body } = cardOf(known(recordWith({ level: 'rectifying' })), code, now);

  expect(body).not.toHaveProperty('levelUntil');
});

test('a level without an end says that it ends once lifted, or never', () => {
  const { until: _, ...endless } = ban;
  const cards = (['until-lifted', 'for-life'] as const).map((openEnd) => {
    const record = recordWith(
      { level: 'banned', reasons: [0] },
      { reasons: [{ ...endless, openEnd }] },
    );
    return cardOf(known(record), code, now).body;
  });

  expect(cards).toMatchObject([{ levelOpenEnd: 'until-lifted' }, { levelOpenEnd: 'for-life' }]);
  expect(cards[0]).not.toHaveProperty('levelUntil');
});

test('beside a decision that ends, one without an end decides the end of the level', () => {
  const { until, ...endless } = ban;
  const reasons = [ban, { ...endless, openEnd: 'until-lifted' }] as const;
  const span = { level: 'banned', reasons: [0, 1], until: until ?? '' } as const;
  const record = recordWith(span, { reasons });
  const timeline = [
    record.timeline[0],
    { ...plainSpan, from: until ?? '', level: 'banned', reasons: [1] },
  ] as const;

  const { body } = cardOf(known({ ...record, timeline }), code, now);

  expect(body).toMatchObject({ levelOpenEnd: 'until-lifted' });
  expect(body).not.toHaveProperty('levelUntil');
});

test('a card has only the reasons that hold now', () => {
  const record = recordWith({ level: 'banned', reasons: [1] }, { reasons: [listing, ban] });

  expect(cardOf(known(record), code, now).body).toMatchObject({ reasons: [ban] });
});

test('a card of a finding that is only possible says why', () => {
  const finding = {
    kind: 'former-name',
    text: '示例旧名有限公司',
    name: '示例旧名有限公司',
    certainty: { kind: 'possible', because: 'former-name' },
  } as const;

  expect(cardOf(blacklisted, code, now, { finding }).found).toEqual({
    kind: 'former-name',
    text: '示例旧名有限公司',
    name: '示例旧名有限公司',
    possible: 'former-name',
  });
});

test('without an answer the card keeps the name that was found and nothing else', () => {
  const finding = {
    kind: 'agency',
    text: '示例环境检测有限公司',
    name: '示例环境检测有限公司',
    certainty: { kind: 'certain' },
  } as const;

  const card = cardOf({ outcome: 'stale', lastKnownOn: now }, code, now, { finding });

  expect(card.name).toBe('示例环境检测有限公司');
  expect(card.body).toEqual({ kind: 'stale', lastKnownOn: now });
});
