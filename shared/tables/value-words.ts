import { type Service, services } from '../identity/services.ts';
import { type SubjectKind, subjectKinds } from '../identity/subject.ts';
import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';
import { foldText } from '../text/fold.ts';

/** The service that a word means: its official name in either language, its id, or an unambiguous short form. */
export function serviceOf(word: string): Service | undefined {
  return serviceWords.get(foldText(word));
}

/** Every service that a text names, in the order of Art. 3. */
export function servicesIn(text: string): readonly Service[] {
  const folded = foldText(text);
  const named = new Set<Service>();
  for (const [word, service] of serviceWords) if (folded.includes(word)) named.add(service);
  return services.filter((service) => named.has(service));
}

export function subjectKindOf(word: string): SubjectKind | undefined {
  return kindWords.get(foldText(word));
}

const serviceWords = new Map<string, Service>([
  ...services.flatMap((service) => wordsOf(service, zh.service[service], en.service[service])),
  [foldText('环评'), 'environmental-impact-assessment'],
  [foldText('环境监测'), 'environmental-monitoring'],
  [foldText('环保咨询'), 'environmental-consulting'],
  [foldText('环境咨询'), 'environmental-consulting'],
]);

const kindWords = new Map<string, SubjectKind>([
  ...subjectKinds.flatMap((kind) => wordsOf(kind, zh.subjectKind[kind], en.subjectKind[kind])),
  [foldText('公司'), 'company'],
  [foldText('企业法人'), 'company'],
  [foldText('社会组织'), 'social-organisation'],
  [foldText('民办非企业单位'), 'social-organisation'],
  [foldText('个体户'), 'sole-trader'],
  [foldText('排污单位'), 'self-performing-discharger'],
]);

function wordsOf<T>(id: T & string, ...words: readonly string[]): readonly [string, T][] {
  return [id, ...words].map((word) => [foldText(word), id]);
}
