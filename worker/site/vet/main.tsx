import { render } from 'preact';
import { langOfTag } from '../../../shared/messages/lang.ts';
import { openIsland } from '../island/open-island.ts';
import { VetIsland } from './vet-island.tsx';

const root = document.querySelector<HTMLElement>('#vet');
if (root !== null) {
  const lang = langOfTag(document.documentElement.lang) ?? 'zh';
  const opening = openIsland(document, root.dataset.keys ?? '');
  // What stood there says what to do without a script.
  root.textContent = '';
  render(<VetIsland page={document} lang={lang} opening={opening} />, root);
}
