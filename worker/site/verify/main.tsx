import { render } from 'preact';
import { langOfTag } from '../../../shared/messages/lang.ts';
import { openIsland } from '../island/open-island.ts';
import { VerifyIsland } from './verify-island.tsx';

const root = document.querySelector<HTMLElement>('#verify');
if (root !== null) {
  const lang = langOfTag(document.documentElement.lang) ?? 'zh';
  const opening = openIsland(document, root.dataset.keys ?? '');
  // What stood there says what to do without a script.
  root.textContent = '';
  render(<VerifyIsland page={document} lang={lang} opening={opening} />, root);
}
