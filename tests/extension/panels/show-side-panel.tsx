import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { TabState } from '../../../extension/messages/tab-state.ts';
import { SidePanel, type SidePanelProps } from '../../../extension/panels/side/side-panel.tsx';
import { noBadges, noWatch } from '../../fixtures/pages/no-watch.ts';
import { calm } from './show-popup.tsx';

/** The side panel at the moment at which the made-up register was issued. */
export function showSide(state: Partial<TabState>, own: Partial<SidePanelProps> = {}) {
  const [ask, allow, save] = [vi.fn(), vi.fn(), vi.fn()];
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const search = vi.fn<SidePanelProps['search']>(async () => undefined);
  const now = () => '2026-11-23T00:00:00.000Z';
  const props = {
    ...noWatch,
    ...noBadges,
    search,
    isSilent: false,
    ask,
    allow,
    save,
    copy,
    now,
    ...own,
  };
  const draw = (some: Partial<TabState>) => <SidePanel state={{ ...calm, ...some }} {...props} />;
  const { rerender } = render(draw(state));
  return { ask, save, copy, change: (some: Partial<TabState>) => rerender(draw(some)) };
}
