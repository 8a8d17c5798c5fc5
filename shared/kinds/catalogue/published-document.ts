import * as z from 'zod';
import { services } from '../../identity/services.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { line } from '../form/fields.ts';
import type { DraftOf, KindContext } from '../form/kind.ts';

/** The fields of every document in the catalogue; the authority in the basis vouches for it (Art. 10). */
export const documentFields = {
  /** Versions of one document have the same title; the newest replaces the others. */
  title: line(200),
  /** The version's own number, such as DB3303/T 1—2026 or 温发改〔2026〕1号. */
  number: line(60),
  /** Empty: for all services. */
  services: z.array(z.enum(services)).max(services.length),
};

type DocumentBody = { readonly number: string };

/** Refuses a number under which the authority has published a document of that kind already. */
export function publishedAlready(
  { kind, body: { number } }: DraftOf<DocumentBody>,
  { facts }: Pick<KindContext, 'facts'>,
): Fault | undefined {
  return facts.some((fact) => fact.kind === kind && numberOf(fact) === number)
    ? alreadyPublished
    : undefined;
}

function numberOf({ body }: Entry): unknown {
  return Object(body).number;
}

const alreadyPublished: Fault = {
  field: 'body.number',
  rule: 'document.published-already',
  zh: '此编号的文件已经发布',
  en: 'A document of this number is published already',
};
