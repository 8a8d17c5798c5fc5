import type * as z from 'zod';
import type { PublicOperation } from '../../../shared/contract/operation.ts';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import { readAtMost } from '../../../shared/register/reader/read-at-most.ts';
import { type Refusal, refuse } from '../answering/answer.ts';

type Body = NonNullable<PublicOperation['body']>;

/** No body that anything here takes has more; what is longer isn't read to its end. */
const maxBytes = 131_072;

/** Reads what was sent as what the operation takes, or says what is wrong with which field. It is kept and logged nowhere. */
export async function readBody(
  { content }: Body,
  request: Request,
): Promise<{ readonly body: unknown } | Refusal> {
  const [[type, schema] = []] = Object.entries(content);
  if (schema === undefined) return { body: undefined };
  const read = await readAtMost(request.body ?? new Blob().stream(), maxBytes);
  if (read.kind !== 'bytes') return refuse('body-too-large');
  const text = new TextDecoder().decode(read.bytes);
  return judge(schema, type === formType ? valueOfForm(text) : parse(text));
}

const formType = 'application/x-www-form-urlencoded';

function judge(schema: z.ZodType, value: unknown): { readonly body: unknown } | Refusal {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { body: parsed.data }
    : refuse('malformed-body', { faults: faultsOf(parsed.error) });
}

/** Of two fields of one name the last counts, as in a query that is read by others. */
function valueOfForm(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
