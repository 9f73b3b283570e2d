import type { CellSpec } from '../host/workbook-spec';

/** Invented, and found in no form by chance. */
const NAME = '欧阳牧之';
const MOBILE = '13900001234';
const TELEPHONE = '0750-1234567';
const EMAIL = 'muzhi.ouyang@example.org';

/** What may stand in no output, however a contact is cut. */
export const SECRETS: readonly string[] = ['牧之', '9000012', '1234567', 'muzhi', 'ouyang'];

type Rows = readonly (readonly CellSpec[])[];

const BESIDE: Rows = [['联系人', NAME, '联系电话', MOBILE, '联系邮箱', EMAIL]];
const AS_NUMBER: Rows = [['填报人', NAME, '手机', Number(MOBILE)]];
const AFTER_COLONS: Rows = [[`联系人：${NAME}`, null, `电话：${TELEPHONE}`, `邮箱：${EMAIL}`]];
const IN_ONE_CELL: Rows = [[`填报人：${NAME}　联系电话：${TELEPHONE}　邮箱：${EMAIL}`]];

/** The ways in which forms name a person above the table. */
export const ROWS_ABOVE: Readonly<Record<string, Rows>> = {
  'beside labels': [...BESIDE, ['项目负责人', NAME, '联系方式', TELEPHONE]],
  'as a number': AS_NUMBER,
  'after colons': AFTER_COLONS,
  'in one cell': IN_ONE_CELL,
  'after the unit': [[`填报单位：某某局　填报人：${NAME}　联系电话：${MOBILE}`]],
  'after the project': [[`项目名称：某某经费　联系人：${NAME}　联系电话：${MOBILE}`]],
  'within the project': [['项目名称', `某某经费（联系人${NAME}，１３９ ００００ １２３４）`]],
  'beside another label': [['项目名称', null, '分管领导及电话', `${NAME} ${MOBILE}`]],
};

/** The ways in which forms name a person below the table. */
export const ROWS_BELOW: Readonly<Record<string, Rows>> = {
  'beside labels': BESIDE,
  'as a number': AS_NUMBER,
  'after colons': AFTER_COLONS,
  'in one cell': IN_ONE_CELL,
  'below a label': [
    ['单位负责人（签字）', null, '填报人'],
    [NAME, null, NAME],
  ],
  'in prose': [[`本表由${NAME}填写，有问题请致电${TELEPHONE}或${MOBILE}。`]],
  'below an empty reason': [
    ['偏差大或目标未完成原因分析'],
    [`填报人：${NAME}　联系电话：${TELEPHONE}　日期：2024年3月1日`],
  ],
};
