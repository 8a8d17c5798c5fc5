import { screenPaths } from '../screen-paths.ts';

type SubjectLinkProps = {
  /** `subjectKey`. */
  readonly subject: string;
  readonly name: string | undefined;
};

/** A subject by name and code, leading to its file. */
export function SubjectLink({ subject, name }: SubjectLinkProps) {
  return (
    <>
      <a href={screenPaths.subject(encodeURIComponent(subject))}>
        {name === undefined ? subject : <span lang="zh-CN">{name}</span>}
      </a>
      {name !== undefined && <span class="code">{subject}</span>}
    </>
  );
}
