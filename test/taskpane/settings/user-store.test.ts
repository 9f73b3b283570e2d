/** @jest-environment jsdom */
import { userStore } from '../../../src/taskpane/settings/user-store';

beforeEach(() => localStorage.clear());

test('what one page saves, the next one loads', async () => {
  await userStore().save('ignored/表.xlsx', [{ rule: 'score-mismatch' }]);
  expect(await userStore().load('ignored/表.xlsx')).toEqual([{ rule: 'score-mismatch' }]);
});

test('what was never saved is null', async () => {
  expect(await userStore().load('settings')).toBeNull();
});

test('saving again replaces what was kept', async () => {
  const store = userStore();
  await store.save('settings', { live: true });
  await store.save('settings', { live: false });
  expect(await store.load('settings')).toEqual({ live: false });
});

test('a browser that refuses to store rejects instead of passing over it', async () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(userStore().save('settings', {})).rejects.toThrow('settings');
  refuse.mockRestore();
});
