import { utf8 } from '../../../../shared/ledger/digest.ts';
import type { Day, Instant } from '../../../../shared/time/instant.ts';

/** Something on one whole day. */
export type DayEvent = {
  /** The same for as long as it is the same matter, whatever day it moves to. */
  readonly uid: string;
  readonly day: Day;
  readonly isTentative: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};

/** A calendar as RFC 5545 has it, `name` and how often to ask again as RFC 7986 does. */
export function writeICalendar(name: string, events: readonly DayEvent[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lucheng//Desk//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...timeZone,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A calendar has to have a component (section 3.6), and one without deadlines has no other. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function linesOf({ uid, day, isTentative, ...said }: DayEvent, now: Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(said.summary)}`,
    ...(said.description === '' ? [] : [`DESCRIPTION:${escapeText(said.description)}`]),
    `URL:${said.url}`,
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Section 3.3.11; control characters have no place in a text. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|[\r\n]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Section 3.1: no line over 75 octets, no character cut in two. What goes on begins with a space, which counts. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const more = utf8(character).length;
    if (octets + more > mostOctets) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += more;
  }
  return folded;
}

const mostOctets = 75;
