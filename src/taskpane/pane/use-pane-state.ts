import { useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';

/** The session's state; the component is drawn again whenever it changes. */
export function usePaneState(session: Session): PaneState {
  return useSyncExternalStore(session.subscribe, session.state);
}
