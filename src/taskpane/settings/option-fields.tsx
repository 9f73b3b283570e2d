import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DEFAULT_OPTIONS, OPTIONS, type Options } from '../../engine/options';
import { Fieldset } from '../parts/fieldset';
import { boundedGrades, type SettingsDraft } from './settings-draft';

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

type Key = keyof Options & keyof SettingsDraft;

const NUMBERS = ['total', 'tierTop', 'tierMiddle', 'exceeded'] as const;
const EXECUTION = ['executionReason', 'executionGap', 'reasonLength'] as const;
const TEXTS = ['executionCaps', 'weights', 'gradeNames'] as const;
const CHOICES = ['reverse', 'exceededThen', 'promptGaps'] as const;

/** A field for each option that is a number, a choice or a short list, with its default and bounds. */
export function OptionFields({ draft, problems, onChange }: OptionFieldsProps): ReactNode {
  const styles = useStyles();
  const set = (key: Key, value: string) => onChange({ ...draft, [key]: value });
  const setGrade = (at: number, value: string) =>
    onChange({
      ...draft,
      grades: boundedGrades(draft).map((_, i) => (i === at ? value : (draft.grades[i] ?? ''))),
    });
  const numberField = (key: (typeof NUMBERS | typeof EXECUTION)[number]) => {
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
          onChange={(_, { value }) => set(key, value)}
        />
      </Field>
    );
  };
  return (
    <>
      {NUMBERS.map(numberField)}
      {CHOICES.map((key) => (
        <Field key={key} label={OPTIONS[key].title} hint={OPTIONS[key].hint}>
          <Select value={draft[key]} onChange={(_, { value }) => set(key, value)}>
            {Object.entries(OPTIONS[key].choices).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {EXECUTION.map(numberField)}
      {TEXTS.map((key) => (
        <Field
          key={key}
          label={OPTIONS[key].title}
          hint={OPTIONS[key].hint}
          validationMessage={problems[key] ?? null}
        >
          <Input value={draft[key]} onChange={(_, { value }) => set(key, value)} />
        </Field>
      ))}
      <Fieldset legend={OPTIONS.grades.title}>
        <Field
          hint={`${OPTIONS.grades.hint}（默认 ${DEFAULT_OPTIONS.grades.join('、')}）`}
          validationMessage={problems.grades ?? null}
        >
          <div className={styles.grades}>
            {boundedGrades(draft).map((grade, at) => (
              <Input
                key={grade}
                className={styles.grade}
                inputMode="decimal"
                aria-label={`“${grade}”的最低分`}
                contentBefore={grade}
                value={draft.grades[at] ?? ''}
                onChange={(_, { value }) => setGrade(at, value)}
              />
            ))}
          </div>
        </Field>
      </Fieldset>
    </>
  );
}
