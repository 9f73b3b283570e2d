import address from '../../../../assets/samples/江门市2023年项目绩效自评指标评分表.xlsx';
import type { SourceFile } from './source-file';

/** The filled-in form that comes with the page: part of the program, as a page of a file may fetch none. */
export function sample(): SourceFile {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  return {
    name: '江门市2023年项目绩效自评指标评分表.xlsx',
    bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
  };
}
