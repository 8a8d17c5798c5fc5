import type { Fault } from '../../ledger/fault.ts';
import {
  type Arrangement,
  type ArrangementSource,
  differingDays,
  isWorked,
} from '../../time/work-calendar.ts';
import { otherTimes } from '../form/effective-times.ts';
import { factsNamed } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { saying } from '../form/publicity-sources.ts';
import { senseFaults } from './arrangement-sense.ts';
import { arrangementOf, calendarWith } from './calendar-with.ts';
import { type HolidayArrangementBody, holidayArrangementForm } from './city-forms.ts';

/** The State Council's notice on a year's holidays, as the city has it, with the notice's number in its basis. */
export const holidayArrangement: EntryKind<HolidayArrangementBody, 'holiday-arrangement'> = {
  ...holidayArrangementForm,
  title: { zh: '节假日安排', en: 'Holidays of a year' },
  roles: ['city-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'never', source: saying`国务院办公厅通知已公布` },
  bounds: { onRecord: 200 },
  ends: {
    power: 'decider',
    of: ({ body }, { facts }) => factsNamed(facts, body.replaces, new Set(['holiday-arrangement'])),
  },
  decide(draft, context) {
    const nonsense = senseFaults(draft.body);
    const faults = [
      ...otherTimes(draft, context.now),
      ...nonsense,
      ...(nonsense.length > 0 ? [] : sourceFaults(draft, context)),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

/** Faults where other sources differ for the year and the draft doesn’t say which one is right. */
function sourceFaults(
  draft: DraftOf<HolidayArrangementBody>,
  { jurisdiction, facts }: KindContext,
): readonly (Fault | undefined)[] {
  const { year, replaces, holdsOver = [] } = draft.body;
  // Earlier drafts of the same batch are only in the facts.
  const others = calendarWith(jurisdiction.calendar, facts).arrangements.filter(
    (other) => other.year === year,
  );
  const stated = arrangementOf('draft', draft.basis.documentNumber, draft.body);
  const packages = others.filter(({ source }) => source.kind === 'package');
  const settling = new Set(packages.flatMap((other) => differingDays(stated, other)));
  const idle = holdsOver.filter((one) => !settling.has(one));
  const recorded = others.flatMap(({ source }) => (source.kind === 'entry' ? [source.id] : []));
  return [
    replaces === undefined || recorded.includes(replaces) ? undefined : unknownReplaced,
    idle.length > 0 ? holdsOverNothing(idle) : undefined,
    ...others.map((other) => {
      const differing = differingDays(stated, other);
      if (other.source.kind === 'package') {
        const open = differing.filter((one) => !holdsOver.includes(one));
        return open.length > 0 ? differs(stated, other, open) : undefined;
      }
      // The same days once more settle what a package came to say later.
      if (other.source.id === replaces) return undefined;
      if (differing.length === 0) return recordedAlready(other.source.id);
      return differs(stated, other, differing);
    }),
  ];
}

/** Shows both sources, and how to say which one is right. */
function differs(stated: Arrangement, other: Arrangement, days: readonly string[]): Fault {
  const say = (arrangement: Arrangement, one: string, [worked, off]: readonly [string, string]) =>
    isWorked(arrangement, one) ? worked : off;
  const zh = days.map((one) => {
    return `${one} 本次${say(stated, one, ['上班', '放假'])}、${nameOf(other.source)}${say(other, one, ['上班', '放假'])}`;
  });
  const en = days.map((one) => {
    return `${one}: here ${say(stated, one, ['worked', 'off'])}, ${nameOf(other.source)} ${say(other, one, ['worked', 'off'])}`;
  });
  const field = other.source.kind === 'package' ? 'body.holdsOver' : 'body.replaces';
  return {
    field,
    rule: 'arrangement.sources-differ',
    zh: `与其他来源不一致，须载明以何者为准（${field}）：${zh.join('；')}`,
    en: `Another source says otherwise; say which holds (${field}): ${en.join('; ')}`,
  };
}

function nameOf(source: ArrangementSource): string {
  return source.kind === 'package' ? source.name : `${source.id}（${source.documentNumber}）`;
}

function recordedAlready(id: string): Fault {
  return {
    field: 'body.year',
    rule: 'arrangement.recorded-already',
    zh: `该年度同样的安排已有记录（${id}）`,
    en: `The same arrangement of this year is on record (${id})`,
  };
}

function holdsOverNothing(days: readonly string[]): Fault {
  return {
    field: 'body.holdsOver',
    rule: 'arrangement.holds-over-nothing',
    zh: `${days.join('、')} 没有软件包的安排与本次不一致，无须载明以何者为准`,
    en: `No package says otherwise of ${days.join(', ')}, so there is nothing to hold over`,
  };
}

const unknownReplaced: Fault = {
  field: 'body.replaces',
  rule: 'arrangement.unknown-replaced',
  zh: '该年度没有此编号的有效安排',
  en: 'No arrangement of this year in force has this id',
};
