import type { PublicReason } from '../disclosure/record.ts';
import { places } from '../jurisdiction/places.ts';
import { areaName } from '../messages/area-names.ts';
import { zh } from '../messages/zh.ts';
import type { BanScope } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { decisionHeader, decisionRow } from './decision-row.ts';

/** A ban without its scope would bar somebody from everything. */
export const banHeader = [...decisionHeader, '禁入领域', '禁入服务', '禁入地域'] as const;

/** A decision with what it bars from; these cells are empty where it bars from nothing. */
export function banRow(
  subject: { readonly code: string; readonly name: string },
  reason: PublicReason,
  asOf: Instant,
): readonly string[] {
  return [...decisionRow(subject, reason, asOf), ...scopeCells(reason.scope)];
}

function scopeCells(scope: BanScope | undefined): readonly string[] {
  if (scope === undefined) return ['', '', ''];
  const covered = scope.services.map((one) => zh.service[one]).join('；');
  const areas = scope.areas.map((code) => areaName(code, 'zh', places)).join('；');
  return [zh.banField[scope.field], covered || zh.card.allServices, areas || zh.card.allAreas];
}
