import type { SimulatedExcel } from '../excel';
import { requestsOf } from '../requests';

/**
 * Somebody does something right before one of the coming requests is carried out: 1 is the next one
 * of the add-in's own, office.js's housekeeping not counted. Done at most once.
 */
export function beforeRequest(excel: SimulatedExcel, nth: number, act: () => void): void {
  const already = requestsOf(excel).length;
  excel.beforeAction = () => {
    if (requestsOf(excel).length - already !== nth - 1) return;
    excel.beforeAction = () => {};
    act();
  };
}
