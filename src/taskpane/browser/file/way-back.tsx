import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Opening } from './opening';

/** From an open form to another file, or through the overview it was opened from. */
export function WayBack({ files }: { readonly files: Opening }): ReactNode {
  const { desk, row } = useSyncExternalStore(files.subscribe, files.state);
  const focusReturns = useRestoreFocusTarget();
  const close = (
    <Button {...focusReturns} size="small" onClick={() => void files.close()}>
      {desk === null ? '打开其他文件' : '返回总表'}
    </Button>
  );
  if (desk === null || row === null) return close;
  const step = (by: 1 | -1, name: string): ReactNode => {
    const other = desk.beside(row, by);
    return (
      <Button
        {...focusReturns}
        size="small"
        disabledFocusable={other === undefined}
        onClick={() => other && void files.openRow(other)}
      >
        {name}
      </Button>
    );
  };
  return (
    <>
      {close}
      {step(-1, '上一份')}
      {step(1, '下一份')}
    </>
  );
}
