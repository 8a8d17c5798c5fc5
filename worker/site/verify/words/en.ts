import type { VerifyWords } from './verify-words.ts';

export const en: VerifyWords = {
  open: 'Open a file',
  sorts:
    'A receipt (.json), a query record (.json), a saved badge (.svg), or a picture of the QR code on a sign; or drop a file here, or paste a screenshot anywhere on this page.',
  paste: 'Paste a receipt, a badge’s address or the line that embeds one',
  read: 'The code says:',
  start: 'Check',
  working: 'Checking …',
  brokenOff: 'Checking broke off; nothing was concluded (rule: file.broken-off).',
  outcome: {
    refused: 'Can’t be checked',
    forged: 'Forged or altered',
    stolen: 'Proves nothing by itself',
    'other-city': 'Another city’s',
    stale: 'Can’t be checked now',
    stranger: 'Not this site’s badge',
    superseded: 'Genuine, but superseded',
    expired: 'Genuine, past its validity',
    genuine: 'Genuine and valid',
    picture: 'A picture proves nothing',
    address: 'An address of this site’s badge',
    code: 'Only a code',
  },
  means: {
    refused: 'Nothing that can be checked was found in it.',
    forged: 'Signature, contents or proof don’t fit together: don’t rely on it.',
    stolen:
      'The signature fits, but its key was withdrawn as stolen, and a thief can write any date. Unless something else shows that this existed before the theft, don’t rely on it.',
    'other-city': 'This site checks what its own city’s register signed.',
    stale: 'This page’s register has expired: load the page anew, then check.',
    stranger:
      'It leads to another site, which can show any level. Go by what the register says today, below.',
    superseded:
      'It was true when it was signed; the register has changed since. Go by what it says today.',
    expired:
      'It was true when it was signed, and the register still says the same; to prove the present state, download a new receipt.',
    genuine:
      'Signed by the register, within its validity, and the same as the register says today.',
    picture:
      'Anybody can change a picture, and it doesn’t follow the register. Go by what the register says today, below.',
    address: 'The badge at this address is drawn by this site at every request. Today’s record:',
    code: 'A code by itself proves nothing. Today’s record:',
  },
  forged: (rule) => `What doesn’t fit: ${reasons[rule] ?? rule} (${rule})`,
  otherCity: (jurisdiction) =>
    `It was signed in the place with the code ${jurisdiction}: check it on that city’s site.`,
  strangers: (origins) => `It leads to: ${origins.join(', ')}`,
  what: { receipt: 'A receipt', 'query-record': 'A query record' },
  signed: (what, at, sequence) => `${what}, signed at ${at} with publication ${sequence}`,
  until: (at) => `Valid until ${at}`,
  withdrawn: (reason, at) => `The key that signed it was withdrawn at ${at} (${reason})`,
  since: {
    same: 'is the same today',
    changed: 'has changed since',
    newer: 'is newer than this page’s register: load the page anew',
  },
  others: (count) =>
    `It also has what ${count} other cities’ registers said, which was not checked here: use npm run lucheng -- verify.`,
  today: 'What the register says today',
};

const reasons: Readonly<Record<string, string>> = {
  'receipt.shape': 'not a whole receipt',
  'receipt.code': 'the record is of another code',
  'receipt.proof': 'record, code or proof was altered',
  'head.unknown-key': 'it is signed by no key of this register',
  'head.signature': 'the signature doesn’t fit; the head was altered',
  'head.jurisdiction': 'the head is of another jurisdiction',
  'head.after-withdrawal': 'it was signed after its key was withdrawn',
  'query-record.time': 'it was not made while its head held',
  'file.hash': 'the file is not the one that its name says; it was changed since it was made',
};
