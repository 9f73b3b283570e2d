import type { After } from '../../after';

/** Excel reports a change a moment after the request that made it is answered. */
const ECHO = 1000;

/** Tells the changes we make from those of people, or checking would follow every write. */
export interface OwnChanges {
  /** Does work that changes cells. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** True if the change is our own. */
  include(event: Excel.WorksheetChangedEventArgs): boolean;
}

export function ownChanges(after: After): OwnChanges {
  let writing = 0;
  let excelTells = false;
  return {
    async during(work) {
      writing += 1;
      try {
        return await work();
      } finally {
        after(ECHO, () => {
          writing -= 1;
        });
      }
    },
    include({ source, triggerSource }) {
      if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) excelTells = true;
      if (excelTells) return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      // An Excel that never says who made a change leaves only the time to go by.
      return writing > 0 && source === Excel.EventSource.local;
    },
  };
}
