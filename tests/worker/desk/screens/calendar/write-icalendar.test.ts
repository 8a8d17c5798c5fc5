import { describe, expect, test } from 'vitest';
import {
  addMonthsTo,
  monthAsked,
  weeksOf,
} from '../../../../../worker/desk/screens/calendar/month.ts';
import {
  type DayEvent,
  writeICalendar,
} from '../../../../../worker/desk/screens/calendar/write-icalendar.ts';

const event: DayEvent = {
  uid: 'a@lucheng',
  day: '2026-11-30',
  isTentative: false,
  summary: '复核',
  description: '',
  url: 'https://desk.example/subjects/of/X',
};
const write = (change: Partial<DayEvent> = {}) =>
  writeICalendar('期限', [{ ...event, ...change }], '2026-11-02T01:02:03.456Z');
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar by RFC 5545', () => {
  test('ends every line with CR and LF, and has no other of either', () => {
    const text = write({ summary: 'a\nb\rc\r\nd' });

    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['示', '例甲', 'é', 'a', '𠮷'])(
    'folds lines of %s at 75 octets and cuts none in two',
    (one) => {
      const summary = one.repeat(200);
      const text = write({ summary });

      expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      expect(Math.max(...text.split('\r\n').map(octets))).toBeGreaterThan(70);
      expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
    },
  );

  test('leaves a line of exactly 75 octets whole', () => {
    expect(write({ summary: 'x'.repeat(67) })).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n`);
    expect(write({ summary: 'x'.repeat(68) })).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  test('escapes what would be syntax', () => {
    expect(unfolded(write({ summary: 'a\\b;c,d\ne' }))).toContain('SUMMARY:a\\\\b\\;c\\,d\\ne');
  });

  test.each(['\r\nATTENDEE:mailto:x', '\nEND:VEVENT', '\u0000\u007f\u0085'])(
    'takes %j for text, never for a line of its own',
    (summary) => {
      const names = unfolded(write({ summary, description: summary })).map(
        (line) => line.split(/[:;]/)[0],
      );

      expect(names).not.toContain('ATTENDEE');
      expect(names.filter((name) => name === 'END')).toHaveLength(4);
      expect(write({ summary })).not.toMatch(/[^\P{Cc}\r\n]/u);
    },
  );

  test('dates whole days, and stamps in UTC', () => {
    expect(unfolded(write())).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20261130',
        'DTSTAMP:20261102T010203Z',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(write({ isTentative: true })).toContain('STATUS:TENTATIVE');
  });

  test('without events still has a component', () => {
    expect(unfolded(writeICalendar('', [], '2026-11-02T01:00:00.000Z'))).toContain(
      'BEGIN:VTIMEZONE',
    );
  });
});

describe('a month', () => {
  test('has weeks from Monday on, and nothing of its neighbours', () => {
    const weeks = weeksOf('2026-11');

    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array(6).fill(undefined), '2026-11-01']);
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(30);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(
      weeksOf('2026-12')
        .flat()
        .at(30 + 1),
    ).toBe('2026-12-31');
  });

  test('goes over the year’s end', () => {
    expect([addMonthsTo('2026-12', 1), addMonthsTo('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  test.each([null, '', '2026-13', '2026-00', '9999-01', "2026-01'"])(
    '%j asks for today’s',
    (asked) => {
      expect(monthAsked(asked, '2026-11-02')).toBe('2026-11');
    },
  );
});
