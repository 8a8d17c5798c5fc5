import {
  type ExportIndex,
  exportIndexKey,
} from '../../../shared/register/evidence/export-index.ts';
import type { ExportingDesk } from './exporting-desk.ts';

/** Says in the bucket what there is of the export; the public side looks at nothing else to find it. */
export async function putExportIndex(
  { register }: Pick<ExportingDesk, 'register'>,
  index: ExportIndex,
): Promise<void> {
  const httpMetadata = { contentType: 'application/json' };
  await register.put(exportIndexKey, JSON.stringify(index), { httpMetadata });
}
