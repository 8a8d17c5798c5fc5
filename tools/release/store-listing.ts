import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Listing, listings, storePictures } from '../../extension/store/listing.ts';
import { type Lang, langs } from '../../shared/messages/lang.ts';
import { projectRoot } from '../project-root.ts';

/** Where the things that a store is told stand already. */
const placeOf = {
  zh: { locale: 'zh_CN', privacy: 'docs/privacy.zh-CN.md' },
  en: { locale: 'en', privacy: 'docs/privacy.md' },
} as const;

/** What the forms of the stores are filled in with, one page a language. */
export function listingPages(): readonly (readonly [file: string, text: string])[] {
  return langs.map((lang) => [`${lang}.md`, pageOf(lang)]);
}

/** Name and short description, as the manifest has them. */
export function messagesOf(lang: Lang): { readonly name: string; readonly description: string } {
  const { name, description } = JSON.parse(
    read(`extension/public/_locales/${placeOf[lang].locale}/messages.json`),
  );
  return { name: name.message, description: description.message };
}

/** The reason for each permission, by the name that the manifest has for it. */
export function permissionReasons(lang: Lang): ReadonlyMap<string, string> {
  const rows = read(placeOf[lang].privacy).matchAll(/^\| .*?`(\w+)`.*?\| (.+?) *\|$/gm);
  return new Map(Array.from(rows, ([, name = '', reason = '']) => [name, reason]));
}

function pageOf(lang: Lang): string {
  const listing: Listing = listings[lang];
  const { name, description } = messagesOf(lang);
  const parts: readonly (readonly [title: string, text: string])[] = [
    ['Short description', description],
    ['Detailed description', listing.description.join('\n\n')],
    ['Single purpose', listing.singlePurpose],
    [
      'Permissions',
      [...permissionReasons(lang)].map(([asked, reason]) => `${asked}: ${reason}`).join('\n'),
    ],
    ['Data collection: none', listing.data],
    ['Remote code: no', listing.remoteCode],
    ['For the reviewer', listing.trial],
    ['Search terms', listing.searchTerms.join('\n')],
    [
      'Pictures (npm run screenshots -- --store)',
      storePictures.map((picture) => `${picture}: ${listing.captions[picture]}`).join('\n'),
    ],
    ['Privacy policy', read(placeOf[lang].privacy)],
  ];
  const blocks = parts.map(
    ([title, text]) => `## ${title}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`,
  );
  return [`# ${name}\n`, ...blocks].join('\n');
}

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}
