import { createHash } from 'node:crypto';

type KitParts = { readonly script: string; readonly style: string; readonly archive: string };

/**
 * The page of a kit as HTML. By its own policy nothing runs in it but this script and the worker it starts, and nothing
 * can be asked of any network.
 */
export function kitPage({ script, style, archive }: KitParts): string {
  const own = withoutEndTags(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(own)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>绿诚 · 名单核对离线包 Lucheng offline vetting kit</title>
<style>${style}</style>
</head>
<body>
<main id="vet" class="lc-surface"><p>${notStarted.zh}</p><p lang="en">${notStarted.en}</p></main>
<script type="application/zip" id="kit">${archive}</script>
<script>${own}</script>
</body>
</html>
`;
}

/** What stands there until the script has begun, and for good where it can't. */
const notStarted = {
  zh: '正在打开。如果一直停在这里，说明浏览器过旧（需要 Chromium 86 以上），或者本文件被改动过，不要使用。',
  en: 'Opening. If this stays, the browser is too old (Chromium 86 or newer is needed) or the file was changed: don’t use it.',
} as const;

/** Within a script, HTML ends at `</script` and changes its rules after `<!--`, also inside a string (WHATWG HTML, 4.12.1.3). */
function withoutEndTags(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
