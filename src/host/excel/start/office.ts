import type { After } from '../../after';
import { watchScripts } from './page-scripts';

/** The oldest Excel the add-in works in: Office LTSC 2021. */
const FLOOR = '1.14';
/** How long the files and then Excel may take, the first time over a slow line. */
const PATIENCE = 60_000;
/** How long it is waited once a file has failed: another may stand in for it. */
const AFTER_FAILURE = 5000;

/** Whether the page stands in an Excel that can be worked with; if not, why and what to do. */
export type OfficeStart =
  | { readonly kind: 'excel' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly detail: string };

/**
 * Loads office.js into the page and waits for Excel to answer.
 *
 * @param url where office.js is: Microsoft's CDN, that of 21Vianet, or a copy of one's own
 */
export async function startOffice(url: string, after: After): Promise<OfficeStart> {
  const scripts = watchScripts();
  if (!('Office' in globalThis)) {
    const loaded = await withinPatience(loadScript(url), never, after);
    // What answered in place of office.js, such as a sign-in page of the network, is not it.
    if (loaded !== true || !('Office' in globalThis)) return blocked(addressOf(url));
  }
  const info = await withinPatience(Office.onReady(), scripts.failed, after);
  if (info === null) {
    const [address] = scripts.missing();
    if (address !== undefined) return blocked(address);
    return failed('Excel 没有响应，请关闭窗格后重新打开。', 'Office.onReady: timeout');
  }
  if (info.host !== Office.HostType.Excel)
    return failed(
      '这里不是 Excel，请在 Excel 的“加载项”中打开绩效自评助手。',
      `host: ${info.host}`,
    );
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR))
    return failed(
      '当前 Excel 版本过旧，请升级到 Office 2021 或 Microsoft 365 后使用。',
      `ExcelApi < ${FLOOR}`,
    );
  return { kind: 'excel' };
}

function blocked(address: string): OfficeStart {
  return failed(
    `连不上 ${address}，Office 组件没有加载完整。请检查网络，或者请信息人员放行这个地址（自己存放 office.js 的，核对文件是否齐全），再重试。`,
    `script: ${address}`,
  );
}

function addressOf(url: string): string {
  return new URL(url, document.baseURI).href;
}

function failed(sentence: string, detail: string): OfficeStart {
  return { kind: 'failed', sentence, detail };
}

/** True once the script has run, false if it could not be had. */
function loadScript(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
}

const never = new Promise<void>(() => {});

/** What the work gives; null where it takes too long, of itself or after a failure beside it. */
function withinPatience<T>(
  work: Promise<T>,
  failure: Promise<void>,
  after: After,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(null);
    const cancels = [after(PATIENCE, giveUp)];
    void failure.then(() => cancels.push(after(AFTER_FAILURE, giveUp)));
    work.then(resolve, reject).finally(() => cancels.forEach((cancel) => cancel()));
  });
}
