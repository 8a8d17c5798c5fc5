import type {
  CatalogueAnswer,
  CatalogueDocument,
} from '../../../../shared/contract/catalogue-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import {
  type DocumentKind,
  documentKinds,
} from '../../../../shared/disclosure/catalogue-record.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { Page } from '../frame/page.tsx';
import { pageWords } from '../frame/page-words.ts';
import { DocumentList } from './document-list.tsx';

type CataloguePageProps = { readonly catalogue: CatalogueAnswer; readonly lang: Lang };

/** What the authorities have published for the trade: the model contract (Art. 22), standards (Art. 18), support (Art. 17). */
export function CataloguePage({ catalogue, lang }: CataloguePageProps) {
  const title = pageWords(lang).catalogue;
  const { card, colon } = words(lang);
  const { documents, asOf } = catalogue;
  return (
    <Page title={title} lang={lang} path={paths.cataloguePage}>
      <h1>{title}</h1>
      <div class="lc-card listed">
        <p class="as-of">{`${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`}</p>
        {documentKinds.map((kind) => (
          <Section
            key={kind}
            kind={kind}
            documents={documents.filter((document) => document.kind === kind)}
            lang={lang}
          />
        ))}
      </div>
    </Page>
  );
}

type SectionProps = {
  readonly kind: DocumentKind;
  readonly documents: readonly CatalogueDocument[];
  readonly lang: Lang;
};

function Section({ kind, documents, lang }: SectionProps) {
  const { documentKind, noDocuments, earlierVersions } = pageWords(lang);
  const isOver = ({ state }: CatalogueDocument) => state === 'over';
  const present = documents.filter((document) => !isOver(document));
  const past = documents.filter(isOver);
  return (
    <section>
      <h2>{documentKind[kind]}</h2>
      {present.length > 0 ? <DocumentList documents={present} lang={lang} /> : <p>{noDocuments}</p>}
      {past.length > 0 && (
        <details>
          <summary>{earlierVersions(past.length)}</summary>
          <DocumentList documents={past} lang={lang} />
        </details>
      )}
    </section>
  );
}
