import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { PossibleBecause } from '../../shared/findings/finding.ts';
import type { Level } from '../../shared/kinds/form/level.ts';
import type { GradeState } from '../../shared/rating/standing.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { type CardOptions, cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../shared/view/held-against.ts';
import { noPossibilities, WholeRecord } from '../../shared/view/whole-record.tsx';
import { ban, code, known, listing, now, recordWith } from '../fixtures/card/card-records.ts';
import { ends, richRecord } from '../fixtures/card/rich-record.ts';
import type { Sample, SampleGroup } from './sample.ts';

const score = {
  total: 86,
  parts: [
    { part: 'compliance', score: 90, weight: 0.6 },
    { part: 'evaluation', score: 80, weight: 0.4 },
  ],
} as const;

const bannedRecord = recordWith({ level: 'banned', reasons: [0] }, { reasons: [ban] });

/** A notice in a city where nothing of Wenzhou has effect. */
const elsewhere = {
  services: [],
  areas: [{ code: '420500', name: '宜昌市' }],
  jurisdiction: '330300',
};

const found = {
  kind: 'agency',
  text: '示例环境检测有限公司',
  name: '示例环境检测有限公司',
  certainty: { kind: 'certain' },
} as const;

const possible: readonly PossibleBecause[] = [
  'left-boundary',
  'right-boundary',
  'spelling',
  'former-name',
  'other-time',
  'unconfirmed-name',
  'shared-name',
  'other-code',
  'other-name',
];

export const cardSamples: SampleGroup = {
  title: 'Cards',
  css: cardCss,
  samples: [
    card('Blacklisted', atLevel('blacklisted')),
    card('Banned', known(recordWith({ level: 'banned', reasons: [0] }, { reasons: [ban] }))),
    card('Banned for life', endless('for-life')),
    card('Banned until lifted', endless('until-lifted')),
    card('Under rectification', atLevel('rectifying')),
    card('Supervised', atLevel('supervised')),
    card(
      'Blacklisted and banned',
      known(recordWith({ level: 'blacklisted', reasons: [0, 1] }, { reasons: [listing, ban] })),
    ),
    ...(['A', 'B', 'C', 'D'] as const).map((grade) =>
      card(`Grade ${grade}`, graded({ kind: 'graded', grade, score })),
    ),
    ...(['not-registered', 'first-year', 'too-few-engagements', 'being-checked'] as const).map(
      (because) => card(`Not yet graded: ${because}`, graded({ kind: 'not-yet-graded', because })),
    ),
    card(
      'Serves itself (art. 39)',
      known(recordWith({}, { subjectKind: 'self-performing-discharger' })),
    ),
    card('Never registered', known(recordWith({}, { registration: { kind: 'never' } }))),
    card('Everything beside the level', known(richRecord)),
    whole('The whole record, as on its page', richRecord),
    card('Not known', { outcome: 'not-known', asOf: now, validUntil: ends }),
    card('Stale', { outcome: 'stale', lastKnownOn: listing.from }),
    ...(['no-register', 'unreachable', 'untrusted', 'clock-wrong'] as const).map((cause) =>
      card(`Unknown: ${cause}`, { outcome: 'unknown', cause }),
    ),
  ],
};

export const foundSamples: SampleGroup = {
  title: 'Cards of names found on a page',
  css: cardCss,
  samples: [
    card('Without effect for this notice', known(bannedRecord), {
      held: holdAgainst(known(bannedRecord), elsewhere),
    }),
    card('Member of a consortium', atLevel('supervised'), {
      finding: { ...found, role: 'winner' },
      consortium: { part: 'member', worst: { name: '示例青山检测有限公司', key: 'blacklisted' } },
    }),
    card('A branch', atLevel('blacklisted'), {
      finding: { ...found, branch: `${found.name}鹿城分公司` },
    }),
    ...possible.map((because) =>
      card(`Possible: ${because}`, atLevel('blacklisted'), {
        finding: { ...found, certainty: { kind: 'possible', because } },
      }),
    ),
  ],
};

function card(title: string, verdict: Verdict, options: CardOptions = {}): Sample {
  const model = cardOf(verdict, code, now, options);
  return { title, draw: ({ lang }) => <CreditCard card={model} lang={lang} /> };
}

function whole(title: string, record: PublicRecord): Sample {
  const model = cardOf(known(record), code, now);
  return {
    title,
    draw: ({ lang }) => (
      <CreditCard
        card={model}
        lang={lang}
        more={<WholeRecord record={record} incentives={noPossibilities} now={now} lang={lang} />}
      />
    ),
  };
}

function atLevel(level: Exclude<Level, 'normal'>): Verdict {
  const span = { from: listing.from, until: '2027-11-22T16:00:00.000Z', level, reasons: [0] };
  return known(recordWith(span, { reasons: [{ ...listing, level }] }));
}

function endless(openEnd: 'for-life' | 'until-lifted'): Verdict {
  const { until: _, ...decided } = ban;
  return known(
    recordWith({ level: 'banned', reasons: [0] }, { reasons: [{ ...decided, openEnd }] }),
  );
}

function graded(grade: GradeState): Verdict {
  return known(recordWith({ grade }));
}
