import { SealLine, type SealState } from '../../extension/panels/vet/seal-line.tsx';
import { VetPage } from '../../extension/panels/vet/vet-page.tsx';
import { cardCss } from '../../shared/view/card-css.ts';
import { vetCss } from '../../shared/view/vetting/vet-css.ts';
import type { VetPhase } from '../../shared/view/vetting/vet-session.ts';
import { makeVerdict } from '../fixtures/pages/make-finding.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import type { Sample, SampleGroup } from './sample.ts';

/** The page's own styles, put here by the build. */
declare const VET_CSS: string;

const [listed, graded] = [makeUscc(1), makeUscc(2)];
const match = (code: string, name: string) =>
  ({ code, name, written: name, kind: 'agency' }) as const;
const row = { code: '', lot: '一标段', notes: [] } as const;
const now = '2026-11-24T04:00:00.000Z';

const done: VetPhase = {
  kind: 'done',
  result: {
    now,
    asOf: now,
    silent: [],
    verdicts: { [listed]: makeVerdict(1, 'blacklisted'), [graded]: makeVerdict(2) },
    rows: [
      {
        ...row,
        number: 1,
        place: { kind: 'row', row: 2 },
        name: '示例青山环境检测有限公司',
        answer: { kind: 'found', matches: [match(listed, '示例青山环境检测有限公司')] },
      },
      {
        ...row,
        number: 2,
        place: { kind: 'row', row: 3 },
        name: '示例白云环境咨询有限公司',
        answer: {
          kind: 'unclear',
          matches: [{ ...match(graded, '示例白云环境咨询有限公司'), doubt: 'shared-name' }],
        },
      },
      {
        ...row,
        number: 3,
        place: { kind: 'row', row: 4 },
        name: '示例没有环境有限公司',
        answer: { kind: 'no-record' },
      },
      {
        ...row,
        number: 4,
        place: { kind: 'page', number: 7 },
        name: '',
        answer: { kind: 'not-checked', because: 'no-text' },
      },
    ],
  },
};

export const vetSamples: SampleGroup = {
  title: 'The vetting page',
  css: cardCss + vetCss + VET_CSS,
  samples: [
    sample('Nothing opened yet', { kind: 'idle' }),
    sample('Sealed', { kind: 'idle' }, 'on'),
    sample('At work', {
      kind: 'working',
      progress: { kind: 'progress', done: 120, of: 500, unit: 'page' },
    }),
    sample('Refused', {
      kind: 'refused',
      reason: { zh: '文件已损坏（规则：file.damaged）', en: 'Damaged (rule: file.damaged)' },
    }),
    sample('All that a row can come to', done),
  ],
};

function sample(title: string, phase: VetPhase, seal: SealState = 'off'): Sample {
  const nothing = () => undefined;
  return {
    title,
    draw: ({ lang }) => (
      <main id="vet" class="lc-surface">
        <VetPage
          nameOfRegister={(jurisdiction) => jurisdiction}
          above={<SealLine lang={lang} seal={seal} setSeal={nothing} />}
          {...{ lang, phase }}
          session={{ run: nothing, cancel: nothing, reset: nothing }}
          source={undefined}
          choices={{}}
          useLanguage={nothing}
          vet={nothing}
          choose={nothing}
          save={nothing}
        />
      </main>
    ),
  };
}
