import { subjectKey } from '../../../../shared/identity/subject.ts';
import { screenPaths } from '../screen-paths.ts';

/** An expert by code; the name is personal, and is read where reading it is logged. */
export function ExpertLink({ code }: { readonly code: string }) {
  const key = subjectKey({ kind: 'expert', code });
  return <a href={screenPaths.subject(encodeURIComponent(key))}>{code}</a>;
}
