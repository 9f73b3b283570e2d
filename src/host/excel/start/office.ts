import type { After } from '../../after';

/** The oldest Excel the add-in works in: Office LTSC 2021. */
const FLOOR = '1.14';
/** How long Excel may take to answer before a person is told. */
const PATIENCE = 10_000;

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
  if (!('Office' in globalThis) && !(await withinPatience(loadScript(url), after)))
    return failed(
      '无法加载 Office 组件，请检查网络或请管理员核对 office.js 的地址后重试。',
      `office.js: ${url}`,
    );
  const info = await withinPatience(Office.onReady(), after);
  if (info === null)
    return failed('Excel 没有响应，请关闭窗格后重新打开。', 'Office.onReady: timeout');
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

function withinPatience<T>(work: Promise<T>, after: After): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const cancel = after(PATIENCE, () => resolve(null));
    work.then(resolve, reject).finally(cancel);
  });
}
