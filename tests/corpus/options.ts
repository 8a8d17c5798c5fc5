import { parseArgs } from 'node:util';

export type Options = {
  readonly pages: string;
  readonly names: string;
  /** A file of further names to register, none of which is expected on the pages. */
  readonly decoys: string | undefined;
  /** Whether the oracle reads the pages, too. */
  readonly oracle: boolean;
  /** Only this many pages, the first by name. */
  readonly limit: number;
  readonly json: boolean;
};

export const usage = `npm run corpus -- --pages DIR --names FILE [--decoys FILE] [--oracle] [--limit N] [--json]

  --pages DIR    a folder per case: DIR/<case>/page.html, and labels.json where a person has labelled it
  --names FILE   the names to register, one a line, UTF-8, also as .gz
  --decoys FILE  names to register besides, which may hold the others too; a million take some minutes
  --oracle       reads every page a second time, by plain search in the text that the browser shows
  --limit N      only the first N cases, by name
  --json         the last line is the whole result on one line of JSON

expected  occurrences of labelled exact names       found  those that a certain or possible finding covers
missed    expected without a finding                extra  certain findings that no label accounts for
recall    found / expected                          precision  expected found with certainty / that + extra
roles     how the roles read beside labelled names agree with the labels; where the page says none, none is read
Pages without labels.json are run and listed, not scored.`;

/** The options, or a message where the command line is wrong. */
export function parseOptions(args: readonly string[]): Options | string {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { pages, names, decoys, oracle = false, limit, json = false } = values;
  if (pages === undefined) return '--pages DIR is missing';
  if (names === undefined) return '--names FILE is missing';
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
    return `--limit takes a whole number from 1, not “${limit}”`;
  return {
    pages,
    names,
    decoys,
    oracle,
    json,
    limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      names: { type: 'string' },
      decoys: { type: 'string' },
      oracle: { type: 'boolean' },
      limit: { type: 'string' },
      json: { type: 'boolean' },
    },
  }).values;
}
