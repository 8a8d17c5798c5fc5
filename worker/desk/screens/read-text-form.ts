import { draftPolicy } from '../drafts/draft-policy.ts';
import { readBody } from '../http/body/read-body.ts';

export type TextForm = { readonly text: string; readonly form: URLSearchParams };

/** A form of text, or a script's words; else why it isn't read. `isLong`: it may be as long as the longest draft. */
export async function readTextForm(
  request: Request,
  isLong: boolean,
): Promise<TextForm | 'too-large' | 'unreadable'> {
  const body = await readBody(request, isLong ? draftPolicy.mostFormBytes : mostBytes);
  if (body.kind === 'too-large') return 'too-large';
  if (body.kind !== 'text') return 'unreadable';
  if (fieldsIn(body.text) > draftPolicy.mostFields) return 'too-large';
  return { text: body.text, form: new URLSearchParams(body.text) };
}

/** Counted before it is parsed: two bytes of a form can be a field, and each field takes memory that all readers share. */
function fieldsIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}

/** All but drafts: 7000 Chinese characters as forms write them, and a passkey's answer is some kilobytes. */
const mostBytes = 64 * 1024;
