import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../../host/excel/excel-host';
import { startOffice } from '../../host/excel/start/office';
import { workbookName } from '../../host/excel/start/workbook-name';
import { userStore } from '../settings/user-store';
import { after } from './after';
import { CrashGuard } from './crash-guard';
import { FailurePage, NOT_OPENED } from './failure-page';
import { openExcel } from './open-excel';
import './page.css';
import { placeOf, type Place } from './place';
import './themes.css';

/** The values of the theme are in the style sheet. */
const THEME = {};
const store = userStore(after);
const now = () => new Date();
const reload = () => location.reload();
const root = createRoot(document.querySelector('#root') ?? document.body);

function show(page: ReactNode): void {
  root.render(
    <FluentProvider theme={THEME} style={{ minHeight: '100%' }}>
      <CrashGuard onReload={reload}>{page}</CrashGuard>
    </FluentProvider>,
  );
}

async function open(place: Place): Promise<void> {
  // A dialog without colours lies on the list like glass.
  if (colour() === '') throw new Error('The style sheet has not come.');
  if (place.kind === 'excel') {
    await openExcel(
      {
        startOffice: () => startOffice(officeJs(), after),
        fileName: workbookName,
        openHost: (listeners) => new ExcelHost({ after, ...listeners }),
        store,
        after,
        now,
        show,
        reload,
      },
      place.startWithPreview,
    );
    return;
  }
  // The sheet view and the reader of files are fetched here alone: Excel has both of its own.
  const { BrowserPlace, opening } = await import('../browser/browser-page');
  const files = opening({ store, after, now, convert });
  show(<BrowserPlace opening={files} store={store} onReload={reload} />);
  if (place.startWithSample) void files.openSample();
}

/** One of the colours of the style sheet; empty without it. */
function colour(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--colorNeutralBackground1');
}

/** Few files are of an older format, so that what reads them is fetched when one comes. */
async function convert(bytes: Uint8Array): Promise<Uint8Array> {
  const { convertInPage } = await import('../browser/file/convert-in-page');
  return convertInPage(bytes);
}

/** Where this copy of the page gets office.js, as the build has written it into the page. */
function officeJs(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=office-js]')?.content ?? '';
}

open(placeOf(location.search)).catch((error: unknown) =>
  show(
    <FailurePage
      title={NOT_OPENED}
      sentence="页面没有加载完整，请检查网络后重试。"
      detail={String(error)}
      onRetry={reload}
    />,
  ),
);
