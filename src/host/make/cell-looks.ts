import type { CellObject } from 'write-excel-file/universal';
import type { PlainLook } from '../../sheet/plain-sheet';

type Style = Omit<CellObject, 'value' | 'type'>;

const LINE: Style = { borderStyle: 'thin', borderColor: '#767676' };
const TEXT: Style = { wrap: true, alignVertical: 'top' };

/** What each look is in a workbook. */
export const CELL_LOOKS: Readonly<Record<PlainLook, Style>> = {
  title: { fontWeight: 'bold', fontSize: 16, align: 'center', alignVertical: 'center' },
  label: { ...TEXT, fontWeight: 'bold' },
  value: TEXT,
  head: {
    ...TEXT,
    ...LINE,
    fontWeight: 'bold',
    backgroundColor: '#EEEEEE',
    align: 'center',
  },
  body: { ...TEXT, ...LINE },
  centred: { ...TEXT, ...LINE, align: 'center' },
  note: TEXT,
};
