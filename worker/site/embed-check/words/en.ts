import type { CheckWords } from './check-words.ts';

export const en: CheckWords = {
  sealed:
    'The browser now forbids this page to send anything: your page’s source can’t leave this device.',
  notSealed: 'This page sends nothing, but this browser did not lock it.',
  open: 'Open a page’s file',
  source: 'Paste the page’s source',
  sourceHint:
    'On your page press Ctrl+U, select all, copy, and paste it here; or paste all that curl -i prints, or drop an .html file.',
  more: 'Headers and address (for sites with a policy)',
  headers: 'Response headers',
  headersHint:
    'Press F12, open “Network”, load the page anew, choose the first row and copy its response headers; the line Content-Security-Policy at least.',
  address: 'The page’s address',
  addressHint:
    'Without one, the page is checked as one of an https site. It is used to resolve relative addresses; nobody is asked.',
  check: 'Check',
  tooLong:
    'The source has more than 5 million characters and was not checked (rule: page.length). Paste only the page that shows the badge.',
  noAddress:
    'The address is not a whole one; nothing was checked (rule: page.address). Begin with https://, or leave it out.',
  outcome: (stops, others) => {
    if (stops > 0)
      return stops === 1
        ? '1 fault keeps the badge from showing a level'
        : `${stops} faults keep the badge from showing a level`;
    return others > 0
      ? `The badge can be shown; ${others} to be mended`
      : 'Nothing was found that stops the badge';
  },
  found: (elements, pictures, policies) =>
    `In the source: elements ${elements}, pictures ${pictures}; policies checked: ${policies}.`,
  others: 'To be mended',
  limits:
    'Only the source is checked: badges that the page’s scripts write later and those in frames aren’t seen, nor are firewalls and blockers.',
  right: 'Right would be:',
  fault: {
    'no-badge': [
      'No badge.',
      'The source has neither <lucheng-badge> nor a badge’s picture. Most likely an editor dropped a tag that it doesn’t know: paste in its source view, or use the picture.',
    ],
    'as-text': [
      'The line became text.',
      'The editor kept the line as words to be read. Switch to its source view and paste again.',
    ],
    'no-script': [
      'The script is missing.',
      'There are elements and no script. Put the first of the two lines into the page too, once.',
    ],
    elsewhere: [
      'The script isn’t the register’s.',
      'It lies elsewhere: a copy, an old address, or the register’s host was left out. Copies don’t change; name the register’s own.',
    ],
    base: [
      '<base> changes where the script is looked for.',
      'The page has a <base>, so a relative address leads elsewhere. Write the whole address.',
    ],
    'not-run': [
      'The script isn’t run.',
      'Browsers run no script that is marked so. Take the attribute type or nomodule away.',
    ],
    module: [
      'The script is taken for a module.',
      'Take type="module" away: a module doesn’t know where it came from, so the badge has nobody to ask.',
    ],
    'unknown-version': [
      'There is no such version of the script.',
      'It never was, or is no longer served (two years after the next one came). Make the lines anew.',
    ],
    'wrong-digest': [
      'The digest is wrong, so that browsers refuse the script.',
      'integrity isn’t that of this version. Copy the whole line again and change nothing in it.',
    ],
    'no-crossorigin': [
      'crossorigin is missing.',
      'With integrity and without crossorigin a browser can’t check the script and refuses it. Add the attribute.',
    ],
    unencrypted: [
      'Scheme or port are not the register’s.',
      'A page by https loads no script by http (mixed content). Write the register’s whole address.',
    ],
    inactive: [
      'It stands where nothing is shown or run.',
      'What is inside <noscript> and <template> isn’t. Move it out.',
    ],
    code: ['This is no unified social credit code.', 'It has to have 18 characters. Compare it.'],
    'picture-address': [
      'The picture isn’t the register’s.',
      'Its address leads elsewhere. Copies don’t change; name the register’s own.',
    ],
    'policy-sandbox': [
      'The policy’s sandbox forbids scripts.',
      'The element can’t run: use the picture, or allow scripts.',
    ],
    'policy-script': ['The policy forbids the script.', 'Add the register to script-src.'],
    'policy-connect': [
      'The policy forbids the script to ask.',
      'It runs, but can’t ask the register, and only the link is shown. Add the register to connect-src.',
    ],
    'policy-picture': ['The policy forbids the picture.', 'Add the register to img-src.'],
    'policy-details': [
      'The policy forbids the script of the details.',
      'The badge is shown, and a click leads to the register’s page instead of showing the grounds. Where the first script is allowed by a nonce or a digest alone, add the register too.',
    ],
    'policy-types': [
      'Trusted Types don’t admit lucheng.',
      'The badge is shown, but its grounds can’t be opened. Add lucheng to trusted-types.',
    ],
    'digest-of-newest': [
      'A script that changes has a digest.',
      'At this address is always the newest; after the next release the digest is wrong and badges vanish. Use the address with a version.',
    ],
    'no-link': [
      'There is no link inside the element.',
      'Without scripts, or where the register doesn’t answer, readers see nothing. Keep the <a> inside.',
    ],
    'no-words': [
      'The picture has no words.',
      'Keep alt: screen readers need it, and so do readers whose picture doesn’t come.',
    ],
  },
};
