import { DEFAULT_OPTIONS, type Options } from '../../engine/options';

/** What is set for all who open this copy of the page, before their own settings. */
export interface Usual {
  readonly options: Options;
  /** One sentence for the foot of the page; '' where nothing is set. */
  readonly said: string;
}

export const NOTHING_SET: Usual = { options: DEFAULT_OPTIONS, said: '' };
