import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { TabState } from '../../../extension/messages/tab-state.ts';
import { Popup, type PopupProps } from '../../../extension/panels/popup/popup.tsx';
import { calmTab } from '../../fixtures/pages/calm-tab.ts';
import { noBadges, noWatch } from '../../fixtures/pages/no-watch.ts';

export const calm: TabState = { ...calmTab, lang: 'zh' };

export function show(state: Partial<TabState>) {
  const ask = vi.fn();
  const allow = vi.fn();
  const search = vi.fn<PopupProps['search']>(async () => undefined);
  render(
    <Popup
      state={{ ...calm, ...state }}
      isSilent={false}
      search={search}
      {...noWatch}
      {...noBadges}
      ask={ask}
      allow={allow}
    />,
  );
  return { ask, allow, search };
}
