import { fold, foldText } from '../../text/fold.ts';
import type { Sound } from './name-query.ts';
import { syllableTable } from './syllable-table.ts';

/** So many ways to cut a word into syllables are tried: xian is 西安 and 仙, xi’an is 西安 alone. */
const mostCuts = 8;
const mostLetters = 60;
const longestSyllable = 6;

/**
 * The ways in which a word in letters can be full pinyin of two characters or more, tones left out; none for anything else. An
 * apostrophe or a hyphen ends a syllable; ü may be written v.
 */
export function spellingsOf(word: string): readonly (readonly Sound[])[] {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD');
  const letters = plain.replace(/\p{M}/gu, '');
  if (letters.length > mostLetters || !/^[a-z]+(?:['’-][a-z]+)*$/.test(letters)) return [];
  const table = soundsBySyllable();
  const parts = letters.split(/['’-]/).map((part) => cutsOf(part, table));
  const whole = parts.reduce(
    (before, cuts) =>
      before.flatMap((start) => cuts.map((end) => [...start, ...end])).slice(0, mostCuts),
    [[]] as readonly (readonly Sound[])[],
  );
  return whole.filter(({ length }) => length >= 2);
}

/** The ways in which a text of two characters or more can be read aloud, so as to find what sounds alike; none where a character has no reading here. */
export function readingsOf(text: string): readonly (readonly Sound[])[] {
  const readings = soundsByCharacter();
  const characters = [...foldText(text)];
  if (characters.length < 2 || characters.length > mostLetters) return [];
  return characters.reduce(
    (before, character) =>
      before
        .flatMap((start) => (readings.get(character) ?? []).map((sound) => [...start, sound]))
        .slice(0, mostCuts),
    [[]] as readonly (readonly Sound[])[],
  );
}

/** Where in a name these sounds follow each other. */
export function placeOfSounds(
  name: string,
  sounds: readonly Sound[],
): readonly [number, number] | undefined {
  const { text, offsets } = fold(name);
  for (let start = 0; start + sounds.length <= text.length; start++) {
    const isSaid = sounds.every(({ characters }, n) => characters.includes(text[start + n] ?? ''));
    if (isSaid) return [offsets[start] ?? 0, offsets[start + sounds.length] ?? name.length];
  }
  return undefined;
}

type Table = ReadonlyMap<string, Sound>;

/** The fewest syllables first. */
function cutsOf(letters: string, table: Table): readonly (readonly Sound[])[] {
  const cuts: (readonly (readonly Sound[])[])[] = [[[]]];
  for (let end = 1; end <= letters.length; end++) {
    const here: (readonly Sound[])[] = [];
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const sound = table.get(letters.slice(start, end));
      if (sound) for (const before of cuts[start] ?? []) here.push([...before, sound]);
    }
    cuts.push(here.sort((a, b) => a.length - b.length).slice(0, mostCuts));
  }
  return cuts.at(-1) ?? [];
}

let bySyllable: Table | undefined;
let byCharacter: ReadonlyMap<string, readonly Sound[]> | undefined;

/** Read when somebody first writes pinyin. */
function soundsBySyllable(): Table {
  bySyllable ??= new Map(
    syllableTable
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([syllable = '', characters = '']) => [
        syllable,
        { letter: syllable.slice(0, 1), characters: foldText(characters) },
      ]),
  );
  return bySyllable;
}

function soundsByCharacter(): ReadonlyMap<string, readonly Sound[]> {
  if (byCharacter) return byCharacter;
  const readings = new Map<string, Sound[]>();
  for (const sound of soundsBySyllable().values()) {
    for (const character of sound.characters)
      readings.set(character, [...(readings.get(character) ?? []), sound]);
  }
  byCharacter = readings;
  return readings;
}
