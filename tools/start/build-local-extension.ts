import { join } from 'node:path';
import { buildExtension } from '../../extension/build.ts';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import type { DemoPlace } from './place.ts';

/** Builds an extension that trusts this machine's public side; returns the folder to load it from. */
export function buildLocalExtension(place: DemoPlace, keySet: SignedKeySet): Promise<string> {
  const origin = `http://127.0.0.1:${place.ports.public}`;
  const city = { zh: '温州市', en: 'Wenzhou' };
  const source = { origin, mirrors: [], jurisdiction: '330300', city, keySet };
  return buildExtension({
    sources: [source],
    testHost: 'http://127.0.0.1/*',
    outDir: join(place.stateDir, 'extension'),
  });
}
