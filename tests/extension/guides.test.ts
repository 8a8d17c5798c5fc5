// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf } from '../../extension/manifest.ts';
import { policySettings } from '../../extension/settings/policy.ts';
import { pinnedSource } from '../fixtures/register/pinned-source.ts';

const docs = join(import.meta.dirname, '../../docs');
const fieldsOf = (file: string) =>
  [...readFileSync(join(docs, file), 'utf8').matchAll(/^\| .*?`([\w_]+)`/gm)].map(
    ([, name]) => name,
  );

test.each(['guides/roll-out.md', 'guides/roll-out.zh-CN.md'])(
  '%s tells administrators of every setting that there is, and of no other',
  (file) => {
    expect(fieldsOf(file)).toEqual(Object.keys(policySettings.shape));
  },
);

test.each(['privacy.md', 'privacy.zh-CN.md'])(
  '%s gives a reason for each permission that the manifest asks for, and for no other',
  (file) => {
    const { permissions = [], optional_permissions: optional = [] } = manifestOf('chrome', [
      pinnedSource,
    ]);

    expect(fieldsOf(file)).toEqual([
      ...permissions,
      // WXT asks for it where there is a side panel.
      'sidePanel',
      ...optional,
      'host_permissions',
      'optional_host_permissions',
    ]);
  },
);
