import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../tools/project-root.ts';

/**
 * Writes one page with everything that users see of cards, marks, badges and the panels, in both languages and themes, drawn by the
 * components themselves; returns the file. It asks for nothing.
 */
export async function makeGallery(outDir: string): Promise<string> {
  await mkdir(outDir, { recursive: true });
  const pages = ['popup', 'sidepanel', 'record', 'vet', 'welcome'] as const;
  const [popupCss, sideCss, recordCss, vetCss, setupCss] = await Promise.all(pages.map(stylesOf));
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome131',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {
      POPUP_CSS: JSON.stringify(popupCss),
      SIDE_CSS: JSON.stringify(sideCss),
      RECORD_CSS: JSON.stringify(recordCss),
      VET_CSS: JSON.stringify(vetCss),
      SETUP_CSS: JSON.stringify(setupCss),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'warning',
  });
  const file = join(outDir, 'index.html');
  await writeFile(file, pageWith(outputFiles[0]?.text ?? ''));
  return file;
}

/** The styles that one of the extension's pages names in its head, with what they import. */
async function stylesOf(page: string): Promise<string> {
  const dir = join(projectRoot, 'extension/entrypoints', page);
  const html = await readFile(join(dir, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, at]) => at);
  const contents = sheets.map((sheet) => `@import "${sheet}";`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dir, loader: 'css' },
    bundle: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function pageWith(script: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lucheng: gallery</title>
<style>
body{margin:16px;font:16px/1.5 sans-serif;background:#e8eaed;color:#16181d}
h3{margin:16px 0 4px;font-size:14px}
.row{display:grid;grid-template-columns:repeat(4,420px);gap:8px;align-items:start}
</style>
<h1>Gallery</h1>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</html>
`;
}

if (import.meta.main) {
  process.stdout.write(`${await makeGallery(join(projectRoot, 'dist/gallery'))}\n`);
}
