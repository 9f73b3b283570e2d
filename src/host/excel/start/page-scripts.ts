/** The scripts that are added to the page from now on, and which of them have not come. */
export interface PageScripts {
  /** Addresses of scripts that failed or are still awaited. */
  readonly missing: () => readonly string[];
  /** Settles when the first one fails. */
  readonly failed: Promise<void>;
}

/**
 * Watches how the page's scripts load. office.js adds its other files as scripts and says nothing of
 * one that is blocked: it just never gets ready.
 */
export function watchScripts(): PageScripts {
  const known = new Set(document.scripts);
  const loaded = new Set<EventTarget>();
  // These events do not bubble, but pass the document on their way down.
  document.addEventListener('load', ({ target }) => target && loaded.add(target), true);
  const failed = new Promise<void>((resolve) => {
    document.addEventListener(
      'error',
      ({ target }) => target instanceof HTMLScriptElement && resolve(),
      true,
    );
  });
  return {
    failed,
    missing() {
      const added = [...document.scripts].filter((script) => !known.has(script));
      const there = new Set(added.filter((script) => loaded.has(script)).map(fileName));
      // One in another language may have come in place of one that did not.
      return added.filter((script) => !there.has(fileName(script))).map(({ src }) => src);
    },
  };
}

function fileName({ src }: HTMLScriptElement): string {
  return src.slice(src.lastIndexOf('/') + 1);
}
