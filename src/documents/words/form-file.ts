import { isRemarks } from '../remarks/remarks-name';

/** What a file in a folder is by its name. */
export type FormFile = 'workbook' | 'other-format' | 'none';

/** Said of a workbook in a format that is not read, so that nobody takes it for checked. */
export const OTHER_FORMAT = '这种格式不能检查，请用 Excel 或 WPS 另存为 .xlsx 再检查。';
/** Said of a folder in which there is nothing to check. */
export const NO_WORKBOOK = '这个文件夹里没有 .xlsx、.xls、.et 或 .ods 文件，请检查路径。';

/**
 * Whether a file in a folder is to be read.
 *
 * @param lists the lists of ours as well, which are answers to forms and none themselves
 */
export function formFile(name: string, lists = false): FormFile {
  if (isHidden(name) || (isRemarks(name) && !lists)) return 'none';
  if (/\.xlsb$/i.test(name)) return 'other-format';
  return /\.(?:xls[xm]?|et|ods)$/i.test(name) ? 'workbook' : 'none';
}

/**
 * `~$…` is what Excel leaves beside a workbook while it is open, `.~…` what WPS does, and `._…` what
 * macOS puts on foreign disks: none is a workbook. Other names with a point in front are hidden too.
 */
function isHidden(name: string): boolean {
  return /^(?:~\$|\.)/.test(name);
}
