import { Button, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  BLANK_FORM_NAMES,
  BLANK_FORMS,
  type BlankFormName,
} from '../../../documents/templates/blank-form-names';
import { fetched } from '../../../host/fetched';
import { HostError } from '../../../host/host-error';

/** Blank forms to take away, for whoever has none yet. */
export function BlankForms(): ReactNode {
  const [said, setSaid] = useState('');

  async function save(name: BlankFormName): Promise<void> {
    try {
      const { saveBlank } = await fetched(import('./save-blank'));
      setSaid(await saveBlank(name));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setSaid(error.message);
    }
  }

  return (
    <section className="open-blank" aria-label="空白表">
      <Text>还没有表？下载一份空白表来填，得分和合计自己会算：</Text>
      <div className="open-buttons">
        {BLANK_FORM_NAMES.map((name) => (
          <Button key={name} size="small" onClick={() => void save(name)}>
            {`${BLANK_FORMS[name].title}（${BLANK_FORMS[name].place}）`}
          </Button>
        ))}
      </div>
      <output>{said}</output>
    </section>
  );
}
