import type { PublicRecord } from '../../disclosure/record.ts';
import { type RecordPlace, readRecord } from '../packing/shelf.ts';
import type { Template } from '../packing/template.ts';
import type { Layer } from './layer.ts';
import type { AlikeAgencies } from './register.ts';

/** How many agencies have a record. */
export function countAgencies(layers: readonly Layer[]): number {
  return layers.reduce((sum, layer) => {
    const others = [...otherPlaces(layer)].length;
    return sum + layer.shelf.size - layer.hiddenCount - others;
  }, 0);
}

/** `Register.all`. */
export function* agenciesOf(
  layers: readonly Layer[],
  isAsked: (template: Template) => boolean = () => true,
): Iterable<PublicRecord> {
  for (const layer of layers) {
    for (const { at } of agencyPlaces(layer, isAsked)) yield readRecord(layer.shelf, at);
  }
}

/** `Register.alike`: one record of each steady template, and every record of the others. */
export function* alikeAgencies(layers: readonly Layer[]): Iterable<AlikeAgencies> {
  for (const layer of layers) {
    const groups = new Map<Template, { readonly first: RecordPlace; count: number }>();
    for (const { at, template } of agencyPlaces(layer, ({ isSteady }) => isSteady)) {
      const group = groups.get(template);
      if (group) group.count++;
      else groups.set(template, { first: at, count: 1 });
    }
    for (const { first, count } of groups.values()) {
      yield { record: readRecord(layer.shelf, first), count };
    }
  }
  for (const record of agenciesOf(layers, ({ isSteady }) => !isSteady)) yield { record, count: 1 };
}

/**
 * Places of the agencies that count and have one of these templates; a segment without such a template is skipped.
 */
function* agencyPlaces({ shelf, isHidden }: Layer, isAsked: (template: Template) => boolean) {
  for (const [place, { size, templates, templateAt }] of shelf.segments.entries()) {
    const asked = new Set(templates.filter((one) => one.sort === 'agency' && isAsked(one)));
    if (asked.size === 0) continue;
    for (let number = 0; number < size; number++) {
      const template = templateAt(number);
      const at = { place, number };
      if (asked.has(template) && !isHidden(at)) yield { at, template };
    }
  }
}

export function* othersOf<R>(layers: readonly Layer[], sort: Template['sort']): Iterable<R> {
  for (const layer of layers) {
    for (const { place, number } of otherPlaces(layer)) {
      const segment = layer.shelf.segments[place];
      if (segment?.templateAt(number).sort === sort) yield JSON.parse(segment.jsonAt(number));
    }
  }
}

/** Places of the records that are not agencies'. */
function* otherPlaces({ shelf, isHidden }: Layer): Iterable<RecordPlace> {
  for (const [place, { others }] of shelf.segments.entries()) {
    for (const number of others) if (!isHidden({ place, number })) yield { place, number };
  }
}
