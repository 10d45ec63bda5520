/** One Rich API request -> its answer: actions in order, the first error ends the batch, what was done stays done. */
import { ACTION } from './batch';
import type { Action, Batch, BatchAnswer } from './batch';
import type { MemberGate } from './member-gate';
import { callMember, ObjectPaths } from './object-paths';
import type { ObjectSource } from './object-paths';
import { readIdentity, readQuery } from './read-query';
import { RichApiError } from './rich-api-error';
import type { WireObject } from './wire-object';

function setMembers(object: WireObject | null, state: Readonly<Record<string, unknown>>, gate: MemberGate): void {
  if (object === null) throw new RichApiError('InvalidObjectPath', 'The object is null.');
  for (const [name, value] of Object.entries(state)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    gate.check(object, wireName);
    if (!Reflect.set(object, wireName, value)) throw gate.refuse(`${object.typeName}.${name} cannot be set in the workbench`, name);
  }
}

function perform(action: Action, paths: ObjectPaths, source: ObjectSource, gate: MemberGate): unknown {
  const { ActionType: type, Name: name = '', ObjectPathId: path, ArgumentInfo: info } = action;
  if (type === ACTION.trace) return null;
  const object = paths.resolve(path);
  switch (type) {
    case ACTION.instantiate:
      return object === null ? null : readIdentity(object);
    case ACTION.query:
    case ACTION.queryAsJson:
      return readQuery(object, action.QueryInfo ?? {}, gate, type === ACTION.queryAsJson);
    case ACTION.method: {
      const args = paths.readArguments(info);
      if (name === '_KeepReference') {
        if (object !== null) source.references.keep(object);
        return null;
      }
      if (name === '_RemoveReference') {
        source.references.release(String(args[0]));
        return null;
      }
      if (object === null) return null;
      gate.check(object, name);
      return callMember(object, name, args) ?? null;
    }
    case ACTION.setProperty:
      setMembers(object, { [name]: paths.readArguments(info)[0] }, gate);
      return null;
    case ACTION.update:
      setMembers(object, action.ObjectState ?? {}, gate);
      return null;
    default:
      throw gate.refuse(`action type ${String(type)} is not implemented by the workbench`, '');
  }
}

function toError(error: unknown, ActionIndex: number, gate: MemberGate): NonNullable<BatchAnswer['Error']> {
  if (error instanceof RichApiError) {
    if (error.code === 'ApiNotFound') gate.record(error.message);
    return { Code: error.code, Message: error.message, Location: error.location, ActionIndex, HttpStatusCode: error.status };
  }
  const message = `Workbench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  gate.record(message);
  return { Code: 'GeneralException', Message: message, Location: '', ActionIndex, HttpStatusCode: 500 };
}

/** The answer to a request that was not carried out at all, or of which nothing is told. */
export const refuseBatch = (error: unknown, gate: MemberGate): BatchAnswer => ({ Results: [], TraceIds: [], Error: toError(error, -1, gate) });

/** @param settle Waits for what an action left to be done. Guess G5: no rollback, and the results up to the error are answered too. */
export async function executeBatch({ Actions, ObjectPaths: objectPaths }: Batch, source: ObjectSource, gate: MemberGate, settle: () => Promise<void>): Promise<BatchAnswer> {
  const paths = new ObjectPaths(objectPaths, source, gate);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of Actions.entries()) {
    try {
      const value = perform(action, paths, source, gate);
      await settle();
      answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      return { ...answer, Error: toError(error, index, gate) };
    }
  }
  return answer;
}
