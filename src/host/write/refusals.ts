/** Why a cell or the marks stay as they are, said alike wherever the workbook lives. */
export const LOCKED = '工作表已保护，锁定的单元格不能写入，请撤销工作表保护后再试。';
export const NO_FORMATS = '工作表已保护且不允许设置格式，标记没有改动，请撤销工作表保护后再试。';
export const COVERED = '单元格被合并区域盖住，没有写入，请填在合并区域左上角的那一格。';
export const CHANGED_SINCE = '写入之后这个单元格又被改过，没有恢复，请自行核对内容。';
export const ROW_GONE =
  '找不到写入时的那一行：它已被移走、删除，或者改动很大。没有恢复，请自行核对内容。';
export const STRAYED =
  '写入的提纲现在在这一格，已不在写入时的那一行。没有动，请移回原来的行再恢复，或自行删去。';
export const ALIKE_ROWS = '有几行一模一样，分不清写入的是哪一行。没有恢复，请自行核对内容。';
export const FORMULA = '单元格里是公式，没有写入；要改写，请先删去公式再试。';
export const FILLED = '单元格由别处的公式填充，没有写入；要改写，请先改那个公式再试。';
export const NOT_ALLOWED =
  '单元格设了数据有效性，不允许填这样的内容，没有写入，请自行填写或改“数据有效性”后再试。';
export const SHEET_GONE =
  '找不到写入的那张工作表：它已被删除，或者文件关闭后又打开过。没有恢复，请自行核对内容。';
