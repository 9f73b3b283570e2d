import { useEffect, useState } from 'react';
import type { UserStore } from '../../session/deps';

/** What is said of what is set for all who open this page, before a form is open. */
export function useUsual(store: UserStore): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    void store.usual().then((usual) => gone || setSaid(usual.said));
    return () => {
      gone = true;
    };
  }, [store]);
  return said;
}
