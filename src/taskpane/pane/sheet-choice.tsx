import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shortPlace } from '../../documents/words/form-place';
import type { ResultProps } from './pane-props';

const useStyles = makeStyles({
  // A sheet's name may be longer than the pane is wide.
  sheet: { minWidth: 0 },
  name: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

/** Another form to check, where the workbook holds several forms. */
export function SheetChoice({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  if (state.forms.length < 2) return null;
  return (
    <Field label="工作表" orientation="horizontal">
      <Select
        className={styles.sheet}
        select={{ className: styles.name }}
        value={shortPlace(checked)}
        disabled={state.busy !== null}
        onChange={(_, { value }) => {
          const form = state.forms.find((one) => shortPlace(one) === value);
          if (form !== undefined) void session.chooseSheet(form.sheet, form.row);
        }}
      >
        {state.forms.map(shortPlace).map((place) => (
          <option key={place}>{place}</option>
        ))}
      </Select>
    </Field>
  );
}
