import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { levels } from '../../../shared/kinds/form/level.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { placeOfSounds } from '../../../shared/register/search/spell.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { namesBesideBrackets, recordsBesideBrackets } from './bracketed-names.ts';
import type { Conditions, Found, Hit } from './found.ts';
import { lineAt } from './line-at.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Of so many found the best come first; conditions leave few of many. */
const mostFound = { freely: 400, underConditions: 2000 };
/** A word that more names have is common: so many are looked at to tell. */
const fewNames = 50;
/** A text of more words is no name; what names stand in it is another question. */
const mostWords = 6;

/** Agencies with all of these words in one of their names, in any order; brackets in names and in words don't count. */
export function findByWords(
  fresh: Fresh,
  text: string,
  limit: number,
  conditions: Conditions = {},
): Found {
  const { register, now } = fresh;
  const words = wordsOf(text);
  const [longest] = words.toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined || longest.text.length < 2 || words.length > mostWords)
    return { hits: [], more: false, meant: [], ends: [] };
  const isFree = Object.values(conditions).every((one) => one === undefined);
  const most = Math.max(limit + 1, isFree ? mostFound.freely : mostFound.underConditions);
  const found = recordsWithAll(register, words, most);
  const ranked = found.flatMap((record) => {
    // Candidates of several words may lack one: a verdict about them would be made for nothing.
    const names = namesWithAll(register, record.names, words);
    if (names.length === 0) return [];
    const verdict = verdictAt(fresh, record.code);
    if (verdict.outcome !== 'known') return [];
    const { line, until } = lineAt(fresh, verdict);
    if (!meets(verdict.record, line, conditions)) return [];
    const hit = hitOf(line, names, words, presentName(verdict.record.names, dayOf(now)));
    return [{ hit, until }];
  });
  ranked.sort(
    (a, b) =>
      rankOf(a.hit, words) - rankOf(b.hit, words) || compareTexts(a.hit.line.name, b.hit.line.name),
  );
  const shown = ranked.slice(0, limit);
  return {
    hits: shown.map(({ hit }) => hit),
    more: ranked.length > limit,
    ...(found.length >= most && { lookedAt: found.length }),
    meant: [],
    ends: shown.map(({ until }) => until),
  };
}

function meets(
  { services, subjectKind }: PublicRecord,
  line: Hit['line'],
  { level, service, kind }: Conditions,
): boolean {
  return (
    (level === undefined || line.level === level) &&
    (service === undefined || services.includes(service)) &&
    (kind === undefined || subjectKind === kind)
  );
}

/**
 * Records that may have all words in a name: those that have them as they are written, told by the names alone; where there is none,
 * those with the rarest word in any spelling, for only of the others could there be more.
 */
function recordsWithAll(
  register: Register,
  words: readonly Word[],
  most: number,
): readonly PublicRecord[] {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0) return recordsWith(register, only, most);
  const written = words.map(({ text }) => text);
  const found = words.every(({ spellings }) => spellings.length === 0)
    ? register.search(written, most)
    : [];
  return found.length > 0 ? found : recordsWith(register, rarestOf(register, words), most);
}

/** Of those that few names have, the rarest; else the longest. */
function rarestOf(register: Register, words: readonly Word[]): Word {
  const counted = words.map((word) => ({
    word,
    count: recordsWith(register, word, fewNames).length,
  }));
  const [first] = counted.toSorted(
    (a, b) => a.count - b.count || b.word.text.length - a.word.text.length,
  );
  if (first === undefined) throw new Error('There is no word');
  return first.word;
}

/** What a word as it is written doesn't fill, its other spellings may. */
function recordsWith(
  register: Register,
  { text, spellings }: Word,
  most: number,
): readonly PublicRecord[] {
  const plain = register.search(text, most);
  if (plain.length >= most) return plain;
  const found = [
    ...plain,
    ...(spellings.length === 0 ? recordsBesideBrackets(register, text) : []),
    ...spellings.flatMap((sounds) => register.searchSounds(sounds, most)),
  ];
  return [...new Map(found.map((record) => [record.code, record])).values()];
}

function namesWithAll(register: Register, names: PublicRecord['names'], words: readonly Word[]) {
  return words.reduce((left, word) => namesWithWord(register, left, word), names);
}

function namesWithWord(
  register: Register,
  names: PublicRecord['names'],
  { text, spellings }: Word,
) {
  if (names.length === 0) return names;
  const plain = register.namesWith(names, text);
  if (plain.length === names.length) return names;
  const beside = namesBesideBrackets(register, names, text);
  return names.filter(
    (name) =>
      plain.includes(name) ||
      beside.includes(name) ||
      spellings.some((sounds) => placeOfSounds(name.name, sounds)),
  );
}

function hitOf(
  line: Hit['line'],
  names: PublicRecord['names'],
  words: readonly Word[],
  present: string | undefined,
): Hit {
  const place = words.length === 1 && words[0] ? placeOf(line.name, words[0]) : undefined;
  const part = place === undefined ? {} : { part: place };
  if (names.some(({ name }) => name === present)) return { line, ...part };
  const [first] = names;
  if (first?.isUnconfirmed) return { line: { ...line, unconfirmedName: first.name } };
  return { line, ...(first && { foundBy: first.name }) };
}

function placeOf(name: string, { text, spellings }: Word): readonly [number, number] | undefined {
  const start = name.indexOf(text);
  if (start >= 0) return [start, start + text.length];
  return spellings.map((sounds) => placeOfSounds(name, sounds)).find((place) => place);
}

/** Its name, the beginning of it, a part of it, a former one; of those alike, the worst level first. */
function rankOf({ line, foundBy, part }: Hit, [only]: readonly Word[]): number {
  const nearness =
    foundBy !== undefined ? 3 : line.name === only?.text ? 0 : part?.[0] === 0 ? 1 : 2;
  return nearness * levels.length + levels.indexOf(line.level);
}
