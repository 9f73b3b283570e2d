import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { FormRow } from '../../../documents/overview/form-row';
import { ruleMatrix } from '../../../documents/overview/matrix';
import { matrixCsv, overviewCsv } from '../../../documents/overview/overview-csv';
import { savedAs, saveFile } from '../../save-file';
import type { Desk } from './desk';

interface Props {
  readonly desk: Desk;
  /** The forms that are shown: what is saved is of these. */
  readonly shown: readonly FormRow[];
  /** What comes before: lists are looked at before they are taken away. */
  readonly children: ReactNode;
}

/** What can be taken away from the overview. */
export function OverviewWays({ desk, shown, children }: Props): ReactNode {
  const { checking, unchecked, making, said } = useSyncExternalStore(desk.subscribe, desk.state);
  const none = checking || making !== null || shown.length === 0;

  function saveTable(name: string, text: string): void {
    saveFile(name, new Blob([text], { type: 'text/csv' }));
    desk.say(savedAs(name));
  }

  const ways: readonly (readonly [name: string, save: () => void])[] = [
    ['复核意见（Excel）', () => void desk.saveLists(shown, 'xlsx')],
    ['复核意见（网页，可打印）', () => void desk.saveLists(shown, 'html')],
    ['下载总表', () => saveTable('总表.csv', overviewCsv(shown, unchecked))],
    ['下载问题分布', () => saveTable('问题分布.csv', matrixCsv(ruleMatrix(shown)))],
  ];
  return (
    <div className="desk-ways">
      {children}
      {ways.map(([name, save]) => (
        <Button key={name} size="small" disabledFocusable={none} onClick={save}>
          {name}
        </Button>
      ))}
      {making !== null && (
        <>
          <progress aria-label="复核意见" max={making.of} value={making.done} />
          <span>
            正在做复核意见 {making.done}/{making.of}
          </span>
          <Button size="small" onClick={desk.stop}>
            停止
          </Button>
        </>
      )}
      <output>{said}</output>
    </div>
  );
}
