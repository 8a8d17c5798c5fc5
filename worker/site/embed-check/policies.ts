import parse from 'content-security-policy-parser';

/** One Content Security Policy: its directives, and as it was written. */
export type Policy = {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  readonly written: string;
};

/**
 * The policies that a page is held to: those that its headers name and those in its own `meta` elements (CSP 3 § 3). What is only
 * reported stops nothing. Headers are read as tools and browsers show them: a name, a colon or the next line, its value.
 */
export function policiesOf(document: Document, headers: string): readonly Policy[] {
  const ofHeaders = [...headers.matchAll(header)].flatMap(([, value = '']) => value.split(','));
  const ofPage = [...document.querySelectorAll('meta[http-equiv][content]')]
    .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === name)
    .map((meta) => meta.getAttribute('content') ?? '');
  return [...ofHeaders, ...ofPage]
    .map((written) => ({ directives: parse(written), written: written.trim() }))
    .filter(({ directives }) => directives.size > 0);
}

const name = 'content-security-policy';
const header = new RegExp(`^[\\t ]*${name}(?:[\\t ]*:[\\t ]*\\r?\\n?|[\\t ]*\\r?\\n)(.+)$`, 'gim');

/** What a policy says of the first of these directives that it has; undefined where it says nothing. */
export function sourcesFor(
  { directives }: Policy,
  ...names: readonly string[]
): readonly string[] | undefined {
  for (const one of names) if (directives.has(one)) return directives.get(one);
  return undefined;
}
