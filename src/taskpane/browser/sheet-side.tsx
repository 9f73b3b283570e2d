import { Button, Tab, TabList, Text, useRestoreFocusTarget } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { oneLine } from '../../engine/report/one-line';
import { printCell } from '../../sheet/address';
import { UndoButtons } from './editing/undo-buttons';
import type { OpenedWorkbook } from './opened-workbook';
import { saveCopy } from './save-copy';
import { FormulaBar } from './sheet/formula-bar';
import { howToEdit } from './sheet/how-to-edit';
import { MarkLegend } from './sheet/mark-legend';
import { SheetGrid } from './sheet/sheet-grid';

interface Props {
  readonly workbook: OpenedWorkbook;
  readonly onClose: () => void;
}

/** The sheet with what can be done to the file as a whole. */
export function SheetSide({ workbook, onClose }: Props): ReactNode {
  const { fileName, sheets, display, remark } = workbook;
  const focusReturns = useRestoreFocusTarget();
  const { drawn, active, note } = useSyncExternalStore(display.subscribe, display.state);
  return (
    <section className="sheet-side" aria-label="工作表">
      <header className="sheet-bar">
        <Text weight="semibold" className="sheet-file" title={oneLine(fileName)}>
          {oneLine(fileName)}
        </Text>
        <UndoButtons hands={workbook.editing} />
        <Button {...focusReturns} size="small" onClick={onClose}>
          换一个文件
        </Button>
        <Button size="small" onClick={() => void saveCopy(workbook)}>
          下载修改后的文件
        </Button>
      </header>
      {sheets.length > 1 && (
        <TabList
          size="small"
          selectedValue={drawn?.sheet}
          onTabSelect={(_, { value }) => void display.show(String(value))}
        >
          {sheets.map(({ name }) => (
            <Tab key={name} value={name}>
              {name}
            </Tab>
          ))}
        </TabList>
      )}
      {drawn && <FormulaBar drawn={drawn} active={active} />}
      {drawn && (
        <SheetGrid
          key={drawn.sheet}
          drawn={drawn}
          active={active}
          onActive={display.select}
          hands={workbook.editing}
          onSay={display.say}
        />
      )}
      <footer className="sheet-foot">
        <output>{note === '' ? `${printCell(active)}：${howToEdit(drawn, active)}` : note}</output>
        {remark !== '' && <span>{remark}</span>}
        {drawn?.cutOff === true && <span>表格太大，只显示前面的部分。</span>}
        {drawn && <MarkLegend drawn={drawn} />}
      </footer>
    </section>
  );
}
