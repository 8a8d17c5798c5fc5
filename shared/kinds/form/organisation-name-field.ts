import { findLostCharacter } from '../../text/lost-character.ts';
import { line } from './fields.ts';

/** An organisation's name, in full: a name that lost a character when its file was saved would never match anything. */
export function organisationName(most = 120, least = 2) {
  return line(most, least).check(({ value, issues }) => {
    const sign = findLostCharacter(value);
    if (sign === undefined || sign === '\uFFFD') return;
    const params = {
      rule: 'name.lost-character',
      zh: `名称中的“${sign}”表明有字在保存文件时丢失（常见于生僻字），请按营业执照补全`,
      en: 'A character of this name was lost when the file was saved (rare characters often are); complete it after the licence',
    };
    issues.push({ code: 'custom', input: value, params });
  });
}
