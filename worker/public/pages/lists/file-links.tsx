import type { Lang } from '../../../../shared/messages/lang.ts';
import { type FileKind, listWords } from './list-words.ts';

type FileLinksProps = {
  readonly files: readonly { readonly kind: FileKind; readonly at: string }[];
  readonly lang: Lang;
};

/** The same list for spreadsheets and programs. */
export function FileLinks({ files, lang }: FileLinksProps) {
  const { sameAs, file } = listWords(lang);
  return (
    <p class="files">
      {sameAs}
      {files.map(({ kind, at }) => (
        <a key={kind} href={at}>
          {file[kind]}
        </a>
      ))}
    </p>
  );
}
