import type { AgencyAnswer } from '../../shared/contract/agency-answer.ts';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { paths } from '../../shared/contract/paths.ts';
import type { PolicyPreview } from '../../shared/contract/policy-preview.ts';
import { type Subject, subjectKey } from '../../shared/identity/subject.ts';
import type { Actor, Basis, Entry, EntryDraft } from '../../shared/ledger/entry.ts';
import { startOfDay, toEpochMs } from '../../shared/time/shanghai.ts';
import { type Appointed, appoint } from '../../tools/demo/officers.ts';
import { askDesk, mustAnswer } from '../../tools/lucheng/desk-client.ts';
import { openTown, type Town } from '../../tools/town/town.ts';

/** A town whose days are called one by one, with all parties that the regulation knows. */
export type Year<Name extends string> = {
  readonly town: Town;
  /** Ten in the morning of a day in Shanghai; all officers get tokens that are valid then. */
  readonly on: (day: string) => Promise<Appointed<Name>>;
  /** The same day, some minutes on. */
  readonly later: (minutes: number) => void;
  /** The subject's file, as the ledger has it. */
  readonly entries: (subject: Subject) => Promise<readonly Entry[]>;
  /** The newest entry of a kind in it, or the `nth`. */
  readonly entry: (subject: Subject, kind: string, nth?: number) => Promise<Entry>;
  /** Publishes and asks the public side about an agency. */
  readonly publicFace: (code: string) => Promise<AgencyAnswer>;
  /** Publishes and asks for the codes on the public blacklist. */
  readonly blacklist: () => Promise<readonly string[]>;
  /** A dry run: whom a policy that differs by `changes` would move. */
  readonly previewPolicy: (changes: object) => Promise<PolicyPreview>;
  readonly close: () => Promise<void>;
};

export async function beginYear<Name extends string>(
  people: Readonly<Record<Name, Actor>>,
  reader: NoInfer<Name>,
  deskEntry: string,
): Promise<Year<Name>> {
  // Whatever the machine's day: keys that are good for all of the year.
  const town = await openTown({ deskEntry, startMs: toEpochMs(startOfDay(keysMadeOn)) });
  const { clock, deskOrigin, operatorSecret, publicOrigin } = town;
  let staff: { readonly people: Appointed<Name>; readonly untilMs: number } | undefined;

  const entries = async (subject: Subject) => {
    const desk = { origin: deskOrigin, credential: staff?.people[reader].token ?? '', fetch };
    const path = deskPaths.subject(subjectKey(subject));
    const answer = await mustAnswer(askDesk(desk, 'GET', path));
    return (answer as { readonly entries: readonly Entry[] }).entries;
  };
  const publish = async () => {
    // The public side looks for a new head every 15 seconds by the same clock.
    clock.holdAt(clock.now() + 60_000);
    await town.publish();
  };
  return {
    town,
    on: async (day) => {
      clock.holdAt(toEpochMs(startOfDay(day)) + 10 * 3_600_000);
      if (staff === undefined || staff.untilMs < clock.now()) {
        const untilMs = clock.now() + tokenDays * 86_400_000;
        staff = { people: await appoint(people, deskOrigin, operatorSecret), untilMs };
      }
      return staff.people;
    },
    later: (minutes) => clock.holdAt(clock.now() + minutes * 60_000),
    entries,
    entry: async (subject, kind, nth = -1) => {
      const found = (await entries(subject)).filter((entry) => entry.kind === kind).at(nth);
      if (!found) throw new Error(`${subjectKey(subject)} has no entry of the kind ${kind}`);
      return found;
    },
    publicFace: async (code) => {
      await publish();
      return (await (await fetch(publicOrigin + paths.agency(code))).json()) as AgencyAnswer;
    },
    blacklist: async () => {
      await publish();
      const answer = await (await fetch(publicOrigin + paths.blacklistJson)).json();
      return answer.agencies.map(({ code }: { readonly code: string }) => code);
    },
    previewPolicy: async (changes) => {
      const operator = { origin: deskOrigin, credential: operatorSecret, fetch };
      const body = JSON.stringify(changes);
      const answer = await mustAnswer(askDesk(operator, 'POST', deskPaths.policyPreview, { body }));
      return answer as PolicyPreview;
    },
    close: town.stop,
  };
}

const keysMadeOn = '2024-12-09';

/** A little less than tokens are good for. */
const tokenDays = 360;

type More = Partial<Omit<EntryDraft, 'kind' | 'subject' | 'body' | 'basis'>> & {
  readonly basis?: Partial<Basis>;
};

/** A draft about an agency under the measures. */
export function aboutAgency(code: string, kind: string, body: unknown, more?: More): EntryDraft {
  return about({ kind: 'agency', code }, kind, body, more);
}

export function about(
  subject: Subject,
  kind: string,
  body: unknown,
  { basis, ...more }: More = {},
): EntryDraft {
  return { kind, subject, basis: { ...measures, ...basis }, body, ...more };
}

const measures: Basis = {
  authority: '示例市生态环境局',
  law: '温州市生态环境技术服务中介机构管理办法',
  level: 'normative-document',
  article: '第八条',
  documentNumber: '示环〔2026〕1号',
};
