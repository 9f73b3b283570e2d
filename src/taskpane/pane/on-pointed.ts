import type { Cell } from '../../engine/model/form';
import type { Session } from '../session/session';

/** Calls back each time a person selects a cell with a finding. The result ends it. */
export function onPointed(session: Session, callback: (cell: Cell) => void): () => void {
  let last = session.state().pointed;
  return session.subscribe(() => {
    const { pointed } = session.state();
    if (pointed === last) return;
    last = pointed;
    if (pointed !== null) callback(pointed);
  });
}
