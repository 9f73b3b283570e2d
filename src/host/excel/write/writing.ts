/** All that changes a workbook, which is fetched with the first change. */
export { applyEdits } from './apply';
export { clearAllMarks } from './clear-marks';
export { restoreCells } from './restore';
export { askProtection, capabilitiesOf } from '../read/protection';
