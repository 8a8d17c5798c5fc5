import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { SettingsPage } from '../../../extension/panels/settings/settings-page.tsx';
import type { SettingsView } from '../../../extension/panels/settings/settings-props.ts';
import { calmView } from '../../fixtures/pages/calm-view.ts';

export function showSettings(view: Partial<SettingsView> = {}) {
  const acts = {
    change: vi.fn(async () => undefined),
    allow: vi.fn(async () => true),
    giveBack: vi.fn(async () => true),
    undo: vi.fn(async () => undefined),
    exportFile: vi.fn(),
    importFile: vi.fn(async () => []),
    erase: vi.fn(async () => []),
    beginAnew: vi.fn(),
  };
  render(<SettingsPage view={{ ...calmView, ...view }} acts={acts} />);
  return acts;
}
