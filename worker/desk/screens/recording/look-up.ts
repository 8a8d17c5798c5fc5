import { parseUscc } from '../../../../shared/identity/uscc.ts';
import { registrationOnRecord } from '../../../../shared/kinds/registration/registration-on-record.ts';
import { actorOf } from '../../accounts/grant.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { agenciesLike } from './agencies-like.ts';
import { lookUpWords } from './look-up-words.ts';
import { nameOf, readFile } from './read-file.ts';
import { saySpans } from './say-spans.ts';

/** One agency that may be meant: its code, and what to know it by. */
type Found = { readonly code: string; readonly name: string; readonly about: string };

/** What a field of a form is told while a code or a name is typed into it. */
type LookedUp = { readonly said: string; readonly found: readonly Found[] };

/** Whose code this is, or who is called so: for officers alone, who may read every file. */
export const lookUpScreen = defineScreen({
  path: screenPaths.lookUp,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined && grant.speaksFor === undefined,
  get: async (ask) => ({ json: await lookUp(ask.url.searchParams.get('q')?.trim() ?? '', ask) }),
});

/** As many as stand below a field without pushing the next one off the screen. */
const mostFound = 5;
/** One character is in almost every name. */
const leastAsked = 2;

async function lookUp(asked: string, ask: Ask<'grant'>): Promise<LookedUp> {
  const said = lookUpWords[ask.lang];
  const uscc = parseUscc(asked);
  if (uscc.kind === 'invalid' && 'code' in uscc) return { said: said.wrongDigit, found: [] };
  if (uscc.kind === 'valid') {
    const found = await describe(uscc.code, ask);
    return found ? { said: '', found: [found] } : { said: said.noAgency, found: [] };
  }
  if (asked.length < leastAsked) return { said: '', found: [] };
  const codes = await agenciesLike(asked, ask, mostFound);
  const found = await Promise.all(codes.map((code) => describe(code, ask)));
  return {
    said: codes.length === 0 ? said.nobody : '',
    found: found.filter((one) => one !== undefined),
  };
}

/** Name, level and legal person of an agency on record. */
async function describe(code: string, ask: Ask<'grant'>): Promise<Found | undefined> {
  const { lang, now } = ask;
  const file = await readFile(ask, code);
  if (file?.standing === undefined) return undefined;
  const [span] = saySpans(file.standing.timeline, ['level', 'grade'], now, lang);
  const branchOf = registrationOnRecord(file.entries)?.data.branchOf;
  const about = [
    ...(span?.said ?? []),
    ...(branchOf === undefined ? [] : [lookUpWords[lang].branchOf(branchOf)]),
  ];
  return { code, name: nameOf(file) ?? '', about: about.join(' · ') };
}
