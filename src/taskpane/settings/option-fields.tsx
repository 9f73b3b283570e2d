import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DEFAULT_OPTIONS, OPTIONS, type Options } from '../../engine/options';
import { Fieldset } from '../parts/fieldset';
import type { SettingsDraft } from './settings-draft';

const useStyles = makeStyles({
  grades: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  grade: { minWidth: 0 },
});

interface OptionFieldsProps {
  readonly draft: SettingsDraft;
  readonly problems: Readonly<Partial<Record<keyof Options, string>>>;
  readonly onChange: (draft: SettingsDraft) => void;
}

const NUMBERS = ['total', 'tierTop', 'tierMiddle', 'exceeded'] as const;
const GRADES = ['优', '良', '中'] as const;

/** A field for each option that is a number or a choice, with its default and its bounds. */
export function OptionFields({ draft, problems, onChange }: OptionFieldsProps): ReactNode {
  const styles = useStyles();
  const numberFields = NUMBERS.map((key) => {
    const { title, hint, default: usual, min, max } = OPTIONS[key];
    return (
      <Field
        key={key}
        label={title}
        hint={`${hint}（${min} 到 ${max}，默认 ${usual}）`}
        validationMessage={problems[key] ?? null}
      >
        <Input
          inputMode="decimal"
          value={draft[key]}
          onChange={(_, { value }) => onChange({ ...draft, [key]: value })}
        />
      </Field>
    );
  });
  return (
    <>
      {numberFields}
      <Field label={OPTIONS.reverse.title} hint={OPTIONS.reverse.hint}>
        <Select
          value={draft.reverse}
          onChange={(_, { value }) => onChange({ ...draft, reverse: value })}
        >
          {Object.entries(OPTIONS.reverse.choices).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Fieldset legend={OPTIONS.grades.title}>
        <Field
          hint={`${OPTIONS.grades.hint}（默认 ${DEFAULT_OPTIONS.grades.join('、')}）`}
          validationMessage={problems.grades ?? null}
        >
          <div className={styles.grades}>
            {GRADES.map((grade, at) => (
              <Input
                key={grade}
                className={styles.grade}
                inputMode="decimal"
                aria-label={`“${grade}”的最低分`}
                contentBefore={grade}
                value={draft.grades[at] ?? ''}
                onChange={(_, { value }) =>
                  onChange({ ...draft, grades: draft.grades.with(at, value) })
                }
              />
            ))}
          </div>
        </Field>
      </Fieldset>
    </>
  );
}
