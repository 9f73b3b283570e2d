/** @jest-environment jsdom */
import '../page-globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeStart } from '../../../src/host/excel/start/office';
import type { Host } from '../../../src/host/host';
import { HostError } from '../../../src/host/host-error';
import { openXlsx } from '../../../src/host/xlsx/open';
import { after } from '../../../src/taskpane/start/after';
import {
  openExcel,
  type ExcelDeps,
  type HostListeners,
} from '../../../src/taskpane/start/open-excel';
import { memoryStore } from '../memory-store';

const NAME = '江门市2023年项目绩效自评指标评分表.xlsx';
const BYTES = readFileSync(join(resolve(__dirname, '../../..'), 'assets/samples', NAME));

let listeners: HostListeners;
let host: Host;

/** The pane over a real workbook: the file stands in for Excel, with which it shares a contract. */
async function open(start: OfficeStart, startWithPreview = false): Promise<void> {
  const deps: ExcelDeps = {
    startOffice: async () => start,
    fileName: () => NAME,
    openHost: (toTell) => {
      listeners = toTell;
      host = openXlsx(new Uint8Array(BYTES), () => {});
      return host;
    },
    store: memoryStore(),
    after,
    now: () => new Date(2026, 0, 5, 10, 32),
    show: (page) => render(<FluentProvider theme={webLightTheme}>{page}</FluentProvider>),
    reload: () => {},
  };
  await act(() => openExcel(deps, startWithPreview));
}

test('without Excel the sentence stands where the pane would be', async () => {
  await open({ kind: 'failed', sentence: '这里不是 Excel。', detail: 'host: Word' });
  expect(screen.getByRole('alert').textContent).toContain('这里不是 Excel。');
});

test('in Excel the pane opens and waits to be asked', async () => {
  await open({ kind: 'excel' });
  expect(screen.getByRole('button', { name: '开始校验' })).toBeTruthy();
  expect(screen.queryByText('96.66')).toBeNull();
});

test('the second ribbon button checks at once and opens the preview', async () => {
  await open({ kind: 'excel' }, true);
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

test('what Excel fails at while nobody waits is said in the pane', async () => {
  await open({ kind: 'excel' });
  const error = new HostError('unknown', '收不到表格的改动，请手动重新校验。');
  act(() => listeners.onError(error));
  expect(await screen.findByText('收不到表格的改动，请手动重新校验。')).toBeTruthy();
});

test('a wait for the end of a cell edit is shown in the pane', async () => {
  await open({ kind: 'excel' });
  // Nothing answers while a cell is edited.
  host.sheets = () => new Promise(() => {});
  await userEvent.click(screen.getByRole('button', { name: '开始校验' }));
  act(() => listeners.onWaiting(true));
  expect(await screen.findByText(/按 Enter/)).toBeTruthy();
});
