import type { Cell } from '../../engine/model/form';
import type { Session } from '../session/session';

/** Calls back each time a person selects a cell with a finding. The result ends it. */
export function onPointed(session: Session, callback: (cell: Cell) => void): () => void {
  let last: Cell | null = null;
  function tell(): void {
    const { pointed } = session.state();
    if (pointed === last) return;
    last = pointed;
    if (pointed !== null) callback(pointed);
  }
  // It may have been selected before there was anybody to be told.
  tell();
  return session.subscribe(tell);
}
