import { openXlsx } from '../../../../../src/host/xlsx/open';
import { marked, prompts, table } from '../../../sheets';
import { partsOf } from '../../saved';
import { specFile } from '../../spec-file';
import { stylesWith, workbookFile, worksheet } from '../../workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const MARKS = prompts([], marked([1]));
const USERS = '<dxf><font><b/></font></dxf>';

function styles(list: string): string {
  return stylesWith().replace('</styleSheet>', `${list}<tableStyles/></styleSheet>`);
}

/** The styles of a file whose marks were set, saved, and cleared. */
async function afterClearing(before: string): Promise<string | undefined> {
  const host = openXlsx(workbookFile({ [STYLES]: before }));
  await host.apply(NAME, MARKS);
  const again = openXlsx(host.save());
  await again.clearMarks(NAME);
  return partsOf(again.save())[STYLES];
}

describe('cleared marks', () => {
  it.each(['<dxfs count="0"/>', `<dxfs count="1">${USERS}</dxfs>`])(
    'leave no look behind in %s',
    async (list) => {
      expect(await afterClearing(styles(list))).toBe(styles(list));
    },
  );

  it('leave an empty list where there was none', async () => {
    expect(await afterClearing(styles(''))).toBe(styles('<dxfs count="0"/>'));
  });

  it('leave looks that have one of the user’s behind them, which would get another number', async () => {
    const host = openXlsx(workbookFile({ [STYLES]: styles('<dxfs count="0"/>') }));
    await host.apply(NAME, MARKS);
    const saved = partsOf(host.save());
    const behind = saved[STYLES]?.replace('</dxfs>', `${USERS}</dxfs>`) ?? '';
    const again = openXlsx(workbookFile({ [SHEET]: saved[SHEET] ?? '', [STYLES]: behind }));
    expect(await again.clearMarks(NAME)).toBe(3);
    expect(partsOf(again.save())[STYLES]).toBe(behind);
  });

  it('leave looks that a rule of the user has taken over', async () => {
    const host = openXlsx(workbookFile({ [STYLES]: styles('<dxfs count="0"/>') }));
    await host.apply(NAME, MARKS);
    const rule = '<cfRule type="expression" dxfId="1" priority="9"><formula>A1</formula></cfRule>';
    const saved = partsOf(host.save());
    const sheet = saved[SHEET]?.replace(
      '</worksheet>',
      `<conditionalFormatting sqref="A1">${rule}</conditionalFormatting></worksheet>`,
    );
    const again = openXlsx(
      workbookFile({ [SHEET]: sheet ?? worksheet(''), [STYLES]: saved[STYLES] ?? '' }),
    );
    await again.clearMarks(NAME);
    expect(partsOf(again.save())[STYLES]).toContain('<dxfs count="2">');
  });

  it('leave the looks to the marks of another sheet', async () => {
    const host = openXlsx(specFile([table(1), table(1, { name: '另一张' })]));
    await host.apply(NAME, MARKS);
    await host.apply('另一张', MARKS);
    await host.clearMarks(NAME);
    expect(partsOf(host.save())[STYLES]).toContain('<dxfs count="3">');
  });
});
