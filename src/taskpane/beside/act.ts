import type { ComponentType } from 'react';
import type { ResultProps } from '../pane/pane-props';

/** Something that a person does with a checked form beside mending it. */
export interface Act {
  /** Short, as on a button. */
  readonly title: string;
  /** What it does, in one sentence. */
  readonly does: string;
  /** Fetches what shows it. */
  readonly load: () => Promise<{ readonly Act: ComponentType<ResultProps> }>;
}
