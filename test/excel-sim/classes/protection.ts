import type { WireClass } from '../wire/wire-class';
import type { OnSheet } from './context';

export const PROTECTION: WireClass<OnSheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection ?? { allowFormatCells: false } },
  },
};
