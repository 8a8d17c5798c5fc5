import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root.ts';

/** Where a demo lives. */
export type DemoPlace = {
  readonly ports: {
    readonly public: number;
    readonly desk: number;
    readonly demo: number;
    readonly counter: number;
  };
  /** Everything that it keeps between starts; never committed, `npm run reset` removes it. */
  readonly stateDir: string;
  /** What has to stand behind an `npm run …` that is to be about this place. */
  readonly words: string;
};

const usualPort = 8787;

/** `--port N` asks for the ports N to N + 3, with data and keys of their own. A message instead where the words are wrong. */
export function placeOf(words: readonly string[]): DemoPlace | string {
  try {
    const { values } = parseArgs({ args: [...words], options: { port: { type: 'string' } } });
    const { port = String(usualPort) } = values;
    const first = /^\d{4,5}$/.test(port) ? Number(port) : 0;
    return first >= 1024 && first <= 65532 ? placeAt(first) : '--port takes 1024 to 65532';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What this command line asks for; says what is wrong with it and leaves with 2. */
export function askedPlace(): DemoPlace {
  const place = placeOf(process.argv.slice(2));
  if (typeof place !== 'string') return place;
  process.stderr.write(`${place}\n`);
  process.exit(2);
}

function placeAt(first: number): DemoPlace {
  return {
    ports: { public: first, desk: first + 1, demo: first + 2, counter: first + 3 },
    stateDir: join(projectRoot, '.lucheng', first === usualPort ? 'dev' : `dev-${first}`),
    words: first === usualPort ? '' : ` -- --port ${first}`,
  };
}
