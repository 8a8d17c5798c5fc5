import type {
  CatalogueAnswer,
  CatalogueDocument,
} from '../../../../shared/contract/catalogue-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import {
  type DocumentKind,
  documentKinds,
} from '../../../../shared/disclosure/catalogue-record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { DocumentList } from './document-list.tsx';
import { documentWords } from './document-words.ts';

type CataloguePageProps = {
  readonly catalogue: CatalogueAnswer;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** What the authorities have published for the trade: the model contract (Art. 22), standards (Art. 18), support (Art. 17). */
export function CataloguePage({ catalogue, source, lang }: CataloguePageProps) {
  const { catalogue: title, lead } = documentWords(lang);
  const { documents } = catalogue;
  return (
    <Page title={title} lang={lang} path={paths.cataloguePage} source={source}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div class="lc-card listed">
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
  const { documentKind, noDocuments, earlierVersions } = documentWords(lang);
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
