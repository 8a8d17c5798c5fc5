import type { VetWords } from './vet-words.ts';

export const en: VetWords = {
  title: 'Vet a list',
  lead: 'Check a list of suppliers row by row, or find the agencies that a document names.',
  paste: 'Paste a list or text',
  pasteHint: 'One to a line, by name or code; or a block copied from a spreadsheet.',
  open: 'Open a file',
  formats: (hasPdf) =>
    `Takes .xlsx, .csv (UTF-8 or GB18030), .docx${hasPdf ? ', .pdf' : ''} and .txt; or drop a file here.`,
  start: 'Check',
  again: 'Check another',
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was kept.',
  reading: 'Reading …',
  progress: {
    page: (done, of) => `Page ${done} of ${of} checked`,
    row: (done, of) => `${done} of ${of} rows checked`,
  },
  refused: 'Not checked: ',
  local: 'Files are read on this device only; nothing is uploaded.',
  seal: {
    turnOn: 'Seal',
    turnOff: 'Unseal',
    on: 'Sealed: while this page is open, the extension sends no request of any kind and uses the register on this device. Keep it sealed until bids are opened.',
    off: 'To check bidders before bids are opened, seal first: from then on the extension sends no request of any kind.',
    failed: 'Sealing did not succeed; don’t use this page before bids are opened.',
  },
  asOf: (instant) => `Register as of ${instant}`,
  noRegister: 'There is no usable register on this device; no row below was checked.',
  rows: (count) => (count === 1 ? '1 result' : `${count} results`),
  all: 'All',
  attention: {
    warning: 'Warned of',
    unclear: 'For you to decide',
    'not-checked': 'Not checked',
    'no-record': 'No record',
    fine: 'No warning',
  },
  attentionMeans: {
    warning: 'Blacklisted, banned, rectifying or supervised at present.',
    unclear:
      'Which agency is meant isn’t certain: compare the business licence and choose. Nothing is guessed.',
    'not-checked': 'Could not be read or looked up; that doesn’t mean that nothing is wrong.',
    'no-record': 'The register has no such name or code; that is neither good nor bad.',
    fine: 'In the register, with none of those four at present.',
  },
  head: ['Where', 'As written', 'Result'],
  place: (place) => {
    if (place.kind === 'row') {
      return `${place.sheet === undefined ? '' : `${place.sheet}, `}row ${place.row}`;
    }
    return place.kind === 'page' ? `page ${place.number}` : `paragraph ${place.number}`;
  },
  lot: 'Lot',
  doubt: {
    'line-end':
      'Possible: the name goes over a line’s end and may be halves of two names; compare the document',
    'broken-code': 'The name matches, but no body can have the code that is written; check both',
    'look-alike': 'One character away from a blacklisted name: a slip, or another body; check',
  },
  beside: (written) => ` (beside it: ${written})`,
  because: {
    empty: 'The row has neither a name nor a code',
    'no-name': 'No name or code could be made out in this row',
    code: 'The code is wrong, and the name isn’t in the register',
    formula: 'The cell is a formula without a value',
    'lost-character': 'Characters of the name were lost; complete it from the original',
    'too-long': 'The cell has too much text and was not read',
    'broken-row': 'The row is not valid CSV',
    'no-text': 'The page has no text layer (a scan, a picture, or blank) and was not read',
    'hidden-text':
      'Fonts on this page don’t say which characters they draw; some text could not be read',
    page: 'The page is damaged and was not read',
    'no-register': 'There is no register on this device yet',
    stale: 'The register on this device has expired; go online, then check again',
    'clock-wrong': 'The clock of this device is wrong; set it, then check again',
  },
  noRecord: 'No record in the register',
  note: (note) => {
    if (note.kind === 'hidden-character') {
      return 'Invisible characters stand in it: it may read otherwise than it looks';
    }
    if (note.kind === 'person') {
      return `“${note.written}”, named there, is the name of a practitioner about whom a decision is published; it may be a namesake`;
    }
    const { fault } = note;
    if (fault.rule === 'length') return `The code has ${fault.length} characters instead of 18`;
    if (fault.rule === 'character') {
      return `No code has such a character as this one in place ${fault.position}`;
    }
    const place = fault.rule === 'check-digit' ? 18 : 17;
    return `Character ${place} of the code, a check digit, should be ${fault.expected}`;
  },
  perhaps: 'Perhaps: ',
  legalPerson: 'Legal person',
  more: 'Why, and more',
  meant: {
    question: 'Which is meant?',
    this: 'This one',
    none: 'None of them',
    chosen: (day) => `Chosen by you on this device, ${day}`,
    undo: 'Undo',
  },
  columns: {
    title: 'Columns read',
    by: { labels: 'by their heads', cells: 'by what they hold', reader: 'as you said' },
    every: 'No column of names or codes was recognised: every cell was read as text.',
    field: { name: 'Name', code: 'Code', lot: 'Lot' },
    none: '(none)',
    column: (letter, title) => (title === '' ? `Column ${letter}` : `${letter}: ${title}`),
    others: 'Other columns were not read.',
    apply: 'Check again with these',
  },
  pager: {
    shown: (from, to, of) => `${from}–${to} of ${of}`,
    next: 'Next',
    previous: 'Previous',
  },
  csv: 'Export CSV',
  xlsx: 'Export Excel',
  record: 'Make a query record',
  notInRecord: (count) =>
    `A query record leaves out the ${count === 1 ? 'row that is' : `${count} rows that are`} for you to decide or not checked: decide first.`,
  fileName: 'vetting',
  limits:
    'The register has only eco-environment service agencies that registered or were dealt with in its city; sole traders are found by code alone. “No record” is no certificate of good standing.',
  pdfLimits:
    'A PDF has no lines and cells; they are put together by where its text stands, and a name for which that is a guess is possible only: compare the document. What is read is the text that a PDF carries; in one that is broken, or made to deceive, it can be other than what it shows: where it matters, compare the name that you see.',
  table: [
    'Where',
    'Name as written',
    'Code as written',
    'Lot',
    'Result',
    'Name in the register',
    'Code in the register',
    'Level',
    'Until',
    'Remarks',
    'Register as of',
  ],
};
