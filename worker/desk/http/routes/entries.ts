import { Hono } from 'hono';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Submitted } from '../../desk-answers.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { type Drafts, readDrafts } from '../read-drafts.ts';
import { readText } from '../read-json.ts';

/** The one write door: one entry as JSON or a batch as NDJSON, all or nothing. */
export const entryRoutes = new Hono<DeskHono>();

entryRoutes.post(deskPaths.entries, admitCaller('write'), async (c) => {
  const actor = actorOf(c);
  if (!actor) return answerProblem('forbidden', needsPerson);
  const idempotencyKey = c.req.header('Idempotency-Key') ?? '';
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey)) return answerProblem('idempotency-key-missing');
  const text = await readText(c.req.raw);
  if (text instanceof Response) return text;

  const contentType = c.req.header('Content-Type') ?? '';
  const read = readDrafts(contentType, text);
  if (read.kind === 'media-type') return answerProblem('unsupported-media-type');
  if (read.kind === 'batch-size') return answerProblem('invalid-entries', { faults: [read.fault] });
  if (read.kind === 'malformed-json')
    return answerProblem('malformed-body', { faults: read.faults });

  const bodyHash = toHex(sha256(utf8(text)));
  const submission = { actor, idempotencyKey, bodyHash, drafts: read.drafts };
  return answer(await openLedger(c.env).submit(submission), read.drafts);
});

function answer(submitted: Submitted, drafts: Drafts): Response {
  switch (submitted.kind) {
    case 'recorded': {
      const { entries, recordedAt, tree, replayed } = submitted;
      const headers = replayed ? { 'Idempotency-Replayed': 'true' } : {};
      return Response.json({ entries, recordedAt, tree }, { status: 201, headers });
    }
    case 'refused':
      return answerFaults(submitted.faults, drafts);
    case 'key-reused':
      return answerProblem('idempotency-key-reused');
    case 'ledger-lost':
      return answerProblem('ledger-lost');
    case 'not-archived':
      return answerProblem('not-archived', {}, { 'Retry-After': '5' });
  }
}

/** Lacking power is told apart from a wrong entry: the clerk must go elsewhere, not mend it. */
function answerFaults(faults: readonly Fault[], drafts: Drafts): Response {
  const power = faults.find(({ rule }) => rule.startsWith('role.'));
  if (!power) return answerProblem('invalid-entries', { faults });
  const { kind } = drafts[power.entry ?? 0] ?? {};
  const detail = `${kind}: ${power.en}`;
  return answerProblem('forbidden', { faults, detail, detailZh: `${kind}：${power.zh}` });
}

const needsPerson = {
  detail:
    'Entries are recorded with a person’s token; the operator’s secret speaks for no authority.',
  detailZh: '录入记录须使用个人令牌；运维密钥不代表任何机关。',
};
