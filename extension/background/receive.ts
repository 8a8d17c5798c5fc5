import type { Browser } from 'wxt/browser';
import { langs } from '../../shared/messages/lang.ts';
import { mostIn } from '../../shared/query-record/limits.ts';
import type { CellHeads, PageMessage } from '../messages/page-messages.ts';
import type { PanelMessage } from '../messages/panel-messages.ts';
import { saidDismissal } from '../settings/dismissal.ts';
import { changeOfSettings } from '../settings/reader-settings.ts';

/** Where a page's message comes from, as the browser itself says. */
export type FrameId = {
  readonly tab: number;
  readonly frame: number;
  readonly document: string;
  /** Of the document that says it; absent where the browser doesn't tell. */
  readonly address?: string;
};

export type Received =
  | { readonly from: 'page'; readonly frame: FrameId; readonly message: PageMessage }
  | { readonly from: 'panel'; readonly message: PanelMessage }
  | { readonly from: 'nobody' };

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId' | 'documentId'>;

/**
 * What has sent this, and whether it may: a page script can only have texts looked over, everything else is for the
 * extension's own pages. A page that has broken out of its sandbox could send anything, so shapes are checked too.
 */
export function receive(
  raw: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Received {
  if (sender.id !== own.id || !isRecord(raw)) return { from: 'nobody' };
  if (sender.url?.startsWith(`${own.origin}/`)) return fromPanel(raw);
  const { tab, frameId, documentId, url } = sender;
  if (tab?.id === undefined || frameId === undefined || documentId === undefined)
    return { from: 'nobody' };
  const frame = { tab: tab.id, frame: frameId, document: documentId };
  return fromPage(raw, url === undefined ? frame : { ...frame, address: url });
}

function fromPage(raw: Raw, frame: FrameId): Received {
  if (!fits(raw, pageShapes)) return { from: 'nobody' };
  return { from: 'page', frame, message: raw as PageMessage };
}

function fromPanel(raw: Raw): Received {
  if (!fits(raw, panelShapes)) return { from: 'nobody' };
  return { from: 'panel', message: raw as PanelMessage };
}

type Raw = Readonly<Record<string, unknown>>;
type Shapes<Kind extends string> = Readonly<Record<Kind, (raw: Raw) => boolean>>;

function fits(raw: Raw, shapes: Shapes<string>): boolean {
  const { kind } = raw;
  return typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind]?.(raw) === true;
}

const always = () => true;
const hasTab = ({ tab }: Raw) => isId(tab);

const pageShapes: Shapes<PageMessage['kind']> = {
  look: ({ number, title, ids, texts, heads, gone }) =>
    isId(number) &&
    typeof title === 'string' &&
    areIds(ids) &&
    areIds(gone) &&
    areTexts(texts) &&
    ids.length === texts.length &&
    areHeads(heads),
  heads: ({ number, heads }) => isId(number) && areHeads(heads),
  done: ({ blocks, frames, embedded, pictures, counters, failed, hasBadges = true }) =>
    [blocks, frames, embedded, pictures, counters, failed].every(isId) && hasBadges === true,
  changed: always,
  judge: always,
  'want-card': always,
  tampered: always,
  left: always,
};

const panelShapes: Shapes<PanelMessage['kind']> = {
  'tab-state': hasTab,
  'check-now': always,
  search: ({ part }) => typeof part === 'string',
  show: ({ tab, frame, block, start }) => [tab, frame, block, start].every(isId),
  pause: hasTab,
  resume: hasTab,
  seal: hasTab,
  unseal: hasTab,
  'use-language': ({ lang }) => langs.some((known) => known === lang),
  settings: always,
  'change-settings': ({ change }) => changeOfSettings.safeParse(change).success,
  'network-log': always,
  'erase-everything': always,
  language: always,
  dismiss: ({ kind: _, ...said }) => saidDismissal.safeParse(said).success,
  'undo-dismissal': ({ code, page }) => areTexts([code, page]),
  'page-query': hasTab,
  'said-of': ({ codes }) => areTexts(codes) && codes.length <= mostIn.agencies,
  'key-sets': always,
  'look-at-watched': always,
  badges: hasTab,
};

function areIds(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isId);
}

function areHeads(value: unknown): value is readonly CellHeads[] {
  return Array.isArray(value) && value.every(areHeadsOfOne);
}

function areHeadsOfOne(value: unknown): value is CellHeads {
  if (!isRecord(value)) return false;
  const { block, start, texts } = value;
  return isId(block) && isId(start) && (texts === null || areTexts(texts));
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
