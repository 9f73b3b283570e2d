import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../page-globals';
import { convertToXlsx } from '../../../../src/host/other/convert';
import { BrowserPlace } from '../../../../src/taskpane/browser/browser-place';
import { opening } from '../../../../src/taskpane/browser/file/opening';
import { after } from '../../../../src/taskpane/start/after';
import { specFile } from '../../../host/xlsx/spec-file';
import { watchDownloads } from '../../downloads';
import { memoryStore } from '../../memory-store';

const HEAD = ['一级指标', '权重', '三级指标', '权重', '预期值', '实现值', '自评分数', '未达标原因'];

/** A small form of a unit; what is claimed for its first row is 24 where all is right, for its last 40. */
export const formOf = (unit: string, claimed: number, last = 40) =>
  specFile([
    {
      name: '评分表',
      rows: [
        ['项目名称', `${unit}培训`, null, '评价年度', '2023年'],
        ['填报单位', unit],
        HEAD,
        ['产出', 60, '培训人数', 30, '≥100', 80, claimed, '报名不足'],
        [null, null, '培训场次', 30, '≥10', 12, 30, null],
        ['效益', 40, '满意度', 40, '≥90%', '95%', last, null],
        ['合计', 100, null, 100, null, null, claimed + 30 + last, null],
      ],
    },
  ]);

export type Dropped = readonly (readonly [name: string, bytes: Uint8Array])[];

/** jsdom reads no files. */
export function fileOf(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([], name), {
    arrayBuffer: async () => bytes.slice().buffer,
    webkitRelativePath: '',
  });
}

/** Drops files onto a page; each visit has a page of its own, and by itself a browser that has kept nothing. */
export function visit(dropped: Dropped, store = memoryStore()) {
  const downloads = watchDownloads();
  const files = opening({
    store,
    after,
    now: () => new Date(),
    convert: async (bytes) => convertToXlsx(bytes),
  });
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <BrowserPlace opening={files} store={store} onReload={() => {}} />
    </FluentProvider>,
  );
  const list = dropped.map((one) => fileOf(...one));
  fireEvent.drop(container.querySelector('.browser-place') ?? container, {
    dataTransfer: { files: list, types: ['Files'] },
  });
  return { user: userEvent.setup(), files, downloads, unmount };
}

/** jsdom’s blobs give their bytes in no other way. */
export async function bytesOf(blob = new Blob()): Promise<Uint8Array> {
  const reader = new FileReader();
  reader.readAsArrayBuffer(blob);
  await new Promise((resolve) => {
    reader.addEventListener('load', resolve);
  });
  const { result } = reader;
  if (!(result instanceof ArrayBuffer)) throw new Error('nothing was read');
  return new Uint8Array(result);
}
