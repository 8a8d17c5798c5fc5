import { roles } from '../../../../shared/ledger/entry.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { roleNames } from '../../../../shared/ledger/role-names.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { frontOf } from '../../accounts/front.ts';
import type { Grant } from '../../accounts/grant.ts';
import { Field, TextField } from '../frame/fields.tsx';
import { accountWords } from './account-words.ts';

type PlanFieldsProps = {
  readonly own: Grant;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  /** For a person whom the desk has: what they do at one front they do at no other. */
  readonly front?: ReturnType<typeof frontOf>;
};

/** What can be given: to an own party’s people, its own role; by the city, every role but those of the operator’s secret. */
export function PlanFields(props: PlanFieldsProps) {
  const { own, form, faults, lang, front } = props;
  const { fields, hints } = accountWords[lang];
  const common = { form, faults, lang };
  const isForParties = front !== 'office';
  return (
    <>
      {!own.speaksFor && (
        <>
          <RoleField {...props} />
          <TextField
            name="authority"
            label={fields.authority}
            hint={hints.authority}
            maxLength={100}
            isRequired
            {...common}
          />
          {isForParties && (
            <TextField
              name="code"
              label={fields.code}
              hint={hints.code}
              maxLength={20}
              {...common}
            />
          )}
        </>
      )}
      <TextField
        name="days"
        label={fields.days}
        hint={hints.days}
        maxLength={3}
        otherwise="365"
        isRequired
        isNumber
        {...common}
      />
      {isForParties && <AdministersField {...props} />}
    </>
  );
}

function RoleField({ form, faults, lang, front }: PlanFieldsProps) {
  const { fields, choose } = accountWords[lang];
  const offered = roles.filter(
    (role) => role !== 'operator' && (front === undefined || frontOf(role) === front),
  );
  return (
    <Field name="role" label={fields.role} faults={faults} lang={lang}>
      {(describedBy) => (
        <select id="role" name="role" required aria-describedby={describedBy}>
          <option value="">{choose}</option>
          {offered.map((role) => (
            <option key={role} value={role} selected={form.get('role') === role}>
              {roleNames[role][lang]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function AdministersField({ form, faults, lang }: PlanFieldsProps) {
  const { fields, hints } = accountWords[lang];
  const { administers: label } = fields;
  return (
    <Field name="administers" label={label} hint={hints.administers} faults={faults} lang={lang}>
      {(describedBy) => (
        <input
          type="checkbox"
          id="administers"
          name="administers"
          value="yes"
          checked={form.get('administers') === 'yes'}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  );
}
