import type { Capabilities } from '../../host';
import { LOCKED, NO_FORMATS } from '../../write/refusals';
import type { Ask } from './read';

/** What the workbook and the sheet allow at all. */
export interface Protection {
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly mayFormat: boolean;
}

export const READ_ONLY = '工作簿以只读方式打开，请另存为可编辑的文件后再写入。';

export const askProtection: Ask<Protection> = (sheet, workbook) => {
  workbook.load(['readOnly']);
  sheet.protection.load(['protected', 'options']);
  return () => ({
    readOnly: workbook.readOnly,
    protected: sheet.protection.protected,
    mayFormat: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
  });
};

/** The same in sentences for the user. */
export function capabilitiesOf(protection: Protection): Capabilities {
  if (protection.readOnly)
    return { cellsRefused: READ_ONLY, unlockedOnly: false, marksRefused: READ_ONLY };
  return {
    cellsRefused: protection.protected ? LOCKED : null,
    unlockedOnly: protection.protected,
    marksRefused: protection.mayFormat ? null : NO_FORMATS,
  };
}
