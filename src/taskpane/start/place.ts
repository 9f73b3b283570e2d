/** Where the page was opened, and what it was asked to do first. */
export type Place =
  | {
      readonly kind: 'browser';
      /** Open the sample at once. */
      readonly startWithSample: boolean;
    }
  | {
      readonly kind: 'excel';
      /** Check at once and open the preview of what would be written. */
      readonly startWithPreview: boolean;
    };

/**
 * The place, told by our own words in the address: only the add-in manifest carries `host=excel`.
 * office.js could tell too, but in a plain browser it would first open a telemetry frame.
 *
 * @param query the part of the address from the question mark on; Office adds words of its own
 */
export function placeOf(query: string): Place {
  const words = new URLSearchParams(query);
  if (words.get('host') !== 'excel')
    return { kind: 'browser', startWithSample: words.get('start') === 'sample' };
  return { kind: 'excel', startWithPreview: words.get('start') === 'preview' };
}
