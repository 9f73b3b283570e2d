import type { WireClass } from '../wire/wire-class';
import { WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import type { SimContext } from './context';
import { WORKSHEET } from './worksheet';

export const WORKSHEETS: WireClass<SimContext> = {
  name: 'WorksheetCollection',
  indexer: (sim, key) => {
    const sheet = sim.workbook.sheets.find(({ id, name }) => id === key || name === key);
    if (sheet === undefined) throw new WireError('ItemNotFound');
    return wireObject(WORKSHEET, { sim, sheet });
  },
  items: (sim) => sim.workbook.sheets.map((sheet) => wireObject(WORKSHEET, { sim, sheet })),
  objects: {
    GetActiveWorksheet: (sim) => {
      const sheet = sim.workbook.sheets.find(({ id }) => id === sim.workbook.active);
      // A chart sheet is in front.
      if (sheet === undefined) throw new WireError('UnsupportedSheet');
      return wireObject(WORKSHEET, { sim, sheet });
    },
  },
  methods: {
    _RegisterDataChangedEvent: ({ workbook }) => {
      workbook.watched = true;
    },
    _RegisterSelectionChangedEvent: ({ workbook }) => {
      workbook.selectionWatched = true;
    },
    _UnregisterSelectionChangedEvent: ({ workbook }) => {
      workbook.selectionWatched = false;
    },
    _RegisterActivatedEvent: ({ workbook }) => {
      workbook.activationWatched = true;
    },
    _UnregisterActivatedEvent: ({ workbook }) => {
      workbook.activationWatched = false;
    },
    _UnregisterDataChangedEvent: ({ workbook }) => {
      workbook.watched = false;
    },
  },
};
