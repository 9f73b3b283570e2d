import { useState } from 'react';

/** What became of the last copy; null where there was none yet. */
export type Copied = 'yes' | 'refused' | null;

/** Puts a text where it can be pasted. In a frame, as Excel on the web uses, the browser may refuse (office-js #1991). */
export function useCopy(): readonly [Copied, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>(null);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  }

  return [copied, copy];
}
