import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shortPlace } from '../../documents/words/form-place';
import { shortVerdict } from '../../documents/words/verdict';
import { openFindings } from '../session/ignored';
import type { FormPlace, PaneState } from '../session/state';
import { workbookVerdict } from '../session/workbook-verdict';
import type { ResultProps } from './pane-props';

const useStyles = makeStyles({
  // A sheet's name may be longer than the pane is wide.
  sheet: { minWidth: 0 },
  verdict: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

/** Another form to check, where the workbook holds several forms. */
export function SheetChoice({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  if (state.forms.length < 2) return null;
  return (
    <div>
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
          {state.forms.map((form) => (
            <option key={shortPlace(form)} value={shortPlace(form)}>
              {optionText(form, state)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.verdict}>{workbookVerdict(state)}。</p>
    </div>
  );
}

/** A form with what was found on it. */
function optionText(form: FormPlace, { all, ignored }: PaneState): string {
  const place = shortPlace(form);
  const known = all.find((one) => shortPlace(one) === place);
  if (known === undefined) return `${place}：改动后没有校验`;
  return `${place}：${shortVerdict(known.report, openFindings(known, ignored))}`;
}
