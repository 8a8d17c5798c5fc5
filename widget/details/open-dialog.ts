import type { Badge } from '../badge-element.ts';
import { createElement, createSvg } from '../own-members.ts';
import { says } from './precomputed.ts';

type Opened = {
  readonly dialog: HTMLDialogElement;
  readonly body: HTMLElement;
  /** Aborted once it is closed; it then leaves nothing behind. */
  readonly closed: AbortSignal;
};

/** Opens an empty dialog that says that something is coming; it goes with what the badge shows, and closes at a click beside it, and by ✕ or Escape. */
export function openDialog({ root, lang }: Badge, sheet: CSSStyleSheet): Opened {
  const { htmlLang, label, loading } = says[lang];
  const opened = new AbortController();
  const host = createElement('div');
  const dialog = createElement('dialog');
  const body = createElement('div');
  const close = () => dialog.close();

  dialog.className = 'lc-dialog lc-surface';
  dialog.lang = htmlLang;
  dialog.setAttribute('aria-label', label);
  // A page without dark mode gets a light card, whatever the device prefers.
  if (!getComputedStyle(root.host).colorScheme.includes('dark')) dialog.dataset.theme = 'light';
  dialog.onclick = ({ target }) => {
    if (target === dialog) close();
  };
  dialog.onclose = () => {
    opened.abort();
    host.remove();
  };

  const waiting = createElement('p');
  waiting.className = 'lc-loading';
  waiting.append(loading);
  body.setAttribute('aria-live', 'polite');
  body.append(waiting);
  dialog.append(closeButton(says[lang].close, close), body);
  const inner = host.attachShadow({ mode: 'open' });
  inner.adoptedStyleSheets = [sheet];
  inner.append(dialog);
  root.append(host);
  dialog.showModal();
  return { dialog, body, closed: opened.signal };
}

function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = createElement('button');
  button.className = 'lc-close';
  button.setAttribute('aria-label', label);
  button.onclick = close;
  const icon = createSvg('svg', { viewBox: '0 0 24 24' });
  icon.append(createSvg('path', { d: 'm6 6 12 12M18 6 6 18' }));
  button.append(icon);
  return button;
}
