import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fieldset: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { marginBottom: tokens.spacingVerticalXS, padding: 0 },
});

interface FieldsetProps {
  readonly legend: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Controls that belong together, and what they are about. */
export function Fieldset({ legend, className, children }: FieldsetProps): ReactNode {
  const styles = useStyles();
  return (
    <fieldset className={mergeClasses(styles.fieldset, className)}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
