import { launchChromium } from './tests/support/browser-old.ts';
const c = await launchChromium({});
const counts = new Map<string, number>();
for (let i = 0; i < 40; i++) {
  const page = await c.context.newPage();
  const closing = page.close();
  try { for (let k = 0; k < 5; k++) await c.context.addInitScript(() => { 1; }); counts.set('ok', (counts.get('ok') ?? 0) + 1); }
  catch (e) { const s = String(e).split('\n')[0]; counts.set(s, (counts.get(s) ?? 0) + 1); }
  await closing;
}
console.log(counts);
await c.close();
process.exit(0);
