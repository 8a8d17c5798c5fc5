import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import {
  exportIndexKey,
  parseExportIndex,
} from '../../../shared/register/evidence/export-index.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type RouteResult, refuse } from '../answering/answer.ts';
import { defineRoute, type FileStores } from '../http/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';
import { streamExport } from '../reading/stream-export.ts';

/** Seconds in which the desk makes an export's part anew, with room. */
const retryAfterSeconds = 60;

/**
 * The public export, part after part as it lies in the bucket. Its index is read for each request and the answer is never
 * kept: what is withdrawn is gone with the next request. Where the register can't vouch for today, nor can the export.
 */
export const exportRoute = defineRoute(
  {
    id: 'export',
    tag: 'register',
    path: paths.export,
    summary: {
      zh: '台账的公开导出：不予公开的记录只有散列值，可离线核验',
      en: 'The ledger for the public: what is withheld as hashes only; verifiable offline',
    },
    query: noQuery,
    answer: { type: 'application/x-ndjson' },
    problems: ['export-being-made', ...registerProblems],
  },
  {
    rateClass: 'file',
    answer: ({ context, files: { register } }) =>
      answerFresh(context, ({ now }) => answerExport(register, now)),
  },
);

async function answerExport(register: FileStores['register'], now: Instant): Promise<RouteResult> {
  const found = await readIndex(register).catch(() => 'unreachable' as const);
  if (found === 'unreachable') return refuse('register-unavailable');
  if (found?.kind !== 'ready' || (found.validUntil ?? afterAll) <= now) return beingMade;
  return {
    status: 200,
    body: streamExport(register, found.parts),
    lifetime: { kind: 'none' },
    etag: undefined,
    headers,
  };
}

async function readIndex(register: FileStores['register']) {
  const object = await register.get(exportIndexKey);
  if (object === null || object.size > maxBytes.exportIndex) return undefined;
  return parseExportIndex(new Uint8Array(await object.arrayBuffer()));
}

const afterAll: Instant = '9999-12-31T23:59:59.999Z';

const headers = {
  'Content-Type': 'application/x-ndjson; charset=utf-8',
  'Content-Disposition': 'attachment; filename="lucheng-export.ndjson"',
};

const beingMade = {
  ...refuse('export-being-made'),
  headers: { 'Retry-After': String(retryAfterSeconds) },
};
