import { markPaths } from './mark-paths.ts';
import type { Mark } from './marks.ts';

/**
 * A mark in the colours of the card around it. Its word always stands beside it, so the icon is hidden from screen
 * readers.
 */
export function MarkIcon({ mark, size }: { readonly mark: Mark; readonly size: number }) {
  return (
    <svg class="lc-mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {markPaths(mark, 'currentColor', 'var(--lc-paper)').map((path) => (
        <path key={path.d} {...path} />
      ))}
    </svg>
  );
}
