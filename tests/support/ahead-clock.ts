import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** How far the tests' clock is set ahead of the machine's (`npm run any-day`), in milliseconds. */
const aheadMs = Number(process.env.LUCHENG_CLOCK_AHEAD_MS ?? 0);

/** The same for a page or a script of the extension, which have the machine's clock whatever Node is told. */
const script = `if (!globalThis.luchengClock) {
  const real = Date, ahead = () => real.now() + ${aheadMs};
  let now = ahead;
  globalThis.luchengClock = true;
  globalThis.Date = new Proxy(real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    set: (target, key, value) => {
      if (key !== 'now') return Reflect.set(target, key, value);
      now = value;
      return true;
    },
  });
}
`;

/** The same for a worker that a page makes of a text of its own. */
const workers = `if (globalThis.document && !globalThis.luchengWorkers) {
  const addressOf = URL.createObjectURL.bind(URL), isScript = (of) => of instanceof Blob && of.type === 'text/javascript';
  globalThis.luchengWorkers = true;
  URL.createObjectURL = (of) => addressOf(isScript(of) ? new Blob([${JSON.stringify(script)}, of], of) : of);
}
`;

/** Sets the clock of an unpacked extension ahead, file by file: each may be the first that runs. */
export async function setExtensionAhead(extensionDir: string): Promise<void> {
  if (aheadMs === 0) return;
  const files = await readdir(extensionDir, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const path = join(extensionDir, file);
    await writeFile(path, script + (await readFile(path, 'utf8')));
  }
}

/** Sets the clock of every page ahead. */
export async function setPagesAhead(context: BrowserContext): Promise<void> {
  if (aheadMs !== 0) await context.addInitScript(script + workers);
}
