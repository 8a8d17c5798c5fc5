import * as z from 'zod';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import type { Submission } from '../../ledger/append-batch.ts';
import { answerProblem } from '../answer-problem.ts';
import { draftSchema } from '../kind-schemas.ts';
import type { Body } from './body.ts';
import { type Drafts, readDrafts } from './read-drafts.ts';
import { readText } from './read-text.ts';

/** A batch as it came, to be judged by the ledger. */
type Sent = Omit<Submission, 'actor' | 'drafts'> & { readonly drafts: Drafts };

const content = {
  'application/json': draftSchema,
  'application/x-ndjson': z.string().describe('The same, one a line'),
};

/** One entry as JSON, or one a line as NDJSON. */
export const draftsBody: Body<Pick<Sent, 'bodyHash' | 'drafts'>> = {
  read: readDraftsOf,
  isRequired: true,
  content,
  problems: ['malformed-body', 'body-too-large', 'unsupported-media-type', 'invalid-entries'],
};

/** One entry as JSON, or one a line as NDJSON, under a key by which sending it twice records it once. */
export const submissionBody: Body<Sent> = {
  read: readSubmission,
  isRequired: true,
  content,
  problems: ['idempotency-key-missing', ...draftsBody.problems],
};

async function readSubmission(request: Request): Promise<Sent | Response> {
  const idempotencyKey = request.headers.get('Idempotency-Key') ?? '';
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey)) return answerProblem('idempotency-key-missing');
  const sent = await readDraftsOf(request);
  return sent instanceof Response ? sent : { idempotencyKey, ...sent };
}

async function readDraftsOf(request: Request): Promise<Omit<Sent, 'idempotencyKey'> | Response> {
  const text = await readText(request);
  if (text instanceof Response) return text;
  const read = readDrafts(request.headers.get('Content-Type') ?? '', text);
  switch (read.kind) {
    case 'media-type':
      return answerProblem('unsupported-media-type');
    case 'batch-size':
      return answerProblem('invalid-entries', { faults: [read.fault] });
    case 'malformed-json':
      return answerProblem('malformed-body', { faults: read.faults });
    case 'drafts':
      return { bodyHash: toHex(sha256(utf8(text))), drafts: read.drafts };
  }
}
