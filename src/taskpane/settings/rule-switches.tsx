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

/** A tick box for each rule; ticked ones are not checked. */
export function RuleSwitches({ off, onChange }: RuleSwitchesProps): ReactNode {
  return (
    <Disclosure title={`${OPTIONS.off.title}（${off.length}）`}>
      <Fieldset legend={OPTIONS.off.hint}>
        {RULES.map(({ id, title }) => (
          <div key={id}>
            <Checkbox
              checked={off.includes(id)}
              label={title}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...off, id] : off.filter((one) => one !== id))
              }
            />
          </div>
        ))}
      </Fieldset>
    </Disclosure>
  );
}
