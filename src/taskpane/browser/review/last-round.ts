import type { EarlierForm } from '../../../documents/rounds/round-json';
import { fetched } from '../../../host/fetched';
import type { UncheckedInFile } from '../../../host/forms/check-workbook';
import { HostError } from '../../../host/host-error';
import type { CheckOptions } from '../../session/benchmarks';
import { observable } from '../../session/observable';
import type { Found } from '../file/found-files';
import type { PageEffects } from '../opened-workbook';

/** The round before, with which all forms are compared. */
export interface Round {
  readonly forms: readonly EarlierForm[];
  /** Files that tell nothing of it. */
  readonly unread: readonly UncheckedInFile[];
}

export interface LastRoundState {
  readonly round: Round | null;
  /** How many files are read of how many; null while none are. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** Why there is none after all; '' where nothing went wrong. */
  readonly failure: string;
}

/** The last round as the person gave it, for as long as the page is open. */
export interface LastRound {
  readonly state: () => LastRoundState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes these files for the last round: 复核意见, or earlier copies of the forms, checked by the settings. */
  readonly compare: (found: Found, settings: CheckOptions) => Promise<void>;
  /** Compares no more. */
  readonly endComparison: () => void;
}

export type LastRoundDeps = Pick<PageEffects, 'after' | 'convert'>;

const NOTHING = '选的文件里没有上一轮的复核意见（Excel），也没有上一轮填好的评分表。';

/**
 * The round before this one, as it is read from the files that a person chooses; kept while the page is
 * open.
 */
export function createLastRound(deps: LastRoundDeps): LastRound {
  const state = observable<LastRoundState>({ round: null, reading: null, failure: '' });

  async function read(found: Found, settings: CheckOptions): Promise<void> {
    const onDone = (done: number): void => state.set({ reading: { done, of: found.files.length } });
    onDone(0);
    const { readRound } = await fetched(import('../desk/read-round'));
    const round = await readRound(found, settings, deps, onDone);
    if (round.forms.length > 0) state.set({ round, failure: '' });
    else state.set({ failure: NOTHING });
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    async compare(found, settings) {
      if (state.get().reading !== null) return;
      try {
        await read(found, settings);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        state.set({ failure: error.message });
      } finally {
        state.set({ reading: null });
      }
    },
    endComparison: () => state.set({ round: null, failure: '' }),
  };
}
