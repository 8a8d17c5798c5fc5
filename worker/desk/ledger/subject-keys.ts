/** The first `?2` keys (`subjectKey`) of subjects after `?1`, in order. */
export const allSubjects =
  'SELECT DISTINCT code FROM entries WHERE code > ?1 ORDER BY code LIMIT ?2';

const keysAtOnce = 500;

/** All keys that the query gives page by page: those of a long ledger don't fit into memory. */
export function* subjectKeys(sql: SqlStorage, query: string): Generator<string> {
  let page: readonly string[] = [''];
  while (page.length > 0) {
    page = sql
      .exec<{ code: string }>(query, page.at(-1) ?? '', keysAtOnce)
      .toArray()
      .map(({ code }) => code);
    yield* page;
  }
}
