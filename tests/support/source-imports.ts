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

/** The files that a file loads where it runs: those it imports but for types, at once or later. */
export function filesLoadedBy(file: string): readonly string[] {
  return matchesIn(file)
    .filter(([statement]) => !isOfTypes.test(statement))
    .map(specifierOf)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(file), specifier)));
}

const isOfTypes = /^(?:import|export)\s+(?:type\b|\{(?:\s*type\b[^,}]*,?)+\s*\})/;

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
  return matchesIn(file).map(specifierOf);
}

function matchesIn(file: string): readonly RegExpExecArray[] {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  return [
    ...source.matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('(\.[^']+)'\)/gm,
    ),
  ];
}

function specifierOf([, from, bare, called]: RegExpExecArray): string {
  return from ?? bare ?? called ?? '';
}
