/** Why a cell or the marks stay as they are, said alike wherever the workbook lives. */
export const LOCKED = '工作表已保护，锁定的单元格不能写入，请撤销工作表保护后再试。';
export const NO_FORMATS = '工作表已保护且不允许设置格式，标记没有改动，请撤销工作表保护后再试。';
export const COVERED = '单元格在合并区域内且不是首格，没有写入，请在合并区域的首格填写。';
export const CHANGED_SINCE = '写入之后这个单元格又被改过，没有恢复，请自行核对内容。';
