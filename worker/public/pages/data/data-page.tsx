import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { SiteContext } from '../frame/site-context.ts';
import type { DataFile } from './data-file.ts';
import { dataWords } from './data-words.ts';

type DataPageProps = {
  readonly files: readonly DataFile[];
  readonly register: Register;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** The register's files with their hashes, and on what terms they may be used. */
export function DataPage({ files, register, source, lang }: DataPageProps) {
  const say = dataWords(lang);
  const lists = files.map(({ name, ...file }) => ({ ...file, title: say.file[name] }));
  return (
    <Page title={say.title} lang={lang} path={paths.dataPage} source={source}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <h2>{say.lists}</h2>
      <p>{say.listsMean(source.sequence)}</p>
      <Files files={lists} lang={lang} />
      <h2>{say.whole}</h2>
      <p>{say.wholeMeans}</p>
      <Files files={partsOf(register, lang)} lang={lang} />
      <h2>{say.more}</h2>
      <ul class="tips">
        {(
          [
            [paths.head, say.head],
            [paths.export, say.export],
            [paths.dataCatalogue, say.catalogue],
          ] as const
        ).map(([path, title]) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
      <Licence lang={lang} />
    </Page>
  );
}

type FilesProps = {
  readonly files: readonly (Omit<DataFile, 'name' | 'type' | 'bytes'> & {
    readonly title: string;
    readonly bytes?: number;
  })[];
  readonly lang: Lang;
};

function Files({ files, lang }: FilesProps) {
  const { columns } = dataWords(lang);
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{columns.file}</th>
          <th scope="col">{columns.size}</th>
          <th scope="col">{columns.sha256}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, title, bytes, sha256 }) => (
          <tr key={path}>
            <th scope="row" data-label={columns.file}>
              <a href={path}>{title}</a>
            </th>
            <td data-label={columns.size}>{bytes ?? '–'}</td>
            <td data-label={columns.sha256}>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function partsOf({ signedHead, base }: Register, lang: Lang): FilesProps['files'] {
  const say = dataWords(lang);
  const { manifest, overlay } = signedHead.head;
  const file = (sha256: string, title: string) => ({ sha256, title, path: paths.file(sha256) });
  return [
    file(manifest, say.manifest),
    ...(overlay === null ? [] : [file(overlay, say.overlay)]),
    ...base.manifest.segments.map(({ sha256, bytes }, place) => ({
      ...file(sha256, say.part(place + 1)),
      bytes,
    })),
  ];
}

function Licence({ lang }: { readonly lang: Lang }) {
  const say = dataWords(lang);
  const { licence } = useContext(SiteContext);
  return (
    <>
      <h2 id="licence">{say.licence}</h2>
      {licence === undefined ? (
        <p>{say.noLicence}</p>
      ) : (
        <p>
          {say.licenceIs}{' '}
          <a href={licence} rel="license">
            {licence}
          </a>
        </p>
      )}
      <ul class="tips">
        {say.duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
    </>
  );
}
