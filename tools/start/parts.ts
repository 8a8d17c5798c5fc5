/** What is made of the sources, and made anew when they change. */
const parts = ['workers', 'widget', 'site', 'extension'] as const;
export type Part = (typeof parts)[number];

const madeOf: Readonly<Record<string, readonly Part[]>> = {
  worker: ['workers'],
  widget: ['widget'],
  site: ['site'],
  extension: ['extension'],
  shared: parts,
};

/** The folders whose files become part of something. */
export const sourceFolders = Object.keys(madeOf);

/** The parts that these files, by their paths within the project, may be in. What editors leave beside a file is in none. */
export function partsOf(files: Iterable<string>): readonly Part[] {
  const touched = new Set<Part>();
  for (const file of files) {
    const [folder = '', ...rest] = file.split(/[\\/]/);
    const name = rest.at(-1) ?? '';
    if (!/^[^.].*\.[a-z]+$/.test(name)) continue;
    for (const part of madeOf[folder] ?? []) touched.add(part);
  }
  return parts.filter((part) => touched.has(part));
}
