import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { CalendarState } from '../../../shared/jurisdiction/calendar-state.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { calendarLines } from '../calendar-lines.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { deskOptions } from '../tokens/desk-access.ts';
import { officerAccess } from '../tokens/officer-access.ts';

export const deadlines: Command = {
  name: 'deadlines',
  usage: 'deadlines [--desk URL] [--token-file FILE]',
  summary:
    'Lists what is due, whose it is, and what is overdue, one a line, soonest first. The token may be in LUCHENG_TOKEN.',
  options: deskOptions,
  operands: 0,
  async run(input, terminal) {
    const desk = await officerAccess(input, terminal);
    const answer = await mustAnswer(askDesk(desk, 'GET', deskPaths.deadlines));
    const { deadlines: list, calendar } = answer as Answer;
    if (calendar.warnings.length > 0) {
      terminal.errors.write(`${calendarLines(calendar).join('\n')}\n`);
    }
    for (const deadline of list) terminal.out.write(`${lineOf(deadline)}\n`);
    return 0;
  },
};

type Answer = { readonly calendar: CalendarState; readonly deadlines: readonly Deadline[] };

function lineOf({ dueOn, lateness, what, subject, whose, entries }: Deadline): string {
  return [dayOf(dueOn), late[lateness], what, subject.code, whose, entries.join(',')].join('\t');
}

function dayOf(due: Deadline['dueOn']): string {
  if (due.kind === 'day') return due.day;
  if (due.kind === 'calendar-unknown') return `${due.year} 年节假日未知 / holidays unknown`;
  return `${due.day} 暂定 / provisional ${due.earliest}…${due.latest} (${due.year})`;
}

const late = {
  overdue: '逾期 / OVERDUE',
  'in-time': '',
  unknown: '尚不能判断是否逾期 / CANNOT TELL YET',
};
