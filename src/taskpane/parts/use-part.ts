import { useEffect, useEffectEvent, useState } from 'react';
import { fetched } from '../../host/fetched';
import type { HostError } from '../../host/host-error';

/**
 * A part of the page that nobody needs at first: null until it has been fetched. Where the network
 * does not give it, the page stays as it is and `onFailure` is told.
 *
 * @param wanted null while the part is not needed; a failed fetch is tried anew when it changes
 */
export function usePart<Part extends object>(
  load: () => Promise<Part>,
  wanted: unknown,
  onFailure: (error: HostError) => void,
): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  const fail = useEffectEvent(onFailure);

  useEffect(() => {
    if (wanted === null || part !== null) return undefined;
    let gone = false;
    fetched(load()).then(
      (got) => gone || setPart(got),
      (error: HostError) => gone || fail(error),
    );
    return () => {
      gone = true;
    };
  }, [load, wanted, part]);

  return part;
}
