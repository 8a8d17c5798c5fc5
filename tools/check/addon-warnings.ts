/** A warning of the add-ons' linter that somebody has looked at. */
export type ReviewedWarning = {
  /** The linter's own name of it. */
  readonly code: string;
  /** Stands within some hundred characters of the place: files are written anew by each build, their names and lines with them. */
  readonly beside: string;
  readonly reason: string;
};

/** All that the add-ons' store may warn of: an error, another warning, or one of these that is gone stops the check. */
export const reviewedWarnings: readonly ReviewedWarning[] = [
  {
    code: 'DANGEROUS_EVAL',
    beside: 'jitless',
    reason:
      'zod asks whether code may be made of text. The content security policy says no, and zod goes on without.',
  },
  {
    code: 'DANGEROUS_EVAL',
    beside: '`object`&&global',
    reason:
      'core-js, which pdf.js brings, looks for the global object, and finds one long before it would make code of text.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    beside: '.innerHTML=',
    reason:
      'Preact’s `dangerouslySetInnerHTML`. No component of the extension uses it, as a test looks.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    beside: '_setupFakeWorkerGlobal',
    reason:
      'pdf.js loads its worker by address where it isn’t given one. It is given one, and the policy allows scripts of the package alone.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    beside: 'Abstract getter `instance` accessed',
    reason:
      'pdf.js loads its decoder of JPEG 2000 pictures by address. Only text is read, and the policy allows scripts of the package alone.',
  },
];
