import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '../../../shared/contract/paths.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { anyTime } from '../../fixtures/histories/any-history.ts';
import { anyPlantedHistory, leaksIn, secretsIn } from '../../fixtures/histories/planted-history.ts';
import { openPublic, type TestPublic } from '../../fixtures/public/open-public.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

/** A town of agencies, each with a history of its own. */
const anyTown = fc.array(anyPlantedHistory, { minLength: 20, maxLength: 20 });

test('nothing that disclosure withholds is in any public answer, whatever the histories and the moment', async () => {
  let shown = 0;

  await fc.assert(
    fc.asyncProperty(anyTown, anyTime, async (town, at) => {
      const agencies = town.flatMap((entries, place) => agencyOf(entries, place, at));
      const site = await openPublic(undefined, {}, at);
      await site.publish(agencies.map(({ record }) => record));

      const lists = await listsOf(site);
      for (const { record, entries } of agencies) {
        const answers = await answersAbout(site, record.code);
        const text = [...answers, ...(lists.get(record.code) ?? [])].join('\n');

        expect(leaksIn(text, entries, at)).toEqual([]);
        shown += secretsIn(text).size;
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );

  expect(shown, 'what may be shown is, so a leak would be seen').toBeGreaterThan(5);
});

type Agency = { readonly record: PublicRecord; readonly entries: readonly Entry[] };

/** What is on record of an agency at `at`, under a code of its own; none where nothing of it is public. */
function agencyOf(history: readonly Entry[], place: number, at: Instant): readonly Agency[] {
  const subject = { kind: 'agency', code: makeUscc(place) } as const;
  const entries = history
    .filter((entry) => entry.subject.kind === 'agency' && entry.recordedAt <= at)
    .map((entry) => ({ ...entry, subject }));
  const record = publicRecordOf(standingOf(entries, wenzhou, at));
  return record === undefined ? [] : [{ record, entries }];
}

function answersAbout(site: TestPublic, code: string): Promise<readonly string[]> {
  const asked = [
    paths.agency(code),
    paths.receipt(code),
    `${paths.standings}?codes=${code}`,
    ...['zh', 'en'].flatMap((lang) =>
      [paths.explanation(code), paths.badge(code), paths.page(code)].map(
        (path) => `${path}?lang=${lang}`,
      ),
    ),
  ];
  return Promise.all(asked.map((path) => textOf(site, path)));
}

/** What the lists say of each code. */
async function listsOf(site: TestPublic): Promise<ReadonlyMap<string, readonly string[]>> {
  const [json, csv, found] = await Promise.all(
    [paths.blacklistJson, paths.blacklistCsv, `${paths.search}?name=示例&limit=50`].map((path) =>
      textOf(site, path),
    ),
  );
  const lines = [
    ...(csv?.split('\r\n') ?? []),
    ...[json, found].flatMap((text) => JSON.parse(text ?? '').agencies.map(JSON.stringify)),
  ];
  return Map.groupBy(lines, (line) => /9199\w{14}/.exec(line)?.[0] ?? '');
}

async function textOf(site: TestPublic, path: string): Promise<string> {
  const answer = await site.get(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
