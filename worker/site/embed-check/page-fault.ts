/** What keeps a badge from being shown, or will one day. By one word each, which the words of the page are found by. */
const faultKinds = [
  // Nothing is shown.
  'no-badge',
  'as-text',
  'no-script',
  'elsewhere',
  'base',
  'not-run',
  'module',
  'unknown-version',
  'wrong-digest',
  'no-crossorigin',
  'unencrypted',
  'inactive',
  'code',
  'picture-address',
  'policy-sandbox',
  'policy-script',
  'policy-connect',
  'policy-picture',
  // Something is.
  'policy-details',
  'policy-types',
  'digest-of-newest',
  'no-link',
  'no-words',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export type PageFault = {
  readonly kind: FaultKind;
  /** What of the page it is about: an address, a code, a policy. */
  readonly at?: string;
  /** What would be right in its place. */
  readonly right?: string;
};

/** Faults with which the badge is shown all the same, or its link. */
const lesser: readonly FaultKind[] = [
  'policy-details',
  'policy-types',
  'digest-of-newest',
  'no-link',
  'no-words',
];

export function stopsBadge({ kind }: PageFault): boolean {
  return !lesser.includes(kind);
}
