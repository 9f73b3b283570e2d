import { leadingNumber, linesIn } from '../../../src/engine/prose/evidence-line';

test.each([
  ['3-1.服务企业情况', '3-1', '服务企业情况'],
  ['3-1 服务企业情况', '3-1', '服务企业情况'],
  ['3-1_服务企业情况', '3-1', '服务企业情况'],
  ['３－１服务企业情况', '3-1', '服务企业情况'],
  ['3—1服务企业情况', '3-1', '服务企业情况'],
  ['（3-1）服务企业情况', '3-1', '服务企业情况'],
  ['附件3-1：服务企业情况', '3-1', '服务企业情况'],
  ['佐证材料3-1', '3-1', ''],
  ['03-01 通知', '3-1', '通知'],
  ['1.2023年总结', '1', '2023年总结'],
  ['3-2项目总结', '3-2', '项目总结'],
])('%s begins with the number %s', (text, number, rest) => {
  const found = leadingNumber(text);
  expect(`${found?.series}${found?.number}`).toBe(number);
  expect(found?.rest).toBe(rest);
});

test.each(['签到表', '2次会议', '5月培训照片', '2-3月台账', '12345热线', '1.5万元发票', '2023年'])(
  '%s begins with none',
  (text) => {
    expect(leadingNumber(text)).toBeNull();
  },
);

test.each([
  ['1-3项目管理办法', '1-3', '项目管理办法'],
  ['1-3人员名单', '1-3', '人员名单'],
  ['1-3月培训照片', 'null', ''],
  ['1-3人一组的分组表', 'null', ''],
])('the line %s of 佐证材料 has the number %s', (text, number, title) => {
  const [line] = linesIn(text);
  expect(line?.number == null ? 'null' : `${line.series}${line.number}`).toBe(number);
  expect(line?.title).toBe(title);
});
