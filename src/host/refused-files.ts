/** Why a file is not read, said alike of an `.xlsx` and of what one would have to be made of. */
export const WITH_PASSWORD = '文件设有打开密码，请在 Excel 或 WPS 中取消密码并保存后再试。';
export const WITHOUT_SHEET = '工作簿中没有工作表，请选择含评分表的文件。';
