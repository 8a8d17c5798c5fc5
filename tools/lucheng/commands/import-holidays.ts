import { readFile } from 'node:fs/promises';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { HolidayArrangementBody } from '../../../shared/kinds/city/city-forms.ts';
import { holidayArrangement } from '../../../shared/kinds/city/holiday-arrangement.ts';
import { checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  numberOption,
  type Terminal,
  textOption,
} from '../command.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';
import { sayFaults } from '../draw/say-faults.ts';
import { entriesOfSubject } from '../exchange/entries-of-subject.ts';
import { readHolidays } from '../holidays/read-holidays.ts';
import { weekdayOf } from '../holidays/read-notice-day.ts';
import { openSession } from '../sheets/desk-session.ts';
import { deskAccess, deskOptions } from '../tokens/desk-access.ts';

export const importHolidays: Command = {
  name: 'import holidays',
  usage:
    'import holidays FILE --year YEAR --document NUMBER --authority CODE [--replaces ID] [--holds-over DAY …] [--extraordinary TEXT] [--commit] [--desk URL] [--token-file FILE]',
  summary:
    'Records the State Council’s notice on a year’s holidays from CSV or .xlsx (节日, 放假开始, 放假结束, 调休上班), checked for sense. A dry run without --commit.',
  options: {
    ...deskOptions,
    year: { type: 'string' },
    document: { type: 'string' },
    authority: { type: 'string' },
    replaces: { type: 'string' },
    'holds-over': { type: 'string', multiple: true },
    extraordinary: { type: 'string' },
    commit: { type: 'boolean' },
  },
  operands: 1,
  async run(input, terminal) {
    const isDryRun = input.values.commit !== true;
    const desk = await deskAccess(input, terminal);
    if (!desk && !isDryRun) {
      throw new CommandError('--commit needs a token: --token-file or LUCHENG_TOKEN', 2);
    }
    const session = desk && (await openSession(desk, holidayArrangement.name));
    const { draft, body } = await readDraft(input);
    terminal.out.write(preview(body));
    if (!isBelieved({ draft, body }, session?.jurisdiction ?? home.code, terminal)) return 1;
    if (!desk || isDryRun) {
      terminal.out.write(
        '试运行，未录入；加 --commit 正式录入 / dry run; add --commit to record\n',
      );
      return 0;
    }
    const text = canonicalJson(draft);
    // Once an arrangement was taken back, the same sheet is another entry.
    const told = canonicalJson([draft, await retractedBefore(desk, draft)]);
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': `holidays-${toHex(sha256(utf8(told)))}`,
    };
    await mustAnswer(askDesk(desk, 'POST', deskPaths.entries, { body: text, headers }));
    terminal.out.write(
      `已录入 ${body.year} 年节假日安排 / recorded the holidays of ${body.year}\n`,
    );
    return 0;
  },
};

type Drafted = { readonly draft: EntryDraft; readonly body: HolidayArrangementBody };

async function readDraft(input: CommandInput): Promise<Drafted> {
  const [file = ''] = input.operands;
  const year = numberOption(input, 'year', { least: 2019, most: 2099 });
  const { replaces, extraordinary, 'holds-over': holdsOver } = input.values;
  const sheet = await readSheet(await readBytes(file));
  if (sheet.kind === 'unreadable') {
    throw new CommandError(`${sheet.reason.zh}\n${sheet.reason.en}`);
  }
  const body: HolidayArrangementBody = {
    year,
    holidays: readHolidays(sheet.rows, year),
    ...(typeof replaces === 'string' && { replaces }),
    ...(Array.isArray(holdsOver) && { holdsOver: holdsOver.map(String) }),
    ...(typeof extraordinary === 'string' && { extraordinary }),
  };
  const draft = {
    kind: holidayArrangement.name,
    subject: { kind: 'authority', code: textOption(input, 'authority') },
    basis: {
      authority: '国务院办公厅',
      law: '全国年节及纪念日放假办法',
      level: 'administrative-regulation',
      article: '第二条',
      documentNumber: textOption(input, 'document'),
    },
    body,
  } as const;
  return { draft, body };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

async function retractedBefore(
  desk: DeskAccess,
  { subject }: EntryDraft,
): Promise<readonly string[]> {
  const entries = await entriesOfSubject(desk, subjectKey(subject));
  return entries.filter(({ kind }) => kind === 'retraction').map(({ id }) => id);
}

/** Faults by the rules of the write door, except about what is replaced, which only the desk has on record. */
function isBelieved({ draft, body }: Drafted, code: string, { errors, nowMs }: Terminal): boolean {
  const { replaces: _, ...stated } = body;
  const jurisdiction = jurisdictionOf(code);
  if (!jurisdiction) throw new CommandError(`This tool does not know jurisdiction ${code}`);
  const actor = { person: 'nobody', authority: '示例机关', role: 'city-regulator' } as const;
  const now = toInstant(nowMs());
  const checked = checkDrafts([{ ...draft, body: stated }], {
    actor,
    now,
    jurisdiction,
    historyOf: () => [],
    holdersOfName: () => [],
    namedInDecisions: () => [],
    ownCounts: () => ({ today: 0, inAll: 0 }),
  });
  if (checked.kind === 'valid') return true;
  errors.write(sayFaults(checked.faults));
  return false;
}

/** The holidays in the words of the notice, to be compared with it. */
function preview({ year, holidays }: HolidayArrangementBody): string {
  const lines = holidays.map(({ name, from, to, makeUpDays }) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    const worked = makeUpDays.map(withWeekday).join('、');
    return `  ${name}：${withWeekday(from)}至${withWeekday(to)}，共 ${days} 天${worked && `；${worked}上班`}`;
  });
  return `${year} 年\n${lines.join('\n')}\n`;
}

function withWeekday(day: string): string {
  return `${day}（${weekdayOf(day)}）`;
}
