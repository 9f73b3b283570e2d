import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { failureNotice } from '../../session/failure';

/** What was found, or one Chinese sentence that says why nothing was. */
export type Finding<Found> = Promise<Found | string>;

interface Lookup<Found> {
  /** What was found last. */
  readonly found: Found | null;
  /** Why nothing came of the last search; '' where something did. */
  readonly said: string;
  readonly looking: boolean;
}

/**
 * Looks for another document. Of two searches, what comes of the later one counts, and what was found
 * stays until something else is.
 *
 * @param first begins by itself
 */
export function useLookup<Found>(
  first: () => Finding<Found>,
): Lookup<Found> & { readonly look: (find: () => Finding<Found>) => void } {
  const [state, setState] = useState<Lookup<Found>>({ found: null, said: '', looking: true });
  const asked = useRef(0);

  function take(mine: number, came: Found | string): void {
    if (mine !== asked.current) return;
    if (typeof came === 'string') setState(({ found }) => ({ found, said: came, looking: false }));
    else setState({ found: came, said: '', looking: false });
  }

  const begin = useEffectEvent(() => {
    asked.current += 1;
    const mine = asked.current;
    void outcomeOf(first()).then((came) => take(mine, came));
  });
  useEffect(() => begin(), []);

  return {
    ...state,
    look(find) {
      asked.current += 1;
      const mine = asked.current;
      setState(({ found }) => ({ found, said: '', looking: true }));
      void outcomeOf(find()).then((came) => take(mine, came));
    },
  };
}

async function outcomeOf<Found>(finding: Finding<Found>): Promise<Found | string> {
  try {
    return await finding;
  } catch (error) {
    return failureNotice(error, 'reading').text;
  }
}
