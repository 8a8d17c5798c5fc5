import { polyphonic } from 'pinyin-pro';

/** Characters by the syllables that they are read as, without tones; a character with several readings stands under each. */
export function readSyllables(): ReadonlyMap<string, string> {
  const syllables = new Map<string, string>();
  for (const character of charactersOfGb2312()) {
    const readings = polyphonic(character, { type: 'array', toneType: 'none', v: true }).flat();
    for (const syllable of new Set(readings)) {
      // 嗯 is read n, ng and m, which would cut xin into xi and n.
      if (!/^[a-z]*[aeiouv][a-z]*$/.test(syllable)) continue;
      syllables.set(syllable, (syllables.get(syllable) ?? '') + character);
    }
  }
  return new Map([...syllables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The 6,763 characters of GB/T 2312, rows 16 to 87. */
function charactersOfGb2312(): string[] {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      if (row === 0xd7 && cell > 0xf9) break;
      bytes.push(row, cell);
    }
  }
  return [...decoder.decode(new Uint8Array(bytes))];
}
