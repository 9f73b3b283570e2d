import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense, type ReactElement } from 'react';
import '../page-globals';
import { Pane } from '../../../src/taskpane/pane/pane';
import type { Session } from '../../../src/taskpane/session/session';
import type { PaneState } from '../../../src/taskpane/session/state';
import { stubSession } from './stub-session';

/** Draws something as the page does, and gives hands to use it with. */
export function show(element: ReactElement): UserEvent {
  render(
    <FluentProvider theme={webLightTheme}>
      <Suspense>{element}</Suspense>
    </FluentProvider>,
  );
  return userEvent.setup();
}

/** Draws the whole pane in this state, with all parts of it that are fetched. */
export async function showPane(state: Partial<PaneState>): Promise<{
  readonly session: Session;
  readonly user: UserEvent;
}> {
  const session = stubSession(state);
  const user = show(<Pane session={session} place="excel" />);
  await act(() => new Promise((resolve) => void setTimeout(resolve)));
  return { session, user };
}
