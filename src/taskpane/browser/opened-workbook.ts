import type { Cell } from '../../engine/model/form';
import type { Host, SheetInfo } from '../../host/host';
import {
  asXlsx,
  LEFT_BEHIND,
  openWorkbook as openFile,
  type Convert,
} from '../../host/open-workbook';
import type { XlsxHost } from '../../host/xlsx/open';
import type { GridCell } from '../../sheet/grid';
import { createSession } from '../session/create-session';
import type { SessionDeps } from '../session/deps';
import { failureNotice } from '../session/failure';
import type { Session } from '../session/session';
import type { SourceFile } from './file/source-file';
import { markedName } from './marked-name';
import { drawSheet } from './sheet/draw-sheet';
import { sheetDisplay, type SheetDisplay } from './sheet/sheet-display';
import { editableText, typedContent } from './sheet/typed-content';

/** What the page needs from its surroundings beside the file. */
export interface PageEffects extends Pick<SessionDeps, 'store' | 'after'> {
  readonly convert: Convert;
}

/** One file opened in the page: the sheet view, the session of the pane, and the way out. */
export interface OpenedWorkbook {
  readonly fileName: string;
  /** What a person must know of the file as long as it is open; '' where there is nothing. */
  readonly remark: string;
  /** What a copy is called, beside which the original stays as it was. */
  readonly copyName: string;
  /** The visible sheets, in tab order. */
  readonly sheets: readonly SheetInfo[];
  readonly display: SheetDisplay;
  readonly session: Session;
  /** Puts what a person typed into a cell of the shown sheet. Says so where that is refused. */
  readonly type: (cell: Cell, before: GridCell | null, text: string) => Promise<void>;
  /** The file as it is now, to be kept by the person. */
  readonly save: () => Blob;
  /** There are changes that no saved copy has. */
  readonly unsaved: () => boolean;
}

/** Rejects with a `HostError` that says what the file is, if it is no workbook. */
export async function openWorkbook(
  { name, bytes }: SourceFile,
  { convert, ...effects }: PageEffects,
): Promise<OpenedWorkbook> {
  const show = (sheet: string, cell: Cell): void => void display.show(sheet, cell);
  const { workbook: host, convertedFrom } = await openFile(bytes, convert, show);
  const display = sheetDisplay(async (sheet, before) =>
    drawSheet(await host.read(sheet), await host.view(sheet), before),
  );
  let unsaved = false;
  const changed = (): Promise<void> => {
    unsaved = true;
    return display.refresh();
  };
  const session = createSession({ ...effects, host: telling(host, changed), fileName: name });
  const sheets = (await host.sheets()).filter(({ visible }) => visible);
  return {
    fileName: name,
    remark: convertedFrom === null ? '' : LEFT_BEHIND,
    copyName: markedName(convertedFrom === null ? name : asXlsx(name)),
    sheets,
    display,
    session,
    save() {
      unsaved = false;
      return new Blob([new Uint8Array(host.save())]);
    },
    unsaved: () => unsaved,
    async type(cell, before, text) {
      if (text === editableText(before)) return;
      const sheet = display.state().drawn?.sheet;
      if (sheet === undefined) return;
      try {
        await host.edit(sheet, cell, typedContent(text, before));
        await changed();
      } catch (error) {
        display.say(failureNotice(error, 'changing').text);
      }
    },
  };
}

/** The host, telling of everything that changes the file, which its own listeners do not hear. */
function telling(host: XlsxHost, changed: () => Promise<void>): Host {
  const then = async <Result>(change: Promise<Result>): Promise<Result> => {
    const result = await change;
    await changed();
    return result;
  };
  return {
    sheets: () => host.sheets(),
    read: (sheet) => host.read(sheet),
    capabilities: (sheet) => host.capabilities(sheet),
    select: (sheet, cell) => host.select(sheet, cell),
    onChange: (callback) => host.onChange(callback),
    apply: (sheet, edits) => then(host.apply(sheet, edits)),
    restore: (receipt) => then(host.restore(receipt)),
    clearMarks: (sheet) => then(host.clearMarks(sheet)),
  };
}
