import { JSDOM } from 'jsdom';
import type { SimulatedExcel } from '../excel-sim/excel';
import { startExcel } from '../excel-sim/jsdom-excel';
import type { Line } from '../excel-sim/transport/line';

/** What the host and its simulator look for in the page around them, sooner or later. */
const OF_THE_PAGE = ['window', 'document', 'Excel', 'OfficeExtension'];

/** Starts office.js in a window of this process, as the tests do in jest's. */
export async function startInWindow(excel: SimulatedExcel): Promise<Line> {
  const { window } = new JSDOM('', {
    url: 'https://localhost/',
    resources: 'usable',
    runScripts: 'dangerously',
  });
  lend(window, OF_THE_PAGE);
  // Where `Office` is known, office.js is taken to be there already: only once it has come.
  const lendOffice = (): void => lend(window, ['Office']);
  window.document.addEventListener('load', lendOffice, { capture: true, once: true });
  return startExcel(excel);
}

/** Makes names of the window names of this process, whenever the window comes to have them. */
function lend(window: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(globalThis, name, { get: () => Reflect.get(window, name) });
}
