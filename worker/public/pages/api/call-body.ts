import { exampleCode } from '../../../../shared/contract/example.ts';
import type { Call } from './described-api.ts';

/** What is sent with a call, as its example has it; for `fields` a browser has forms. */
type Sent = { readonly curl: string; readonly fields?: Readonly<Record<string, string>> };

/** Undefined: nothing is sent. */
export function bodyOf({ requestBody }: Call, code: string): Sent | undefined {
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {});
  if (type === undefined || content?.example === undefined) return undefined;
  const text = JSON.stringify(content.example).replaceAll(exampleCode, code);
  if (type === 'application/json')
    return { curl: `-H 'Content-Type: ${type}' -d '${shellText(text)}'` };
  const fields: Readonly<Record<string, string>> = JSON.parse(text);
  const words = Object.entries(fields).map(
    ([name, value]) => `--data-urlencode '${name}=${shellText(value)}'`,
  );
  return { curl: words.join(' '), fields };
}

/** Within single quotes a shell takes everything as it is, but for these. */
function shellText(text: string): string {
  return text.replaceAll("'", "'\\''");
}
