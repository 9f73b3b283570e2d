import type { Cell } from '../../engine/model/form';
import { itsTurn } from '../../host/after';
import type { SheetInfo } from '../../host/host';
import {
  asXlsx,
  LEFT_BEHIND,
  openWorkbook as openFile,
  type Convert,
} from '../../host/open-workbook';
import { createSession } from '../session/create-session';
import type { SessionDeps } from '../session/deps';
import type { Session } from '../session/session';
import { copyName } from './copy-name';
import { editing, type Editing } from './editing/editing';
import { history } from './editing/history';
import { recordedHost } from './editing/recorded-host';
import type { SourceFile } from './file/source-file';
import { editKeeper, type EditKeeper } from './kept/edit-keeper';
import { fingerprint } from './kept/fingerprint';
import { drawSheet } from './sheet/draw-sheet';
import { sheetDisplay, type SheetDisplay } from './sheet/sheet-display';

/** What the page needs from its surroundings beside the file. */
export interface PageEffects extends Pick<SessionDeps, 'store' | 'after' | 'now'> {
  readonly convert: Convert;
}

/** A copy of the workbook, to be kept by the person. */
export interface Copy {
  readonly name: string;
  readonly content: Blob;
}

/** One file opened in the page: the sheet view, the session of the pane, and the way out. */
export interface OpenedWorkbook {
  readonly fileName: string;
  /** By which the file is known again, as it was opened. */
  readonly fingerprint: string;
  /** What a person must know of the file as long as it is open; '' where there is nothing. */
  readonly remark: string;
  /** The visible sheets, in tab order. */
  readonly sheets: readonly SheetInfo[];
  readonly display: SheetDisplay;
  readonly session: Session;
  readonly editing: Editing;
  /** The person has selected a cell of the shown sheet. */
  readonly point: (cell: Cell) => void;
  /** What is kept of the changes, in case the page goes before they are downloaded. */
  readonly kept: EditKeeper;
  /** The file as it is now, beside which the original stays as it was. */
  readonly copy: () => Promise<Copy>;
  /** There are changes that no saved copy has. */
  readonly unsaved: () => boolean;
}

const POINTING = 150;

/** Rejects with a `HostError` that says what the file is, if it is no workbook. */
export async function openWorkbook(
  { name, bytes }: SourceFile,
  { convert, ...effects }: PageEffects,
): Promise<OpenedWorkbook> {
  const show = (sheet: string, cell: Cell): void => void display.show(sheet, cell);
  const { workbook: host, convertedFrom } = await openFile(bytes, convert, show);
  const display = sheetDisplay(async (sheet, before) => {
    // What stands around a new sheet is seen before its rows are laid out.
    if (before?.sheet !== sheet) await itsTurn(effects.after);
    return drawSheet(await host.read(sheet), await host.view(sheet), before);
  });
  const steps = history(host, {
    remembered: () => session.state(),
    follow: (from, to) => session.follow(from, to),
  });
  const file = fingerprint(bytes);
  const keeper = editKeeper(host, effects.store, file);
  const opened = host.now();
  let saved = { state: opened, file };
  async function changed(): Promise<void> {
    // Nobody waits for the browser's storage, and what was done is seen first.
    effects.after(0, () => void keeper.keep(saved.state, saved.file));
    await display.refresh();
  }
  const session = createSession({
    ...effects,
    host: recordedHost(host, steps, changed),
    fileName: name,
  });
  const hands = editing({
    host,
    display,
    steps,
    changed,
    busy: () => session.state().busy !== null,
  });
  await keeper.start();
  const sheets = (await host.sheets()).filter(({ visible }) => visible);
  let cancelPointing: (() => void) | null = null;
  return {
    fileName: name,
    fingerprint: file,
    remark: convertedFrom === null ? '' : LEFT_BEHIND,
    sheets,
    display,
    session,
    editing: hands,
    point(cell) {
      display.select(cell);
      // Whoever walks over cells means the one they stop at.
      cancelPointing?.();
      cancelPointing = effects.after(POINTING, () => {
        const { drawn } = display.state();
        if (drawn !== null) host.point(drawn.sheet, cell);
      });
    },
    kept: keeper,
    async copy() {
      await hands.keepDraft();
      const copied = host.save();
      saved = { state: host.now(), file: fingerprint(copied) };
      void keeper.keep(saved.state, saved.file);
      return {
        name: copyName(convertedFrom === null ? name : asXlsx(name), {
          changed: saved.state !== opened,
          marked: await host.isMarked(),
        }),
        content: new Blob([new Uint8Array(copied)]),
      };
    },
    unsaved: () => host.now() !== saved.state || hands.hasDraft(),
  };
}
