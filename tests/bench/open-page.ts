import { fetchRegister } from '../../extension/background/register-source.ts';
import { openRegisterStore } from '../../extension/background/register-store.ts';
import { loadRegister, type ReaderGround } from '../../shared/register/reader/load-register.ts';
import { refreshRegister } from '../../shared/register/reader/reader.ts';
import { foldText } from '../../shared/text/fold.ts';
import { toInstant } from '../../shared/time/shanghai.ts';

/** Fetches and keeps the register that the page's own origin offers. */
export async function fetchAll(): Promise<number> {
  const source = fetchRegister({
    origin: location.origin,
    fetch: (...request) => fetch(...request),
    signal: new AbortController().signal,
  });
  const started = performance.now();
  const refreshed = await refreshRegister({
    ...(await makeGround()),
    source,
    now: toInstant(Date.now()),
  });
  if (refreshed.kind !== 'updated') throw new Error(JSON.stringify(refreshed));
  return performance.now() - started;
}

/** Milliseconds from nothing to the names in a text, by what is kept. */
export async function openStored(): Promise<number> {
  const ground = await makeGround();
  const started = performance.now();
  const register = await loadRegister(ground);
  const hits = register?.scan(
    foldText('供应商：温州示例环境检测有限公司、绵阳市驰衡小汽车修理有限公司'),
  );
  if (hits === undefined) throw new Error('Nothing was kept');
  return performance.now() - started;
}

async function makeGround(): Promise<ReaderGround> {
  const pinned = await (await fetch('/keys.json')).json();
  // Signatures are another bench's business.
  return { store: openRegisterStore('330300'), verify: async () => true, pinned, keepsNames: true };
}
