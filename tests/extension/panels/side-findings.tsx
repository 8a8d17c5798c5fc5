import { screen } from '@testing-library/preact';
import type { TabFinding } from '../../../extension/messages/tab-state.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

/** A place where the tab's own frame names the agency with this number. */
export const at = (n: number, options: Partial<Finding> = {}): TabFinding => ({
  ...makeFinding(n, options),
  frame: 0,
});

export const verdicts = {
  [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
  [makeUscc(2)]: makeVerdict(2),
  [makeUscc(3)]: makeVerdict(3, 'supervised'),
};

/** The lines of the side panel's list, each of which opens its agency. */
export const rows = () =>
  screen.getAllByRole('button', { name: /示例第.环境检测有限公司 ?(黑|信|重|无|市)/ });
