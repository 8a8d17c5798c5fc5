import type { TabFinding, TabState } from '../../extension/messages/tab-state.ts';
import { SidePanel } from '../../extension/panels/side/side-panel.tsx';
import type { Finding } from '../../shared/findings/finding.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { calmTab } from '../fixtures/pages/calm-tab.ts';
import { makeFinding, makeVerdict } from '../fixtures/pages/make-finding.ts';
import { noBadges, noWatch } from '../fixtures/pages/no-watch.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import type { Sample, SampleGroup } from './sample.ts';

/** The side panel's own styles, put here by the build. */
declare const SIDE_CSS: string;

const consortium = { part: 'member', codes: [makeUscc(1), makeUscc(2)] } as const;

const byRole: Partial<TabState> = {
  counts: { blocks: 40, found: 6, matched: 5, notChecked: 2 },
  notChecked: { ...calmTab.notChecked, pictures: 2 },
  findings: [
    at(1, { role: 'winner', consortium }),
    at(2, { role: 'winner', consortium }),
    at(3, { role: 'candidate', certainty: { kind: 'possible', because: 'spelling' } }),
    at(4),
    at(5, { role: 'purchaser' }),
    at(5, { role: 'purchaser', block: 9 }),
  ],
  verdicts: {
    [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
    [makeUscc(2)]: makeVerdict(2),
    [makeUscc(3)]: makeVerdict(3, 'supervised'),
    [makeUscc(4)]: makeVerdict(4, 'rectifying'),
    [makeUscc(5)]: makeVerdict(5),
  },
  notices: { 0: { services: [], areas: [], jurisdiction: '330300' } },
  unknown: ['示例无名环境检测有限公司'],
};

export const sideSamples: SampleGroup = {
  title: 'Side panel',
  css: cardCss + SIDE_CSS,
  samples: [
    side('Agencies by role', byRole),
    side('Nothing found', {}),
    side('A background that doesn’t answer', {}, true),
  ],
};

function at(n: number, options: Partial<Finding> = {}): TabFinding {
  return { ...makeFinding(n, options), frame: 0 };
}

function side(title: string, state: Partial<TabState>, isSilent = false): Sample {
  const nothing = () => undefined;
  const done = async () => undefined;
  const doings = { ask: nothing, allow: nothing, save: nothing, copy: done, isSilent };
  return {
    title,
    draw: ({ lang }) => (
      <div id="side-panel" class="lc-surface">
        <SidePanel
          state={{ ...calmTab, ...state, lang }}
          {...doings}
          {...noWatch}
          {...noBadges}
          search={async () => undefined}
          now={() => '2026-11-23T00:00:00.000Z'}
        />
      </div>
    ),
  };
}
