import { remembered } from '../../engine/once';
import type { RowCell } from '../cells/sheet-rows';
import { maySayReasons } from './reason-block';

/** What the parts below a table begin with. */
const PARTS = [
  '注',
  '备注',
  '说明',
  '填表说明',
  '填报说明',
  '评价结论',
  '自评结论',
  '存在问题',
  '存在的问题',
  '主要问题',
  '改进措施',
  '改进意见',
  '改进建议',
  '其他需要说明',
  '项目负责人',
  '填报人',
  '填表人',
  '联系人',
  '单位负责人',
];

/** True if the first cell of a row begins one of the parts below a table. */
export function opensPart(first: RowCell): boolean {
  return beginsPart(first.entry.plain) || maySayReasons(first);
}

const beginsPart = remembered((text: string) => PARTS.some((part) => text.startsWith(part)));
