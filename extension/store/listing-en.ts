import type { Listing } from './listing.ts';

export const listingEn: Listing = {
  description: [
    'Lucheng is for people in public procurement, tendering and permitting. On tender pages it recognises environmental service agencies where they are named, marks their credit standing as the public register has it, and says who decided, by which article, until when, and whether it holds for this notice.',
    'What it does:\n· On the page: names are underlined by level, and those to heed have a sign besides; hover, keyboard or a click opens the explanation. Nothing of the page is changed.\n· Side panel: all agencies of the page by role (suppliers, candidates, consortia), with jumps to each place, to copy or to save as CSV.\n· Query record: a sheet to print and file with signed receipts of the register, which anybody can verify offline; checked again before the award, it says what has changed.\n· Lists: paste one or open Excel, CSV, Word or PDF files, and every row gets its answer. Sealed before bids are opened, the extension sends no request at all.\n· Watch list: a notification when a watched agency changes; the list stays on your device.\n· Search by name, unified social credit code or pinyin initials.',
    'An answer is never vague: known, not known, undecided and out of date are told apart, and so is what could not be checked, as pictures and scans. Not being marked does not mean good credit.',
    'Privacy: all matching happens on your device. The extension downloads the files of the register, checks their signatures, and makes no other request. It collects and sends nothing; pages you read, names you look up and records you keep stay on the device. The settings list every request ever made.',
    'A query record supplements the queries of creditchina.gov.cn and ccgp.gov.cn and never replaces them. In Chinese and English, for keyboard and screen readers.',
  ],
  singlePurpose:
    'To recognise the names of environmental service agencies on pages that the reader allows, and to show what a signed public register says of their credit, all matched on the reader’s device.',
  data: 'No data is collected. The text of pages is compared on the device with the register that lies there; the only requests are those for the register’s files, which say nothing of pages, names or the reader.',
  remoteCode:
    'No remote code. All scripts are in the package; the content security policy allows no others, and connections to the register and its mirrors alone.',
  trial:
    'The page that opens after installation has a made-up notice: click a marked name to read its explanation. No account is needed.',
  searchTerms: ['environment', 'credit', 'tender', 'procurement', 'blacklist', 'Lucheng'],
  captions: {
    tender:
      'Agencies marked where a notice names them; the card says level, ground, term and scope',
    panels: 'The popup has first what is to be heeded; the side panel lists all agencies by role',
    'query-record': 'A query record: printed and filed, with receipts that verify offline',
    vet: 'Lists and files, answered row by row, all on this device',
    welcome: 'After installation: what it does, what it never does, the usual sites in one step',
  },
};
