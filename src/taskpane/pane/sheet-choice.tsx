import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ResultProps } from './pane-props';

const useStyles = makeStyles({
  // A sheet's name may be longer than the pane is wide.
  sheet: { minWidth: 0 },
  name: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

/** Another sheet to check, where the workbook holds several forms. */
export function SheetChoice({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  if (state.forms.length < 2) return null;
  return (
    <Field label="工作表" orientation="horizontal">
      <Select
        className={styles.sheet}
        select={{ className: styles.name }}
        value={checked.sheet}
        disabled={state.busy !== null}
        onChange={(_, { value }) => void session.chooseSheet(value)}
      >
        {state.forms.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
