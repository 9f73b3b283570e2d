import type { Cell } from '../../../engine/model/form';
import { parseAddress } from '../../../sheet/address';

/** The first cell of an event's address: a merged cell is told as its whole area; null of whole rows and columns. */
export function firstCell(address: string): Cell | null {
  const [first = ''] = address.split(/[:,]/);
  return parseAddress(first);
}
