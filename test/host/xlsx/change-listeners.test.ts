import { ChangeListeners } from '../../../src/host/xlsx/change-listeners';

test('changes of one turn are told together, once for each sheet', async () => {
  const listeners = new ChangeListeners();
  const told: string[] = [];
  listeners.add((sheet) => void told.push(sheet));
  for (const sheet of ['甲', '乙', '甲']) listeners.tell(sheet);
  expect(told).toEqual([]);
  await Promise.resolve();
  expect(told).toEqual(['甲', '乙']);
});

test('one may listen twice, and stop one of the two', async () => {
  const listeners = new ChangeListeners();
  const told: string[] = [];
  const listen = (sheet: string): void => void told.push(sheet);
  const stop = listeners.add(listen);
  listeners.add(listen);
  await stop();
  listeners.tell('甲');
  await Promise.resolve();
  expect(told).toEqual(['甲']);
});
