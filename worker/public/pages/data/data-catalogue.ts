import { paths } from '../../../../shared/contract/paths.ts';
import { langs } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Site } from '../../http/site.ts';
import type { PageSource } from '../frame/page-source.ts';
import type { DataFile } from './data-file.ts';
import { dataWords } from './data-words.ts';

/** What portals of open data read (W3C DCAT 3, with SPDX checksums); each list is a dataset in one or two formats. */
export function dataCatalogueOf(
  files: readonly DataFile[],
  { place, asOf }: PageSource,
  { origin = '', licence }: Pick<Site, 'origin' | 'licence'>,
) {
  const about = {
    ...(place && { publisher: { '@type': 'foaf:Agent', name: named(place.name) } }),
    modified: { '@type': 'xsd:dateTime', '@value': asOf },
    ...(licence !== undefined && { license: { '@id': licence } }),
  };
  return {
    '@context': context,
    '@id': origin + paths.dataCatalogue,
    '@type': 'dcat:Catalog',
    title: inBoth((lang) => dataWords(lang).title),
    description: inBoth((lang) => dataWords(lang).lead),
    ...about,
    dataset: files.map(({ name, path, type, bytes, sha256 }) => ({
      '@id': `${origin}${paths.dataPage}#${name}`,
      '@type': 'dcat:Dataset',
      title: inBoth((lang) => dataWords(lang).file[name]),
      ...about,
      landingPage: { '@id': origin + paths.dataPage },
      distribution: {
        '@type': 'dcat:Distribution',
        downloadURL: { '@id': origin + path },
        mediaType: type,
        byteSize: bytes,
        checksum: { '@type': 'spdx:Checksum', algorithm: sha256Algorithm, checksumValue: sha256 },
      },
    })),
  };
}

const sha256Algorithm = { '@id': 'spdx:checksumAlgorithm_sha256' };

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
  publisher: 'dct:publisher',
  modified: 'dct:modified',
  license: 'dct:license',
  name: 'foaf:name',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  landingPage: 'dcat:landingPage',
  downloadURL: 'dcat:downloadURL',
  mediaType: 'dcat:mediaType',
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: 'spdx:algorithm',
  checksumValue: 'spdx:checksumValue',
} as const;

function inBoth(say: (lang: (typeof langs)[number]) => string) {
  return langs.map((lang) => ({ '@language': words(lang).htmlLang, '@value': say(lang) }));
}

const named = (name: Readonly<Record<(typeof langs)[number], string>>) =>
  inBoth((lang) => name[lang]);
