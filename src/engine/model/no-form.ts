import type { Form } from './form';

/** A form of which nothing is known, to be filled with the few rows that somebody asks about. */
export const NO_FORM: Form = {
  titles: [],
  fields: [],
  funds: {
    evaluated: null,
    budget: null,
    allocated: null,
    spent: null,
    unscoredRate: false,
    rows: [],
  },
  headers: {},
  groups: [],
  labels: new Set(),
  indicators: [],
  total: null,
  totalAbove: null,
  subtotals: [],
  narrative: [],
  reasonBlock: null,
  broken: [],
  skipped: [],
  unread: [],
};
