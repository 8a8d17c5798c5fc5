import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { keyOf, nameOf, readFile, type SubjectFile } from '../recording/read-file.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { DocumentList } from './document-list.tsx';
import { EngagementList } from './engagement-list.tsx';
import { inPublic } from './in-public.tsx';
import { KnownAtForm } from './known-at.tsx';
import { overview } from './overview.tsx';
import { peopleOf } from './people-list.tsx';
import { subjectWords } from './subject-words.ts';
import { timeline } from './timeline.tsx';
import { type ViewName, viewNamed, viewNames } from './view-names.ts';
import { watchButton } from './watch.tsx';

/** A subject's file: who it is, where it stands and why, and all that is recorded about it, part by part. */
export const subjectScreen = defineScreen({
  path: screenPaths.subject(':key'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang, url } = ask;
    const file = await readFile(ask, ask.param('key'));
    if (!file) return problemPage('not-found', lang);
    const view = viewNamed(url.searchParams.get('view'));
    if (!viewsFor(ask, file).includes(view)) return problemPage('forbidden', lang);
    const title = nameOf(file) ?? file.subject.code;
    const page = (
      <>
        <h1 lang="zh-CN">{title}</h1>
        <Who file={file} lang={lang} />
        {await watchButton(ask, keyOf(file))}
        <Views ask={ask} file={file} view={view} />
        {await contentOf(view, ask, file)}
      </>
    );
    return { title, page };
  },
});

function contentOf(
  view: ViewName,
  ask: Ask<'grant'>,
  file: SubjectFile,
): ComponentChildren | Promise<ComponentChildren> {
  const { lang } = ask;
  switch (view) {
    case 'overview':
      return overview(ask, file);
    case 'timeline':
      return timeline(ask, file);
    case 'engagements':
      return <EngagementList file={file} lang={lang} />;
    case 'people':
      return peopleOf(ask, file);
    case 'documents':
      return <DocumentList file={file} lang={lang} />;
    case 'public':
      return inPublic(ask, file);
    case 'past':
      return <KnownAtForm subject={keyOf(file)} lang={lang} />;
  }
}

function viewsFor({ grant }: Ask<'grant'>, { subject }: SubjectFile): readonly ViewName[] {
  const hidden: readonly ViewName[] = [
    ...(grant.role === 'auditor' ? [] : ['past' as const]),
    ...(subject.kind === 'agency' ? [] : (['engagements', 'people', 'public'] as const)),
  ];
  return viewNames.filter((name) => !hidden.includes(name));
}

function Who({ file, lang }: { readonly file: SubjectFile; readonly lang: Lang }) {
  const { registered, withdrawn, neverRegistered, confirmed } = subjectWords[lang];
  const { subject, standing } = file;
  const day = (at: string) => formatDay(dayOf(at), lang);
  const registration = standing?.registration ?? { kind: 'never' as const };
  const said = {
    filed: () => [
      registration.kind === 'filed' ? registered(day(registration.since)) : '',
      ...(registration.kind === 'filed' && registration.confirmedAt
        ? [confirmed(day(registration.confirmedAt))]
        : []),
    ],
    withdrawn: () => [registration.kind === 'withdrawn' ? withdrawn(day(registration.since)) : ''],
    never: () => (subject.kind === 'agency' ? [neverRegistered] : []),
  }[registration.kind]();
  const kind = standing?.subjectKind && words(lang).subjectKind[standing.subjectKind];
  const services = standing?.services.map((service) => words(lang).service[service]) ?? [];
  return (
    <p class="aside">{[subject.code, kind, ...said, ...services].filter(Boolean).join(' · ')}</p>
  );
}

type ViewsProps = {
  readonly ask: Ask<'grant'>;
  readonly file: SubjectFile;
  readonly view: ViewName;
};

function Views({ ask, file, view }: ViewsProps) {
  const { views, viewsLabel } = subjectWords[ask.lang];
  const path = screenPaths.subject(encodeURIComponent(keyOf(file)));
  return (
    <nav class="views" aria-label={viewsLabel}>
      {viewsFor(ask, file).map((name) => (
        <a
          key={name}
          href={name === 'overview' ? path : withQuery(path, { view: name })}
          aria-current={name === view ? 'page' : undefined}
        >
          {views[name]}
        </a>
      ))}
    </nav>
  );
}
