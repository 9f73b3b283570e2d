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
 * Looks for another document. Of two searches, what comes of the later one counts; where nothing does,
 * what was found by itself is left beside the sentence that says so, and of no other file anything.
 *
 * @param first begins by itself
 * @param wanted what to choose, said where a file that was chosen is of no use
 */
export function useLookup<Found>(
  first: () => Finding<Found>,
  wanted: string,
): Lookup<Found> & { readonly look: (find: () => Finding<Found>) => void } {
  const [state, setState] = useState<Lookup<Found>>({ found: null, said: '', looking: true });
  const asked = useRef(0);
  const own = useRef<Found | null>(null);

  function take(mine: number, came: Found | string): void {
    if (mine !== asked.current) return;
    if (typeof came === 'string') setState({ found: own.current, said: came, looking: false });
    else setState({ found: came, said: '', looking: false });
  }

  const begin = useEffectEvent(() => {
    asked.current += 1;
    const mine = asked.current;
    void outcomeOf(first(), '').then((came) => {
      if (typeof came !== 'string') own.current = came;
      return take(mine, came);
    });
  });
  useEffect(() => begin(), []);

  return {
    ...state,
    look(find) {
      asked.current += 1;
      const mine = asked.current;
      setState(({ found }) => ({ found, said: '', looking: true }));
      const wrong = `这个文件没有用上，请选择${wanted}。`;
      void outcomeOf(find(), wrong).then((came) => take(mine, came));
    },
  };
}

async function outcomeOf<Found>(finding: Finding<Found>, wrong: string): Promise<Found | string> {
  try {
    return await finding;
  } catch (error) {
    return `${failureNotice(error, 'reading').text}${wrong}`;
  }
}
