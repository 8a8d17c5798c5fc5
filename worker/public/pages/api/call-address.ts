import { exampleCode } from '../../../../shared/contract/example.ts';
import type { Call } from './described-api.ts';

/**
 * An address that this call answers: its examples, with the reader's code in place of the example's. Undefined where a part of the
 * path has no example, as a file's hash.
 */
export function addressOf({ path, parameters }: Call, code: string): string | undefined {
  const exampleOf = (name: string) =>
    name === 'code' ? code : parameters.find((one) => one.name === name)?.example;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => exampleOf(name) === undefined)) return undefined;
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(exampleOf(name) ?? ''));
  const query = parameters.flatMap(({ name, in: where, example }) =>
    where === 'query' && example !== undefined ? [[name, example.replace(exampleCode, code)]] : [],
  );
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}
