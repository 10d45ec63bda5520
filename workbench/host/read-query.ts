/** What a load asks for -> its answer, as it travels. */
import type { QueryInfo } from './batch';
import type { MemberGate } from './member-gate';
import { readMember, WireCollection, WireObject } from './wire-object';

/** Names below names: "format/fill/color" is { format: { fill: { color: {} } } }. */
interface Selection {
  readonly [name: string]: Selection;
}

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const tree: Record<string, Selection> = {};
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    let at: Record<string, Selection> = tree;
    for (const name of path.split(/[/.]/).filter((part) => part !== '')) {
      at[name] ??= {};
      at = at[name];
    }
  }
  return tree;
}

const toWireName = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** The answer to an instantiation: what identifies the object. */
export function readIdentity(object: WireObject): Record<string, unknown> {
  return {
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
    ...('Id' in object ? { Id: readMember(object, 'Id') } : {}),
    ...('_Id' in object ? { _Id: readMember(object, '_Id') } : {}),
  };
}

function readObject(object: WireObject, selection: Selection, query: QueryInfo, gate: MemberGate, toKey: (wireName: string) => string): Record<string, unknown> {
  if (object instanceof WireCollection) {
    const start = query.Skip ?? 0;
    const items = (object.list() as readonly WireObject[]).slice(start, query.Top === undefined ? undefined : start + query.Top);
    // What the collection has itself, as in load('count'), is not asked of its items.
    const ofItems = Object.fromEntries(Object.entries(selection).filter(([name]) => !object.scalars.includes(toWireName(name))));
    return {
      [toKey('_Items')]: items.map((item) => readObject(item, ofItems, {}, gate, toKey)),
      ...Object.fromEntries(object.scalars.map((name) => [toKey(name), readMember(object, name)])),
    };
  }
  const names = Object.keys(selection);
  const wanted = names.length === 0 || names.includes('*') ? [...object.scalars, ...names.filter((name) => name !== '*')] : names;
  const answer = readIdentity(object);
  for (const name of wanted) {
    const wireName = toWireName(name);
    gate.check(object, wireName);
    const value = readMember(object, wireName);
    answer[toKey(wireName)] = value instanceof WireObject ? readObject(value, selection[name] ?? {}, {}, gate, toKey) : value;
  }
  return answer;
}

const asTravelling = (wireName: string): string => wireName;
const asJson = (wireName: string): string => (wireName === '_Items' ? 'items' : wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1));

/** @param json Whether the answer takes the names of `toJSON` instead of those that travel. */
export function readQuery(object: WireObject | null, query: QueryInfo, gate: MemberGate, json: boolean): unknown {
  return object === null ? null : readObject(object, selectionOf(query), query, gate, json ? asJson : asTravelling);
}
