import { render } from 'preact';
import { langOfTag } from '../../../shared/messages/lang.ts';
import { sealPage } from '../island/seal.ts';
import { CheckIsland } from './check-island.tsx';
import type { ServedScript } from './portal-page.ts';

const root = document.querySelector<HTMLElement>('#embed-check');
if (root !== null) {
  const lang = langOfTag(document.documentElement.lang) ?? 'zh';
  const versions: readonly ServedScript[] = JSON.parse(root.dataset.versions ?? '[]');
  const register = { origin: root.dataset.origin ?? location.origin, versions };
  // What stood there says what to do without a script.
  root.textContent = '';
  void sealPage(document).then((isSealed) =>
    render(<CheckIsland {...{ lang, register, isSealed }} />, root),
  );
}
