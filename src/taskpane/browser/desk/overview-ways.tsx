import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { FormRow } from '../../../documents/overview/form-row';
import { ruleMatrix } from '../../../documents/overview/matrix';
import { matrixCsv, overviewCsv } from '../../../documents/overview/overview-csv';
import { saveFile } from '../../save-file';
import type { Desk } from './desk';

interface Props {
  readonly desk: Desk;
  /** The forms that are shown: what is saved is of these. */
  readonly shown: readonly FormRow[];
}

/** What can be taken away from the overview. */
export function OverviewWays({ desk, shown }: Props): ReactNode {
  const { checking, unchecked } = useSyncExternalStore(desk.subscribe, desk.state);
  const [said, setSaid] = useState('');

  function saveTable(name: string, text: string): void {
    saveFile(name, new Blob([text], { type: 'text/csv' }));
    setSaid(`已交给浏览器下载：${name}，一般存在“下载”文件夹里。`);
  }

  const none = checking || shown.length === 0;
  return (
    <div className="desk-ways">
      <Button
        size="small"
        disabledFocusable={none}
        onClick={() => saveTable('总表.csv', overviewCsv(shown, unchecked))}
      >
        下载总表
      </Button>
      <Button
        size="small"
        disabledFocusable={none}
        onClick={() => saveTable('问题分布.csv', matrixCsv(ruleMatrix(shown)))}
      >
        下载问题分布
      </Button>
      <output>{said}</output>
    </div>
  );
}
