/** What `--help` prints. */
export const HELP = `绩效自评助手：检查项目绩效自评指标评分表，提交前找出错误。文件只在本机读取，不改动、不上传。

用法：ziping check 文件或文件夹 … [选项]

选项：
  --json            输出 JSON（一张表一个对象，多张表一个数组）
  --csv             每张表输出一行 CSV
  --sheet 名称      只检查这一张工作表
  --options 文件    用 JSON 文件调整检查选项
  --help, -h        显示本说明
  --version, -v     显示版本号

退出码：0 没有错误；1 有必须改正的错误；2 有文件没能检查。
`;
