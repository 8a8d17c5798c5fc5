import type { NotReadCause, TabState } from '../../extension/messages/tab-state.ts';
import { notCheckedCauses } from '../../extension/messages/tab-state.ts';
import { Popup } from '../../extension/panels/popup/popup.tsx';
import type { Level } from '../../shared/kinds/form/level.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { calmRegister, calmTab } from '../fixtures/pages/calm-tab.ts';
import { makeFinding, makeVerdict } from '../fixtures/pages/make-finding.ts';
import { noBadges, noWatch } from '../fixtures/pages/no-watch.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { makePerson } from '../fixtures/records/person-record.ts';
import type { Sample, SampleGroup } from './sample.ts';

/** The popup's own styles, put here by the build. */
declare const POPUP_CSS: string;

const notRead: readonly NotReadCause[] = [
  'own',
  'paused',
  'not-allowed',
  'unreadable',
  'no-register',
  'too-much',
  'failed',
  'nothing-readable',
  'no-text',
];

const failures = [
  'unreachable',
  'storage',
  'head.clock',
  'head.unknown-key',
  'head.rollback',
  'key-set.signature',
  'segment.hash',
  'something-new',
];

const levels: readonly Level[] = ['blacklisted', 'banned', 'rectifying', 'supervised', 'normal'];

export const popupSamples: SampleGroup = {
  title: 'Popup',
  css: cardCss + POPUP_CSS,
  samples: [
    popup('Nothing found', {}),
    popup('Being read', { pending: true }),
    popup('Everything found', {
      counts: { blocks: 40, found: 5, matched: 5, notChecked: 0 },
      findings: levels.map((_, n) => ({ ...makeFinding(n + 1), frame: 0 })),
      verdicts: Object.fromEntries(
        levels.map((level, n) => [makeUscc(n + 1), makeVerdict(n + 1, level)]),
      ),
      unknown: ['示例欧江环境检测有限公司', '示例无名环境检测有限公司'],
      lookAlikes: [
        {
          written: '示例欧江环境检测有限公司',
          code: makeUscc(1),
          name: '示例瓯江环境检测有限公司',
          jurisdiction: '330300',
        },
      ],
      persons: makePerson({ marks: ['challenged'] }).decisions.map((decision) => ({
        agency: makeUscc(1),
        decision,
        jurisdiction: '330300',
      })),
    }),
    popup('Not everything checked', {
      counts: { blocks: 12, found: 0, matched: 0, notChecked: 6 },
      notChecked: Object.fromEntries(
        notCheckedCauses.map((cause) => [cause, 1]),
      ) as TabState['notChecked'],
    }),
    popup('A page that meddled with the marks', { isTamperedWith: true }),
    popup('A site that is paused', { site: { kind: 'paused', host: 'tender.example' } }),
    popup('The register’s own site', { site: { kind: 'own', host: 'credit.example' } }),
    popup('A site that may be allowed', {
      site: { kind: 'not-allowed', host: 'tender.example', origins: ['https://tender.example/*'] },
    }),
    popup('A page that nobody may read', { site: { kind: 'unreadable' } }),
    ...notRead.map((cause) => popup(`Not read: ${cause}`, { notRead: cause })),
    ...(['stale', 'none', 'clock-wrong'] as const).map((condition) =>
      popup(`Register: ${condition}`, { registers: [{ ...calmRegister, condition }] }),
    ),
    popup('Register: being fetched for the first time', {
      registers: [
        {
          ...calmRegister,
          condition: 'none',
          isSyncing: true,
          progress: { done: 1_500_000, total: 20_257_009 },
        },
      ],
    }),
    ...failures.map((failure) =>
      popup(`Not updated: ${failure}`, { registers: [{ ...calmRegister, failure }] }),
    ),
  ],
};

function popup(title: string, state: Partial<TabState>): Sample {
  const nothing = () => undefined;
  return {
    title,
    draw: ({ lang }) => (
      <div id="popup" class="lc-surface">
        <Popup
          state={{ ...calmTab, ...state, lang }}
          {...noWatch}
          {...noBadges}
          isSilent={false}
          search={async () => undefined}
          ask={nothing}
          allow={nothing}
        />
      </div>
    ),
  };
}
