/** The paths of one batch -> their objects; each path is walked once per batch, since a path may be a method that does something. */
import { PATH } from './batch';
import type { ArgumentInfo, Batch } from './batch';
import type { MemberGate } from './member-gate';
import type { References } from './references';
import { invalidReference, RichApiError } from './rich-api-error';
import { readMember, WireObject } from './wire-object';

/** Where paths start. */
export interface ObjectSource {
  readonly root: WireObject;
  /** An object by its type name, as "Microsoft.ExcelServices.CustomFunctions"; `undefined` when there is none. */
  readonly newObject: (typeName: string) => WireObject | undefined;
  /** Objects that the client tracks, by reference. */
  readonly references: References;
}

type Found = WireObject | null;

/** Calls a method of an object by its wire name. */
export function callMember(object: WireObject, name: string, args: readonly unknown[]): unknown {
  const method = readMember(object, name);
  if (typeof method !== 'function') throw new RichApiError('InvalidArgument', `${object.typeName}.${name} is not a method.`);
  return Reflect.apply(method as (...values: unknown[]) => unknown, object, args);
}

export class ObjectPaths {
  private readonly found = new Map<number, Found>();

  constructor(private readonly paths: Batch['ObjectPaths'], private readonly source: ObjectSource, private readonly gate: MemberGate) {}

  /** @throws RichApiError InvalidReference where the object's cells are gone. Guess G18: Excel's code for it is not documented. */
  resolve(id: number): Found {
    const known = this.found.get(id);
    const object = known === undefined ? this.walk(id) : known;
    if (object?.isGone === true) throw invalidReference();
    this.found.set(id, object);
    return object;
  }

  private walk(id: number): Found {
    const path = this.paths[String(id)];
    if (path === undefined) throw new RichApiError('InvalidObjectPath', `Unknown object path ${String(id)}.`);
    const { ObjectPathType: type, Name: name = '', ParentObjectPathId: parent = 0, ArgumentInfo: info } = path;
    switch (type) {
      case PATH.root:
        return this.source.root;
      case PATH.newObject: {
        const object = this.source.newObject(name);
        if (object === undefined) throw this.gate.refuse(`new ${name} is not implemented by the workbench`, name);
        return object;
      }
      case PATH.reference: {
        const object = this.source.references.find(name);
        if (object === undefined) throw invalidReference();
        return object;
      }
      case PATH.nullObject:
        return null;
      default: {
        const from = this.resolve(parent);
        return from === null ? null : this.step(from, type, name, info);
      }
    }
  }

  private step(from: WireObject, type: number, name: string, info: ArgumentInfo | undefined): Found {
    const wireName = type === PATH.indexer ? 'GetItem' : name;
    this.gate.check(from, wireName);
    const value = type === PATH.property ? readMember(from, wireName) : callMember(from, wireName, this.readArguments(info));
    if (value === null || value === undefined) return null;
    if (!(value instanceof WireObject)) throw new RichApiError('InvalidObjectPath', `${from.typeName}.${wireName} is not an object.`);
    return value;
  }

  /** Arguments with objects in place of their paths. */
  readArguments(info: ArgumentInfo | undefined): unknown[] {
    const replace = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
      if (Array.isArray(value) && Array.isArray(reference)) return value.map((one: unknown, index) => replace(one, reference[index]));
      if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) => replace(value, info?.ReferencedObjectPathIds?.[index]));
  }
}
