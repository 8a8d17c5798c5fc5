/** Files of the package that say which character a code of an old Chinese encoding means (Adobe's CMap resources). */
const files = import.meta.glob<string>(
  '../../node_modules/pdfjs-dist/cmaps/{*GB*,*CNS*,*B5*,HKscs*}.bcmap',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Gives the PDF parser those files, and nothing else: nothing is fetched from anywhere but the package. */
export class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const file = files[`../../node_modules/pdfjs-dist/cmaps/${filename}`];
    if (file === undefined) throw new Error(`There is no ${filename} in the package`);
    const response = await fetch(new URL(file, import.meta.url));
    return new Uint8Array(await response.arrayBuffer());
  }
}
