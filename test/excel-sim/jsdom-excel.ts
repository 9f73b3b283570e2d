import { pathToFileURL } from 'node:url';
import { startOffice } from '../../src/host/excel/start/office';
import type { SimulatedExcel } from './excel';
import { Line } from './transport/line';
import { installExternal } from './transport/window-external';

/** Microsoft's own library, unmodified. */
export const OFFICE_JS = pathToFileURL(require.resolve('@microsoft/office-js/dist/office.js')).href;

/** Opens Excel around the jsdom window of a test file and starts office.js in it. */
export async function startExcel(excel: SimulatedExcel): Promise<Line> {
  const line = new Line(excel);
  installExternal(window, line);
  const start = await startOffice(OFFICE_JS, (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  });
  if (start.kind === 'failed') throw new Error(start.detail);
  return line;
}
