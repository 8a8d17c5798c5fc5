import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project-root.ts';

/** Real tender notices, private test input that lies beside the project on some machines. */
export const corpusDir = join(projectRoot, '..', 'shared', 'corpus');

export const hasCorpus = existsSync(corpusDir);
