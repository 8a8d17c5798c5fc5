import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectRoot } from '../../tools/project-root.ts';

/** The TypeScript files under a folder of the project, as paths from its root. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** The files that a file imports, types included, as paths from the project's root. */
export function filesImportedBy(file: string): readonly string[] {
  return specifiersIn(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(file), specifier)));
}

/** The packages that a file imports, types included; a package's own paths left out. */
export function packagesImportedBy(file: string): readonly string[] {
  return specifiersIn(file)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => {
      const parts = specifier.split('/');
      return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    });
}

function specifiersIn(file: string): readonly string[] {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...found].map(([, from, bare, called]) => from ?? bare ?? called ?? '');
}
