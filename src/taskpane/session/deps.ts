import type { After } from '../../host/after';
import type { Host } from '../../host/host';
import type { Usual } from './usual';

/** What is kept for a user between sessions; `load` and `save` reject where the browser refuses storage. */
export interface UserStore {
  /** What is set for all who open this page. Never rejects. */
  usual(): Promise<Usual>;
  /** The value last saved under the key; null if there is none. */
  load(key: string): Promise<unknown>;
  /** Saves plain JSON data. */
  save(key: string, value: unknown): Promise<void>;
  /** Calls back after another page of the user saved something; the result stops it. */
  watch(callback: () => void): () => void;
}

/** The effects a session needs from the place it runs in. */
export interface SessionDeps {
  readonly host: Host;
  /** Name of the workbook's file: what is ignored is kept under it. */
  readonly fileName: string;
  readonly store: UserStore;
  readonly after: After;
  /** The time of day. */
  readonly now: () => Date;
}
