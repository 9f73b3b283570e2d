import type { Unsubscribe } from '../host';

type Listener = (sheet: string) => void;

/** Who wants to know of a person's changes. Those of one turn are told together, once per sheet. */
export class ChangeListeners {
  private readonly listeners = new Set<Listener>();
  private readonly changed = new Set<string>();

  add(listener: Listener): Unsubscribe {
    // A function of its own for each, since one may listen twice.
    const own: Listener = (sheet) => listener(sheet);
    this.listeners.add(own);
    return async () => void this.listeners.delete(own);
  }

  tell(sheet: string): void {
    this.changed.add(sheet);
    queueMicrotask(() => this.callBack());
  }

  private callBack(): void {
    const sheets = [...this.changed];
    this.changed.clear();
    for (const sheet of sheets) for (const listener of this.listeners) listener(sheet);
  }
}
