import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Pane } from '../pane/pane';
import { SkipLink } from '../pane/skip-link';
import type { UserStore } from '../session/deps';
import { defaultPane, paneBounds, SHEET, within } from './layout/page-layout';
import { Splitter } from './layout/splitter';
import { useMatches } from './layout/use-matches';
import { usePageLayout } from './layout/use-page-layout';
import { useWindowWidth } from './layout/use-window-width';
import type { OpenedWorkbook } from './opened-workbook';
import { SheetSide } from './sheet-side';

interface Props {
  readonly workbook: OpenedWorkbook;
  /** Where the person's layout of the page is kept. */
  readonly store: UserStore;
  /** The way back to where it was opened. */
  readonly children: ReactNode;
  /** What stands in place of the pane while a reviewer is at work; false for the pane. */
  readonly review: ReactNode;
}

/** As in browser.css: there is room for the pane beside the sheet only above this width. */
const STACKED = '(max-width: 860px)';

/** What stands above and below the sheet, and a few of its rows. */
const LEAST = 260;

const UNKEPT = '浏览器没能保存显示大小和窗格宽度，下次打开时要再调一次。';

/** The sheet view and, beside or under it, the pane. */
export function WorkbookPage({ workbook, store, children, review }: Props): ReactNode {
  const { session, display, sheets } = workbook;
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const sheet = checked?.sheet ?? sheets[0]?.name;
  const [layout, change] = usePageLayout(store, () => display.say(UNKEPT));
  const stacked = useMatches(STACKED);
  const windowWidth = useWindowWidth();
  const bounds = paneBounds(windowWidth);
  const pane = within(layout.pane ?? defaultPane(windowWidth), bounds);

  useEffect(() => {
    if (sheet !== undefined) void display.show(sheet);
  }, [display, sheet]);

  return (
    <div
      className="workbook-page"
      style={{ '--pane-share': `${pane}vw`, '--sheet-share': `max(${layout.sheet}vh, ${LEAST}px)` }}
    >
      <SkipLink />
      <SheetSide workbook={workbook} zoom={layout.zoom} onZoom={(zoom) => change({ zoom })}>
        {children}
      </SheetSide>
      {stacked ? (
        <Splitter
          orientation="horizontal"
          label="表格的高度"
          value={layout.sheet}
          bounds={SHEET}
          valueAt={({ clientY }) => (clientY / window.innerHeight) * 100}
          onMove={(share) => change({ sheet: share })}
        />
      ) : (
        <Splitter
          orientation="vertical"
          label="窗格的宽度"
          value={pane}
          bounds={bounds}
          valueAt={({ clientX }) => (1 - clientX / windowWidth) * 100}
          onMove={(share) => change({ pane: share })}
        />
      )}
      <div className="workbook-pane">
        {review === false ? <Pane session={session} place="browser" /> : review}
      </div>
    </div>
  );
}
