import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { OPTIONS } from '../../engine/options';
import { RULES } from '../../engine/rules';
import { Disclosure } from '../parts/disclosure';
import { Fieldset } from '../parts/fieldset';

interface RuleSwitchesProps {
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** A tick box for each rule that can be checked; what is ticked is. */
export function RuleSwitches({ off, onChange }: RuleSwitchesProps): ReactNode {
  return (
    <Disclosure title={`检查哪些项目（${RULES.length - off.length}/${RULES.length}）`}>
      <Fieldset legend={OPTIONS.off.hint}>
        {RULES.map(({ id, title }) => (
          <div key={id}>
            <Checkbox
              checked={!off.includes(id)}
              label={title}
              onChange={(_, { checked }) =>
                onChange(checked === true ? off.filter((one) => one !== id) : [...off, id])
              }
            />
          </div>
        ))}
      </Fieldset>
    </Disclosure>
  );
}
