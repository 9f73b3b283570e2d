import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * Light or dark as the system is set, and changing with it. High contrast needs no theme of ours:
 * under `forced-colors` the browser replaces every colour by the user's own.
 */
export function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  const dark = useSyncExternalStore(watchScheme, isDark);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: '100%' }}>
      {children}
    </FluentProvider>
  );
}

function isDark(): boolean {
  return matchMedia(PREFERS_DARK).matches;
}

function watchScheme(onChange: () => void): () => void {
  const query = matchMedia(PREFERS_DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
