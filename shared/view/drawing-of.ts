import type { Drawing } from '../contract/drawing-schema.ts';
import { badgeField } from './badge-field.ts';
import type { Mark } from './marks.ts';
import { shapes, signs } from './shapes.ts';
import type { Theme } from './tokens.ts';

/** A mark as badges get it sent, so that none of them carries the table and a new mark needs no new badge. */
export function drawingOf(mark: Mark): Drawing {
  const ground = (theme: Theme) => (mark.tone === 'neutral' ? '' : badgeField(mark, theme).ground);
  const [shape, sign] = [shapes[mark.shape], signs[mark.sign]];
  return { light: ground('light'), dark: ground('dark'), shape, sign, line: mark.line };
}
