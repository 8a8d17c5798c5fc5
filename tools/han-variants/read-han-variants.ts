/** Pairs, variant first, in the order of their code units: what `shared/text/han-variants.ts` holds. */
export type HanVariants = {
  readonly sure: string;
  /** Pairs of which simplified text uses both, or a third: two names may differ in nothing else. */
  readonly doubtful: string;
  /** Characters of two UTF-16 units, each followed by the one-unit character of which it is a variant, or that is its variant. */
  readonly paired: string;
};

/**
 * Reads OpenCC's TSCharacters.txt: a traditional character, a tab, the simplified ones it may stand for, the likeliest
 * first. Throws where variants lead in a circle.
 */
export function readHanVariants(source: string): HanVariants {
  const rows = rowsOf(source);
  const likeliest = new Set(rows.map(({ candidates: [first] }) => first));
  const sure = new Map<string, string>(missingSure);
  const doubtful = new Map<string, string>(missingDoubtful);
  for (const { traditional, candidates } of rows) {
    const [first, ...others] = candidates;
    // The dictionary keeps it as it is.
    if (first === undefined || first === traditional) continue;
    const own = others.filter((other) => likeliest.has(other));
    // 畫 is 画 mostly, and may be 划, which has 劃 of its own: to read 划 as 画 would cast doubt on text that is simplified.
    const isDoubtful = others.includes(traditional) || own.length > 0;
    (isDoubtful ? doubtful : sure).set(traditional, first);
    // 钜, which has nothing else than 鉅, as 巨 has.
    for (const other of others) if (!own.includes(other)) doubtful.set(other, first);
  }
  return { ...settle(sure, doubtful), paired: pairedIn(source) };
}

/** 鋐 and 𬭎 are spellings of one name; which of the two is the simplified one makes no difference. */
function pairedIn(source: string): string {
  const pairs = linesOf(source).flatMap(([traditional, [simplified = '']]) => {
    if (traditional.length + simplified.length !== 3) return [];
    return traditional.length === 2 ? [traditional + simplified] : [simplified + traditional];
  });
  const once = new Map(pairs.map((pair) => [pair.slice(0, 2), pair]));
  return [...once.values()].sort().join('');
}

/** Current in print, and not in the dictionary, which leaves them to whole words or to Hong Kong. */
const missingSure = [
  ['衞', '卫'],
  ['濶', '阔'],
] as const;
const missingDoubtful = [['著', '着']] as const;

type Row = { readonly traditional: string; readonly candidates: readonly string[] };

function linesOf(source: string): readonly (readonly [string, readonly string[]])[] {
  return source
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [traditional = '', list = ''] = line.split('\t');
      return [traditional, list.split(' ')] as const;
    });
}

function rowsOf(source: string): readonly Row[] {
  return linesOf(source).flatMap(([traditional, [first = '', ...others]]) => {
    if (traditional.length !== 1 || first.length !== 1) return [];
    return [{ traditional, candidates: [first, ...others.filter(isOneUnit)] }];
  });
}

function isOneUnit(character: string): boolean {
  return character.length === 1;
}

/** 薴 leads to 苧, which leads to 苎: every variant is given the end of its way. */
function settle(
  sure: Map<string, string>,
  doubtful: Map<string, string>,
): Omit<HanVariants, 'paired'> {
  const all = new Map([...sure, ...doubtful]);
  const endOf = (character: string, steps = 0): string => {
    const next = all.get(character);
    if (steps > all.size) throw new Error(`${character} leads back to itself`);
    return next === undefined ? character : endOf(next, steps + 1);
  };
  const pairs = (variants: Map<string, string>) =>
    [...variants.keys()]
      .sort()
      .map((variant) => variant + endOf(variant))
      .join('');
  return { sure: pairs(sure), doubtful: pairs(doubtful) };
}
