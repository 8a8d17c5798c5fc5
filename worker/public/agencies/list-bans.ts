import type { PublicReason } from '../../../shared/disclosure/record.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Adverse } from '../answering/adverse.ts';

/** A ban in force, and whom it hits. */
export type BanInForce = {
  readonly code: string;
  readonly name: string;
  readonly ban: PublicReason & Required<Pick<PublicReason, 'scope'>>;
};

/** Every ban in force (Art. 36), also of agencies with a graver level, newest first. */
export function bansOf({ agencies }: Adverse): readonly BanInForce[] {
  return agencies
    .flatMap(({ line: { code, name }, reasons }) =>
      reasons.flatMap((reason) =>
        reason.scope === undefined ? [] : { code, name, ban: { ...reason, scope: reason.scope } },
      ),
    )
    .sort((a, b) => compareTexts(b.ban.from, a.ban.from) || compareTexts(a.code, b.code));
}
