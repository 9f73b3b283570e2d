import { HostError } from '../../src/host/host-error';
import { openXlsx } from '../../src/host/xlsx/open';
import type { Grid } from '../../src/sheet/grid';

/** What became of some bytes: the cells of every sheet, or the refusal. */
export type Outcome =
  | { readonly kind: 'read'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly error: HostError };

/** The refusals that name a fault of the file; `unknown` is one that nobody foresaw. */
const FORESEEN = new Set(['unreadable', 'too-large', 'refused']);

/** Opens a file and reads all of it, its looks included. Throws on anything but a foreseen refusal. */
export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    const host = openXlsx(bytes);
    const grids: Grid[] = [];
    for (const { name } of await host.sheets()) {
      grids.push(await host.read(name));
      await host.view(name);
    }
    return { kind: 'read', grids };
  } catch (error) {
    return { kind: 'refused', error: foreseen(error) };
  }
}

/** Passes a refusal on that names its cause, and throws everything else. */
export function foreseen(error: unknown): HostError {
  if (error instanceof HostError && FORESEEN.has(error.code)) return error;
  throw error instanceof HostError ? new Error(`unforeseen: ${error.detail}`) : error;
}
