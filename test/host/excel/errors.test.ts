/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { WireError } from '../../excel-sim/wire/wire-error';
import { table } from '../sheets';
import { openBench } from './excel-bench';

const NAME = '评分表';

describe('a failure in Excel', () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'cell-edit'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['GeneralException', 'unknown'],
  ])('of the code %s is reported as %s', async (code, expected) => {
    const { host, excel } = await openBench([table(1)]);
    excel.beforeAction = () => {
      throw new WireError(code);
    };
    await expect(host.capabilities(NAME)).rejects.toMatchObject({ code: expected });
  });

  it('is a sheet that is gone only where it was the sheet that was not found', async () => {
    const { host, excel } = await openBench([table(1)]);
    await expect(host.read('没有')).rejects.toMatchObject({ code: 'sheet-gone' });
    excel.beforeAction = ({ className }) => {
      if (className === 'Range') throw new WireError('ItemNotFound');
    };
    await expect(host.read(NAME)).rejects.toMatchObject({
      code: 'unknown',
      detail: expect.stringMatching(/ItemNotFound.*Range/),
    });
  });

  it.each([
    [5004, 'cell-edit'],
    [5103, 'too-large'],
    [7000, 'protected'],
    [5012, 'unknown'],
  ])('with which Excel refuses a request (%d) is reported as %s', async (refusal, expected) => {
    const { host, line } = await openBench([table(1)]);
    line.refusals.push(refusal);
    await expect(host.capabilities(NAME)).rejects.toMatchObject({ code: expected });
  });

  it('names the code of Excel where nothing better can be said', async () => {
    const { host, excel } = await openBench([table(1)]);
    excel.beforeAction = () => {
      throw new WireError('FilteredRangeConflict', 'words of Excel');
    };
    await expect(host.read(NAME)).rejects.toMatchObject({
      message: expect.stringMatching(/FilteredRangeConflict/),
      detail: expect.stringMatching(/words of Excel/),
    });
  });
});
