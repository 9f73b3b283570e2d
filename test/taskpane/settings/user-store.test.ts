/** @jest-environment jsdom */
import { userStore } from '../../../src/taskpane/settings/user-store';
import { after } from '../../../src/taskpane/start/after';

beforeEach(() => localStorage.clear());

test('what one page saves, the next one loads', async () => {
  await userStore(after).save('ignored/表.xlsx', [{ rule: 'score-mismatch' }]);
  expect(await userStore(after).load('ignored/表.xlsx')).toEqual([{ rule: 'score-mismatch' }]);
});

test('what was never saved is null', async () => {
  expect(await userStore(after).load('settings')).toBeNull();
});

test('saving again replaces what was kept', async () => {
  const store = userStore(after);
  await store.save('settings', { live: true });
  await store.save('settings', { live: false });
  expect(await store.load('settings')).toEqual({ live: false });
});

test('a browser that refuses to store rejects instead of passing over it', async () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(userStore(after).save('settings', {})).rejects.toThrow('settings');
  refuse.mockRestore();
});

test('what another page saves is told, until nobody listens', () => {
  const heard = jest.fn();
  const stop = userStore(after).watch(heard);
  const event = new StorageEvent('storage', { key: '@ziping/ignored/表.xlsx' });
  window.dispatchEvent(event);
  expect(heard).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(heard).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new StorageEvent('storage', { key: 'another page' }));
  stop();
  window.dispatchEvent(event);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('the keys the library uses are those that are listened for', async () => {
  await userStore(after).save('settings', {});
  expect(Object.keys(localStorage).filter((key) => !key.includes('ziping'))).toEqual([]);
});

test('rubbish under one key does not take away what is under the others', async () => {
  await userStore(after).save('settings', { live: false });
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key.replace('settings', 'ignored/表.xlsx'), '{"half":');
  expect(await userStore(after).load('settings')).toEqual({ live: false });
});
