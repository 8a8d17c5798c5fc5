import type { CatalogueDocument } from '../../../../shared/contract/catalogue-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import { formatPeriod } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { EntryIds, Ground } from '../../../../shared/view/decision.tsx';
import { documentWords } from './document-words.ts';

type DocumentListProps = {
  readonly documents: readonly CatalogueDocument[];
  readonly lang: Lang;
};

/** Documents of the catalogue, each with the authority that vouches for it. */
export function DocumentList({ documents, lang }: DocumentListProps) {
  return (
    <ol>
      {documents.map((document) => (
        <li key={document.entry}>
          <Document document={document} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function Document({
  document,
  lang,
}: {
  readonly document: CatalogueDocument;
  readonly lang: Lang;
}) {
  const { card, colon, comma, service } = words(lang);
  const { documentState, publishedBy, appliesTo } = documentWords(lang);
  const { entry, title, number, basis, services, from, until, state, textSha256 } = document;
  const names = services.length > 0 ? services.map((one) => service[one]) : [card.allServices];
  return (
    <>
      <p class="title">
        {title}
        <span class="lc-aside">{documentState[state]}</span>
      </p>
      <p class="lc-basis">
        {number !== basis.documentNumber && (
          <>
            <span class="lc-document">{number}</span>
            <br />
          </>
        )}
        {`${publishedBy}${colon}${basis.authority} `}
        <span class="lc-document">{basis.documentNumber}</span>
        <br />
        <Ground basis={basis} lang={lang} />
        <br />
        {`${appliesTo}${colon}${names.join(comma)}`}
        <br />
        {formatPeriod(from, until, lang)}
        <br />
        <EntryIds entries={[entry]} lang={lang} />
      </p>
      {textSha256 !== undefined && <Text entry={entry} sha256={textSha256} lang={lang} />}
    </>
  );
}

type TextProps = { readonly entry: string; readonly sha256: string; readonly lang: Lang };

function Text({ entry, sha256, lang }: TextProps) {
  return (
    <p>
      <a href={paths.catalogueText(entry)}>{documentWords(lang).download}</a>
      <span class="sha256">SHA-256 {sha256}</span>
    </p>
  );
}
