import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import { type Answer, textOf } from '../answering/answer.ts';
import type { Ask, Route } from '../http/route.ts';
import { type DataFile, type DataFileName, dataFileNames } from '../pages/data/data-file.ts';
import { bansCsvRoute } from './bans-csv.ts';
import { bansJsonRoute } from './bans-json.ts';
import { bansXlsxRoute } from './bans-xlsx.ts';
import { blacklistCsvRoute } from './blacklist-csv.ts';
import { blacklistJsonRoute } from './blacklist-json.ts';
import { blacklistXlsxRoute } from './blacklist-xlsx.ts';
import { catalogueJsonRoute } from './catalogue-json.ts';
import { monthsCsvRoute } from './months-csv.ts';
import { monthsJsonRoute } from './months-json.ts';
import { personsCsvRoute } from './persons-csv.ts';
import { personsJsonRoute } from './persons-json.ts';
import { statisticsJsonRoute } from './statistics-json.ts';

const routes: Readonly<Record<DataFileName, Route>> = {
  blacklistXlsx: blacklistXlsxRoute,
  blacklistCsv: blacklistCsvRoute,
  blacklistJson: blacklistJsonRoute,
  bansXlsx: bansXlsxRoute,
  bansCsv: bansCsvRoute,
  bansJson: bansJsonRoute,
  personsCsv: personsCsvRoute,
  personsJson: personsJsonRoute,
  catalogueJson: catalogueJsonRoute,
  statisticsJson: statisticsJsonRoute,
  monthsCsv: monthsCsvRoute,
  monthsJson: monthsJsonRoute,
};

/** Each list as its own address answers it at this moment; one that can't be answered is left out. */
export async function dataFilesOf(ask: Omit<Ask, 'param' | 'query'>): Promise<readonly DataFile[]> {
  const files = await Promise.all(dataFileNames.map((name) => fileOf(name, ask)));
  return files.flat();
}

async function fileOf(
  name: DataFileName,
  ask: Omit<Ask, 'param' | 'query'>,
): Promise<readonly DataFile[]> {
  const { operation, answer } = routes[name];
  const query = operation.query.parse({});
  const made = await answer({ ...ask, query, param: () => '' });
  const bytes = 'problem' in made ? undefined : bytesOf(made.body);
  if (bytes === undefined) return [];
  const { path, answer: promised } = operation;
  const hash = toHex(sha256(bytes));
  return [{ name, path, type: promised.type, bytes: bytes.length, sha256: hash }];
}

function bytesOf(body: Answer['body']): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body;
  return body instanceof ReadableStream ? undefined : utf8(textOf(body));
}
