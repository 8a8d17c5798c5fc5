import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { toCsv } from './agency-sheets.ts';
import { agencyRows, openImportTown } from './import-town.ts';

const town = openImportTown({ agencies: 0 });

describe('an import through a bad line', () => {
  /** Answers every other request to the write door as a desk whose archive is away, though it has recorded. */
  function unarchivedFirst(): typeof fetch {
    let posts = 0;
    return async (input, init) => {
      const answer = await fetch(input, init);
      const isPost = String(input).endsWith('/v1/entries');
      if (!isPost || ++posts % 2 === 0) return answer;
      const problem = { status: 503, title: 'Not archived yet', titleZh: '尚未归档' };
      return Response.json(problem, { status: 503, headers: { 'Retry-After': '0' } });
    };
  }

  /** Lets this many requests to the write door through, then none. */
  function cutAfter(posts: number): typeof fetch {
    let left = posts;
    return (input, init) => {
      const isPost = String(input).endsWith('/v1/entries');
      if (isPost && left-- <= 0) return Promise.reject(new Error('the line is cut'));
      return fetch(input, init);
    };
  }

  test('an import asks again with the same key where it was not acknowledged, and records once', async () => {
    await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(80, 83)]));
    const before = await town.ledgerSize();

    const { exitCode, out } = await town.importAgencies([town.file, '--commit'], {
      fetch: unarchivedFirst(),
    });

    expect(exitCode).toBe(0);
    expect(out).toContain('recorded: 3');
    expect(await town.ledgerSize()).toBe(before + 3);
  });

  test('an interrupted import says how far it came, and the next run continues from there', async () => {
    await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(1000, 1600)]));
    const before = await town.ledgerSize();

    const cut = await town.importAgencies([town.file, '--commit'], { fetch: cutAfter(1) });
    const next = await town.importAgencies([town.file, '--commit']);

    expect(cut.exitCode).toBe(1);
    expect(cut.errors).toContain('the line is cut');
    expect(cut.out).toContain('recorded: 500');
    expect(next.out).toContain('skipped: 500');
    expect(next.out).toContain('recorded: 100');
    expect(await town.ledgerSize()).toBe(before + 600);
  });
});
