import { paths } from '../../../shared/contract/paths.ts';
import type { Manifest } from '../../../shared/contract/reconcile-answers.ts';
import { agencyType } from './agency-properties.ts';

/** In pixels. */
const previewSize = { width: 420, height: 220 } as const;

/** What the service says of itself. Where the deployment doesn't say where it is, it can name no address of its own. */
export function reconcileManifest(origin: string | undefined): Manifest {
  return {
    versions: ['0.2'],
    name: '绿诚公示库（开标前请勿发送投标人名称）· Lucheng register (send no bidders before bids are opened)',
    identifierSpace: origin === undefined ? 'urn:lucheng:agencies' : origin + paths.page(''),
    schemaSpace: origin === undefined ? 'urn:lucheng:schema' : origin + paths.reconcile,
    defaultTypes: [agencyType],
    ...(origin !== undefined && addressesAt(origin)),
  };
}

function addressesAt(origin: string) {
  const at = (path: string) => ({ service_url: origin, service_path: path });
  return {
    documentation: origin + paths.apiPage,
    view: { url: origin + paths.page('{{id}}') },
    preview: { url: `${origin}${paths.reconcilePreview}?id={{id}}`, ...previewSize },
    suggest: {
      entity: at(paths.reconcileSuggest('entity')),
      property: at(paths.reconcileSuggest('property')),
      type: at(paths.reconcileSuggest('type')),
    },
    extend: { propose_properties: at(paths.reconcileProperties) },
  };
}
