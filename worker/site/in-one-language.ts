import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Lang, langs } from '../../shared/messages/lang.ts';

/**
 * A script with the words of one language: where `zh.ts` and `en.ts` lie side by side, what chooses between them gets the same from
 * both. Who asks from another folder wants that very language, and gets it.
 */
export function inOneLanguage(lang: Lang): Plugin {
  const others = langs.filter((one) => one !== lang);
  return {
    name: 'in-one-language',
    enforce: 'pre',
    resolveId(source, importer) {
      const other = others.find((one) => source === `./${one}.ts`);
      return other && importer && `${join(importer, '..', other)}.ts${mark}`;
    },
    async load(id) {
      if (!id.endsWith(mark)) return undefined;
      const file = id.slice(0, -mark.length);
      const other = others.find((one) => file.endsWith(`/${one}.ts`)) ?? lang;
      const exported = (await readFile(file, 'utf8')).matchAll(/^export const (\w+)/gm);
      const names = [...exported].map(([, name = '']) => `${name.replace(other, lang)} as ${name}`);
      const own = JSON.stringify(join(file, '..', `${lang}.ts`));
      return { code: `export { ${names.join(', ')} } from ${own};`, moduleType: 'js' };
    },
  };
}

const mark = '?in-one-language';
