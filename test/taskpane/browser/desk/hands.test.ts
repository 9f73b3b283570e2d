/** @jest-environment jsdom */
import { remembered } from '../../../../src/engine/once';
import { convertToXlsx } from '../../../../src/host/other/convert';
import { hands } from '../../../../src/taskpane/browser/desk/hands';
import { DEFAULT_SETTINGS } from '../../../../src/taskpane/session/kept/settings';
import { after } from '../../../../src/taskpane/start/after';
import { fileOf, formOf } from './visit';

test('a page that may start no worker forgets what it read once all is done', async () => {
  const read = jest.fn((text: string) => text.length);
  const lengthOf = remembered(read);
  const [hand, ...others] = hands({ after, convert: async (bytes) => convertToXlsx(bytes) });
  lengthOf('报名不足');
  const file = fileOf('甲.xlsx', formOf('甲局', 24));
  const outcome = await hand?.run({
    kind: 'check',
    file,
    path: '甲.xlsx',
    settings: DEFAULT_SETTINGS,
  });
  lengthOf('报名不足');
  expect(others).toEqual([]);
  expect(outcome?.kind).toBe('checked');
  expect(read).toHaveBeenCalledTimes(1);
  hand?.stop();
  lengthOf('报名不足');
  expect(read).toHaveBeenCalledTimes(2);
});
