import { join } from 'node:path';
import { buildExtension } from '../../extension/build.ts';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import { buildWidget } from '../../widget/build.ts';
import { ports } from './state.ts';

/** Builds the widget, and an extension that trusts this machine's public side; returns the extension's folder. */
export async function buildForBrowsers(keySet: SignedKeySet, dir: string): Promise<string> {
  await buildWidget();
  const origin = `http://127.0.0.1:${ports.public}`;
  const source = { origin, mirrors: [], jurisdiction: '330300', keySet };
  return buildExtension({
    source,
    testHost: 'http://127.0.0.1/*',
    outDir: join(dir, 'extension'),
  });
}
