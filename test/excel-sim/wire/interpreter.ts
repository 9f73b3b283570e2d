import { ObjectPaths } from './object-paths';
import { ACTION, type Action, type RequestBody, type ResponseBody, type Result } from './protocol';
import { project } from './query';
import type { References } from './references';
import type { WireObject } from './wire-class';
import { locationOf, notSimulated, WireError } from './wire-error';

/** What a test sees of an action before it is carried out. */
export interface ActionNote {
  readonly action: Action;
  readonly className: string;
}

export interface Interpreter {
  readonly root: WireObject;
  /** Objects that hang on no other object, by the names of their classes. */
  readonly services: readonly WireObject[];
  readonly references: References;
  /** Called before each action; what it throws is the action's failure. */
  readonly before: (note: ActionNote) => void;
  /** Whether the results of the actions before a failing one are answered. */
  readonly resultsOnError: boolean;
}

/** Carries out one request, action by action, up to the first failure. */
export function interpret(request: RequestBody, excel: Interpreter): ResponseBody {
  const { root, references, services } = excel;
  const paths = new ObjectPaths(request.ObjectPaths, root, references, services);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    let object: WireObject | null = null;
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      if (action.ActionType !== ACTION.trace) object = paths.resolve(action.ObjectPathId);
      excel.before({ action, className: object?.wireClass.name ?? '' });
      results.push({
        ActionId: action.Id,
        Value: carryOut(action, object, paths, references),
      });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const member = action.Name ?? nameOfPath(request, action);
      const place = error.location ?? (object === null ? member : locationOf(object, member));
      return {
        Results: excel.resultsOnError ? results : [],
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: place, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(
  action: Action,
  object: WireObject | null,
  paths: ObjectPaths,
  references: References,
): unknown {
  const { ActionType: type, Name: name = '', ArgumentInfo: info = {} } = action;
  if (type === ACTION.trace) return null;
  if (type === ACTION.instantiate) return object === null ? null : names(object, references);
  if (type === ACTION.query) return object === null ? null : query(object, action, references);
  if (name === '_KeepReference') return keep(object, references);
  if (object === null) throw notSimulated(`${name} of a null object`);
  const args = paths.arguments(info);
  if (name === '_RemoveReference') return references.remove(args.text(0));
  if (type === ACTION.method) return object.call(name, args) ?? null;
  if (type !== ACTION.setProperty) throw notSimulated(`action of type ${type}`);
  object.set(name, args.plain(0));
  return null;
}

/** office.js asks to keep ranges, null objects among them. */
function keep(object: WireObject | null, references: References): null {
  if (object !== null) references.keep(object);
  return null;
}

function query(object: WireObject, { QueryInfo: info }: Action, references: References): unknown {
  return { ...names(object, references), ...project(object, info?.Select ?? []) };
}

function names(object: WireObject, references: References): Record<string, string> {
  const reference = references.nameOf(object);
  if (object.id !== null) return { Id: object.id };
  return reference === null ? {} : { _ReferenceId: reference };
}

function nameOfPath({ ObjectPaths: paths }: RequestBody, { ObjectPathId: id }: Action): string {
  return paths[id]?.Name ?? 'getItem';
}
