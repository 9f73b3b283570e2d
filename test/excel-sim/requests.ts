import type { SimulatedExcel } from './excel';
import { ACTION, type RequestBody } from './wire/protocol';

/** office.js sends these by itself, and nobody waits for them. */
const HOUSEKEEPING = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** The requests of the add-in, without the library's own. */
export function requestsOf({ log }: SimulatedExcel): readonly RequestBody[] {
  return log.map(({ request }) => request).filter((request) => !isHousekeeping(request));
}

/** The names of the methods called and the properties set by all requests so far. */
export function callsOf(excel: SimulatedExcel): ReadonlySet<string> {
  const requests = requestsOf(excel);
  const actions = requests.flatMap(({ Actions: list }) => list.map(({ Name: name }) => name ?? ''));
  const paths = requests.flatMap(({ ObjectPaths: all }) =>
    Object.values(all).map(({ Name: name }) => name ?? ''),
  );
  return new Set([...actions, ...paths]);
}

function isHousekeeping({ Actions: actions }: RequestBody): boolean {
  return actions.every(({ ActionType: type, Name: name = '' }) => {
    return type === ACTION.instantiate || HOUSEKEEPING.has(name);
  });
}
