import { subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { actorOf } from '../../accounts/grant.ts';
import { caseOfEntry } from '../../cases/case-entries.ts';
import type { CaseFile } from '../../cases/read-case.ts';
import { readFile, type SubjectFile } from '../recording/read-file.ts';
import type { Ask } from '../screen.ts';

/** A case with all that its pages show. */
export type OpenCase = {
  /** Read by who works for the public. */
  readonly isOffice: boolean;
  readonly file: SubjectFile;
  readonly matter: CaseFile;
  /** What the people are called who recorded its steps, by id. */
  readonly people: Readonly<Record<string, string>>;
  /** The letters that can be written about each entry, by its id. */
  readonly letters: Readonly<Record<string, readonly string[]>>;
};

/** The case that an address names, or the key under which it is found; undefined where the visitor may see none of it. */
export async function openCase(
  ask: Ask<'grant'>,
): Promise<OpenCase | { readonly key: string } | undefined> {
  const { url, grant, ledger, entrance, secret } = ask;
  const key = url.searchParams.get('case') ?? '';
  const file = await readFile(ask, url.searchParams.get('subject') ?? '');
  const reader = actorOf(grant);
  if (!file || !reader || key === '') return undefined;
  const { subject, entries } = file;
  const found = entries.some(({ id }) => id === key) && caseOfEntry(entries, key, theBook);
  if (found && found !== key) return { key: found };
  using files = await ledger.files(reader);
  const json = await files.read(subject, key);
  if (json === undefined) return undefined;
  const matter = JSON.parse(json) as CaseFile;
  const persons = new Set(matter.done.flatMap(({ by }) => by.person ?? []));
  const [people, letters = {}] = await Promise.all([
    entrance.namesOf(secret, [...persons]),
    files.letters(
      subject,
      matter.done.map(({ entry }) => entry),
    ),
  ]);
  return { isOffice: !actsForItself(reader.role), file, matter, people, letters };
}

export function keyOfSubject({ file }: OpenCase): string {
  return subjectKey(file.subject);
}
