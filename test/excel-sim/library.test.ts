/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { CLASSES } from './classes';
import { SimulatedExcel } from './excel';
import { startExcel } from './jsdom-excel';
import { libraryClass, type LibraryClass } from './library';
import { workbookOf } from './model/workbook';

beforeAll(async () => {
  await startExcel(new SimulatedExcel(workbookOf([])));
});

function ofLibrary(name: string): LibraryClass {
  const found = libraryClass(name);
  if (found === null) throw new Error(`office.js has no class ${name}`);
  return found;
}

// A member that real Excel does not have would let wrong calls of the add-in pass.
describe.each(CLASSES.map((one) => [one.name, one] as const))('simulated %s', (name, simulated) => {
  it('has no property the library does not have', () => {
    const { scalars, navigations } = ofLibrary(name);
    expect(Object.keys(simulated.scalars ?? {}).filter((one) => !scalars.has(one))).toEqual([]);
    expect(Object.keys(simulated.navigations ?? {}).filter((one) => !navigations.has(one))).toEqual(
      [],
    );
  });

  it('sets no property the library cannot set', () => {
    const { settable } = ofLibrary(name);
    const set = Object.entries(simulated.scalars ?? {}).filter(([, scalar]) => 'set' in scalar);
    expect(set.map(([key]) => key).filter((one) => !settable.has(one))).toEqual([]);
  });

  it('has no method the library does not have', () => {
    const { methods } = ofLibrary(name);
    const all = [...Object.keys(simulated.objects ?? {}), ...Object.keys(simulated.methods ?? {})];
    expect(all.filter((one) => !methods.has(one))).toEqual([]);
  });

  it('has items only where the library has a collection', () => {
    const { isCollection, methods } = ofLibrary(name);
    expect('items' in simulated && !isCollection).toBe(false);
    expect('indexer' in simulated && !methods.has('GetItem')).toBe(false);
  });
});

describe('looking into the library', () => {
  it('finds what is there and nothing else', () => {
    const range = ofLibrary('Range');
    expect(range.scalars.has('Values')).toBe(true);
    expect(range.settable.has('RowIndex')).toBe(false);
    expect(range.methods.has('SetValues')).toBe(false);
    expect(libraryClass('Ranch')).toBeNull();
  });
});
