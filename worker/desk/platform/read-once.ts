import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';

/** What is read of a subject is kept for as long as one page is made, which asks for it hundreds of times. */
export function readOnce<Read>(read: (subject: Subject) => Read): (subject: Subject) => Read {
  const known = new Map<string, Read>();
  return (subject) => {
    const key = subjectKey(subject);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = read(subject);
    known.set(key, made);
    return made;
  };
}
