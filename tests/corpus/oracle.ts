import { plainName } from './plain-name.ts';

/** A name that the oracle reads: without its typesetting, and with the text around it. */
export type OracleHit = { readonly plain: string; readonly context: string };

/** Reads lines of text for the names that it was made with; of several names at one place it takes the longest. */
export type Oracle = (lines: readonly string[]) => readonly OracleHit[];

/**
 * A second opinion, as simple as possible: every name is tried at every place of every line. It shares no code with
 * what it judges, and knows no boundaries: for it, 「示例中心」 stands in 「示例中心医院」.
 */
export function makeOracle(names: readonly string[]): Oracle {
  const byBeginning = new Map<string, string[]>();
  for (const plain of new Set(names.map(plainName))) {
    const beginning = plain.slice(0, 2);
    const others = byBeginning.get(beginning);
    if (others === undefined) byBeginning.set(beginning, [plain]);
    else others.push(plain);
  }
  for (const plains of byBeginning.values()) plains.sort((a, b) => b.length - a.length);
  const longestAt = (line: string, start: number) =>
    byBeginning.get(line.slice(start, start + 2))?.find((plain) => line.startsWith(plain, start));
  return (lines) => lines.flatMap((line) => occurrencesIn(plainName(line), longestAt));
}

function occurrencesIn(
  line: string,
  longestAt: (line: string, start: number) => string | undefined,
): readonly OracleHit[] {
  const occurrences: OracleHit[] = [];
  for (let start = 0; start < line.length; ) {
    const plain = longestAt(line, start);
    if (plain !== undefined) {
      const end = start + plain.length;
      const context = `${line.slice(Math.max(0, start - 12), start)}【${plain}】${line.slice(end, end + 12)}`;
      occurrences.push({ plain, context });
    }
    start += Math.max(1, plain?.length ?? 0);
  }
  return occurrences;
}
