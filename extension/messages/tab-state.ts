import type { PersonDecision } from '../../shared/disclosure/person-record.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { LookAlike } from '../../shared/findings/look-alikes.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Dismissal } from '../settings/dismissal.ts';
import type { RegisterStatuses } from './register-status.ts';
import type { SiteState } from './site-state.ts';
import type { Notices, Verdicts } from './verdicts.ts';

/** A published decision about a practitioner of this name beside this agency; whether it is the same person is for the reader. */
export type PersonOnPage = {
  readonly agency: string;
  readonly decision: PersonDecision;
  /** Whose register publishes it. */
  readonly jurisdiction: string;
};

/** A listed agency's name that is a character away from an unknown one, and in whose register it is. */
export type ListedLookAlike = LookAlike & { readonly jurisdiction: string };

/** A finding and the frame of the tab that it is in. */
export type TabFinding = Finding & { readonly frame: number };

/**
 * Why a piece of a page was not looked at: no register was at hand, its text is too long, the page has had its share of time, it
 * is a frame of a site not allowed, a PDF or plug-in, a picture, a counter with words of a style sheet's own, or reading it has broken off by a fault of ours; or one of several registers couldn't be
 * asked, which counts once for the whole page.
 */
export const notCheckedCauses = [
  'no-register',
  'too-long',
  'too-much',
  'frames',
  'embedded',
  'pictures',
  'counters',
  'failed',
  'registers',
] as const;

export type NotCheckedCause = (typeof notCheckedCauses)[number];

/** How many pieces, by cause. */
export type NotChecked = Readonly<Record<NotCheckedCause, number>>;

/**
 * Why nothing of a page was looked at: it is the register's own, the reader has paused its site or not allowed it, the browser lets no extension read it, no
 * register was at hand, its text is too long or has too many names, reading it has broken off, all there is in it is what can't be read (pictures, a PDF), or
 * there is no text in it at all.
 */
export type NotReadCause =
  | 'own'
  | 'paused'
  | 'not-allowed'
  | 'unreadable'
  | 'no-register'
  | 'too-much'
  | 'failed'
  | 'nothing-readable'
  | 'no-text';

/** Everything known about a tab; what the popup shows and tests read. */
export type TabState = {
  readonly tab: number;
  readonly lang: Lang;
  readonly site: SiteState;
  /** Address of the page, where the browser tells it. */
  readonly page?: string;
  /** The page isn't through yet: numbers may grow. */
  readonly pending: boolean;
  /** Nothing of the page was looked at, so that no number says anything. */
  readonly notRead?: NotReadCause;
  readonly counts: {
    /** Pieces of text looked at. */
    readonly blocks: number;
    /** Places on the page where a registered name stands. */
    readonly found: number;
    /** Different agencies among them. */
    readonly matched: number;
    /** Pieces that could not be looked at. */
    readonly notChecked: number;
  };
  /** The same pieces, by cause. */
  readonly notChecked: NotChecked;
  readonly isTamperedWith: boolean;
  readonly findings: readonly TabFinding[];
  /** What the reader has dismissed on this page. */
  readonly dismissed: readonly Dismissal[];
  /** Names of environmental organisations, as they seem, that the register doesn't have; each once, as first written. */
  readonly unknown: readonly string[];
  /** Of these, the ones that are a character away from a listed agency's name. */
  readonly lookAlikes: readonly ListedLookAlike[];
  readonly persons: readonly PersonOnPage[];
  readonly verdicts: Verdicts;
  readonly notices: Notices;
  /** Those in use, in the order of the build. */
  readonly registers: RegisterStatuses;
};
