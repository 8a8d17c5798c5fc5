import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import type { ViewElement, ViewNode } from '../contract/card-answer.ts';
import { places } from '../jurisdiction/places.ts';
import { KnownPlaces } from './known-places.ts';

/** A view as data, for a reader without Preact. Of components that keep no state, as a card's don't. */
export function treeOf(view: ComponentChildren): readonly ViewNode[] {
  if (Array.isArray(view)) return view.flatMap(treeOf);
  if (typeof view === 'string' || typeof view === 'number') return [String(view)];
  return isValidElement(view) ? treeOfElement(view as VNode<Props>) : [];
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

function treeOfElement({ type, props }: VNode<Props>): readonly ViewNode[] {
  if (type === Fragment) return treeOf(props.children);
  if (type === KnownPlaces.Consumer) return treeOf(reading(props.children)(places));
  if (typeof type === 'function') return treeOf((type as Draw)(props));
  return [elementOf(type, props)];
}

type Draw = (props: Props) => ComponentChildren;

function reading(children: unknown) {
  return children as (value: typeof places) => ComponentChildren;
}

function elementOf(tag: string, { children, ...rest }: Props): ViewElement {
  const attributes = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[nameOf(name), String(value)] as const],
  );
  const inside = treeOf(children);
  return {
    tag,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(inside.length > 0 && { children: inside }),
  };
}

/** HTML's own names, of which Preact takes some in the DOM's spelling; SVG has one in mixed case. */
function nameOf(name: string): string {
  return name === 'viewBox' ? name : name.toLowerCase();
}
