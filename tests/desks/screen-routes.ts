import { counter } from '../../worker/desk/screens/counter.ts';
import { office } from '../../worker/desk/screens/office.ts';

/** All that answers a GET at each front, by its path. */
export function screenRoutes(): Readonly<Record<'office' | 'counter', readonly string[]>> {
  const pathsOf = ({ routes }: typeof office) => [
    ...new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path)),
  ];
  return { office: pathsOf(office), counter: pathsOf(counter) };
}
