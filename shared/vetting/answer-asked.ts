import { longestBlock } from '../findings/read-page.ts';
import { writtenCodes } from '../findings/written-codes.ts';
import { parseUscc } from '../identity/uscc.ts';
import { fold } from '../text/fold.ts';
import { findInvisible } from '../text/invisible.ts';
import { findLostCharacter } from '../text/lost-character.ts';
import type { Asked, Unread } from './asked.ts';
import { matchesOf } from './matches-of.ts';
import type { VetGround } from './vet-ground.ts';
import type { UnnumberedRow, VetAnswer, VetMatch, VetNote } from './vet-row.ts';

/** Answers one row of a list: its name and its code are read as they are on a page where one stands beside the other. */
export function answerAsked(asked: Asked, ground: VetGround): UnnumberedRow {
  const { place, name, code, lot } = asked;
  const note = codeFault(code, ground);
  const notes: readonly VetNote[] = [
    ...(note === undefined ? [] : [note]),
    ...(findInvisible(`${name}${code}`.trim()) === undefined ? [] : [hiddenCharacter]),
  ];
  const answer = answerOf(asked, note !== undefined, ground);
  const persons = personsOf(answer, asked, ground);
  return { place, name, code, lot, answer, notes: [...notes, ...persons] };
}

const hiddenCharacter = { kind: 'hidden-character' } as const;

/** The practitioners about whom a decision is published, in the cells for people beside an agency that the row may mean. */
function personsOf(
  answer: VetAnswer,
  { persons = [] }: Asked,
  { find }: VetGround,
): readonly VetNote[] {
  if (find === undefined || !('matches' in answer)) return [];
  const found = answer.matches.flatMap(({ name }) =>
    persons
      .filter(({ length }) => length <= longestBlock)
      .flatMap((cell) => find([name, cell]).persons),
  );
  const written = new Set(found.map(({ text }) => text));
  return [...written].map((one) => ({ kind: 'person', written: one }));
}

function answerOf(asked: Asked, isCodeBroken: boolean, ground: VetGround): VetAnswer {
  const unread = asked.unread ?? unreadable(asked);
  if (unread !== undefined) return { kind: 'not-checked', ...unread };
  if (ground.find === undefined) return { kind: 'not-checked', ...ground.unusable };
  const texts = [asked.name, asked.code].filter((text) => text.trim() !== '');
  const found = matchesOf(ground.find(texts).findings);
  const matches = isCodeBroken ? found.map(withBrokenCode) : found;
  if (matches.length > 0) return answerWith(matches);
  if (isCodeBroken) return { kind: 'not-checked', because: 'code' };
  const alike = ground.lookAlike(asked.name);
  return alike === undefined ? { kind: 'no-record' } : { kind: 'unclear', matches: [alike] };
}

export function answerWith(matches: readonly VetMatch[]): VetAnswer {
  const isSure = matches.every(({ doubt }) => doubt === undefined);
  return { kind: isSure ? 'found' : 'unclear', matches };
}

function withBrokenCode(match: VetMatch): VetMatch {
  return match.doubt === undefined && match.kind !== 'code'
    ? { ...match, doubt: 'broken-code' }
    : match;
}

function unreadable({ name, code }: Asked): Unread | undefined {
  const both = `${name}${code}`;
  if (both.trim() === '') return { because: 'empty' };
  if (both.length > longestBlock) return { because: 'too-long' };
  if (/^\s*=/.test(name) || /^\s*=/.test(code)) return { because: 'formula' };
  return findLostCharacter(both) === undefined ? undefined : { because: 'lost-character' };
}

/** Undefined: there is no code, or one stands there that is right or on record. */
function codeFault(code: string, ground: VetGround): VetNote | undefined {
  if (code.trim() === '') return undefined;
  if (writtenCodes(code, fold(code), ground.isOnRecord).length > 0) return undefined;
  const fault = parseUscc(code);
  return fault.kind === 'valid' ? undefined : { kind: 'code', fault };
}
