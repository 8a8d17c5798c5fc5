import { fonts, latinFonts, surfaces, tones } from '../../../../shared/view/tokens.ts';

const levels = Object.entries(tones).map(
  ([tone, { light }]) => `[data-tone=${tone}]{color:${light}}`,
);

/** Paper is white in either theme. The screen shows the sheet in its proportions; in print it fills the page. */
export const signCss = `
@page a4{size:A4;margin:18mm}@page a5{size:A5;margin:12mm}
*{box-sizing:border-box}:lang(en){font-family:${latinFonts}}h1,.name,.live{text-wrap:balance}
body{margin:0;padding:16px;background:${surfaces.field.light};color:${surfaces.ink.light};font:16px/1.5 ${fonts};color-scheme:light;--lc-paper:#fff}
nav{display:flex;flex-wrap:wrap;gap:16px;align-items:center;max-width:720px;margin:0 auto 16px}
nav a{color:${surfaces.link.light};min-height:24px}nav p{margin:0;flex:1 1 16em}
main{display:flex;flex-direction:column;align-items:center;justify-content:space-between;gap:24px;max-width:720px;min-height:960px;margin:0 auto;padding:56px 32px;background:#fff;border:1px solid ${surfaces.rule.light};text-align:center}
.a5{page:a5}.a4{page:a4}.a5 main{max-width:560px;min-height:740px;padding:32px 24px}
h1{margin:0;font-size:22px;font-weight:600;color:${surfaces.muted.light}}
.name{margin:0;font-size:34px;font-weight:700;line-height:1.3;overflow-wrap:anywhere}.a5 .name{font-size:26px}
.code,.as-of{margin:0;font-variant-numeric:tabular-nums}
.level{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;justify-content:center;margin:0;padding:24px 40px;border:3px solid currentColor;border-radius:8px;font-size:52px;font-weight:700;line-height:1.2}.a5 .level{font-size:38px;padding:16px 28px}
.until{margin:8px 0 0;font-size:20px}
.qr{display:block;width:220px;height:220px;margin:0 auto 8px}.a5 .qr{width:170px;height:170px}
.address{font-size:13px;overflow-wrap:anywhere}
.live{margin:0;max-width:36em;color:${surfaces.muted.light};font-size:14px}
${levels.join('')}
@media print{body{padding:0;background:#fff}nav,.screen{display:none}main{border:0;padding:0;max-width:none;min-height:0;height:auto;print-color-adjust:exact}.a5{font-size:13px}.a5 main{gap:8px;min-height:0;max-width:none;padding:0}.a5 h1{font-size:18px}.a5 .level{font-size:30px;padding:10px 24px}.a5 .until{font-size:16px}.a5 .qr{width:130px;height:130px}}
`.replace(/\n/g, '');
