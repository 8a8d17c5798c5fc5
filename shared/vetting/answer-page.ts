import { noticeDayIn } from '../findings/notice-day.ts';
import { dayOf } from '../time/shanghai.ts';
import { answerPassages, unreadRow } from './answer-passages.ts';
import type { Place } from './asked.ts';
import type { PdfPage } from './pdf-page.ts';
import type { VetGround } from './vet-ground.ts';
import type { UnnumberedRow, VetMatch } from './vet-row.ts';

/**
 * The rows of a page, which is judged by the day that it states itself: a file may hold notices of many days. `before`:
 * the rows of the pages before it.
 */
export function answerPage(
  { number, texts, guesses = [], carried = [], unread }: PdfPage,
  ground: VetGround,
  before: readonly UnnumberedRow[],
): readonly UnnumberedRow[] {
  const noticeDay = noticeDayIn(texts, dayOf(ground.now))?.day;
  const answer = (some: readonly string[], place: Place) =>
    answerPassages(
      some.map((text) => ({ place, text })),
      ground,
      noticeDay,
    );
  const place = { kind: 'page', number } as const;
  const pageBefore = { kind: 'page', number: number - 1 } as const;
  // Without a register there is one row to a page, be there text on it or not.
  if (ground.find === undefined) return answer([''], place);
  const sure = answer(texts, place);
  const overEnd = answer(carried, pageBefore).filter(goesOverLine);
  return [
    ...perhaps(overEnd, before.slice(-mostOfPage).filter(isOnPage(number - 1))),
    ...sure,
    ...perhaps(answer(guesses, place), sure),
    ...(unread === undefined ? [] : [unreadRow(place, { because: unread })]),
  ];
}

/** More rows than a page has; all rows so far would take longer with each page. */
const mostOfPage = 2000;

function isOnPage(page: number) {
  return ({ place }: UnnumberedRow) => place.kind === 'page' && place.number === page;
}

function goesOverLine(row: UnnumberedRow): boolean {
  return matchesIn(row).some(({ doubt }) => doubt === 'line-end');
}

/** What only a guess at the order of the text yields: agencies alone, each once, none of them for certain. */
function perhaps(
  guessed: readonly UnnumberedRow[],
  known: readonly UnnumberedRow[],
): readonly UnnumberedRow[] {
  const codes = new Set(known.flatMap(matchesIn).map(({ code }) => code));
  return guessed.flatMap((row): readonly UnnumberedRow[] => {
    const matches = matchesIn(row).filter(
      ({ code, doubt }) => !codes.has(code) && doubt !== 'look-alike',
    );
    for (const { code } of matches) codes.add(code);
    if (matches.length === 0) return [];
    const doubted = matches.map((match): VetMatch => ({ doubt: 'line-end', ...match }));
    return [{ ...row, answer: { kind: 'unclear', matches: doubted }, notes: [] }];
  });
}

function matchesIn({ answer }: UnnumberedRow): readonly VetMatch[] {
  return 'matches' in answer ? answer.matches : [];
}
