import { type Tone, tones } from '../../../../shared/view/tokens.ts';

const rules = (Object.keys(tones) as Tone[]).map(
  (tone) => `.lc-surface [data-tone=${tone}]{--lc-tone:var(--lc-${tone})}`,
);

/** A tone for whatever says its own, in a card or not; and the ground of a hit in a name. */
export const siteTones: string = `${rules.join('')}
.lc-surface{--lc-found:#ffe58a}
@media (prefers-color-scheme:dark){.lc-surface{--lc-found:#6b5600}}
`;
