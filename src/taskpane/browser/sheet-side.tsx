import { Button, Tab, TabList, Text } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { oneLine } from '../../engine/sentence/one-line';
import { printCell } from '../../sheet/address';
import { openFindings } from '../session/ignored';
import { sheetErrors } from '../session/workbook-verdict';
import { UndoButtons } from './editing/undo-buttons';
import { KeptOffer } from './kept/kept-offer';
import { within, ZOOM } from './layout/page-layout';
import { ZoomButtons } from './layout/zoom-buttons';
import type { OpenedWorkbook } from './opened-workbook';
import { saveCopy } from './save-copy';
import { flagsOf } from './sheet/flags';
import { FormulaBar } from './sheet/formula-bar';
import { howToEdit } from './sheet/how-to-edit';
import { MarkLegend } from './sheet/mark-legend';
import { SheetGrid } from './sheet/sheet-grid';
import { fittingZoom } from './sheet/sheet-widths';
import { useFrozenOf } from './sheet/use-frozen-of';

interface Props {
  readonly workbook: OpenedWorkbook;
  /** The way back to where it was opened. */
  readonly children: ReactNode;
  /** Null: as wide as there is room. */
  readonly zoom: number | null;
  readonly onZoom: (zoom: number | null) => void;
}

/** The sheet with what can be done to the file as a whole. */
export function SheetSide({ workbook, children, zoom, onZoom }: Props): ReactNode {
  const { fileName, sheets, display, remark, session } = workbook;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { forms, checked, ignored } = state;
  const errorsOn = (sheet: string) => sheetErrors(state, sheet);
  const { drawn, active, reach, note } = useSyncExternalStore(display.subscribe, display.state);
  const [width, setWidth] = useState(0);
  const shownZoom =
    zoom ?? (drawn === null || width === 0 ? 1 : within(fittingZoom(drawn, width), ZOOM));
  const shown = checked !== null && checked.sheet === drawn?.sheet ? checked : null;
  const flags = useMemo(
    () => flagsOf(shown === null ? [] : openFindings(shown, ignored)),
    [shown, ignored],
  );
  const frozen = useFrozenOf(shown?.report.form ?? null, drawn);
  return (
    <section className="sheet-side" aria-label="工作表">
      <header className="sheet-bar">
        <Text weight="semibold" className="sheet-file" title={oneLine(fileName)}>
          {oneLine(fileName)}
        </Text>
        <UndoButtons hands={workbook.editing} />
        {children}
        <Button size="small" onClick={() => void saveCopy(workbook)}>
          下载修改后的文件
        </Button>
      </header>
      <KeptOffer workbook={workbook} />
      {sheets.length > 1 && (
        <TabList
          size="small"
          selectedValue={drawn?.sheet}
          onTabSelect={(_, { value }) => {
            const sheet = String(value);
            void display.show(sheet);
            // One selection for the sheet and for what is said of it.
            if (forms.some((form) => form.sheet === sheet) && checked?.sheet !== sheet)
              void session.chooseSheet(sheet);
          }}
        >
          {sheets.map(({ name }) => (
            <Tab key={name} value={name}>
              {name}
              {errorsOn(name) > 0 && (
                <span className="sheet-errors"> ✕ {errorsOn(name)} 个必须修改</span>
              )}
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
          reach={reach}
          onActive={workbook.point}
          onReach={display.reach}
          hands={workbook.editing}
          onSay={display.say}
          flags={flags}
          zoom={shownZoom}
          onWidth={setWidth}
          frozen={frozen}
        />
      )}
      <footer className="sheet-foot">
        <output className={note === '' ? 'sheet-hint' : undefined}>
          {note === '' ? `${printCell(active)}：${howToEdit(drawn, active)}` : note}
        </output>
        {drawn && <ZoomButtons shown={shownZoom} fits={zoom === null} onZoom={onZoom} />}
        {remark !== '' && <span>{remark}</span>}
        {drawn?.cutOff === true && <span>表格太大，只显示前面的部分。</span>}
        {drawn && <MarkLegend drawn={drawn} />}
      </footer>
    </section>
  );
}
