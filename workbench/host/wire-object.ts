/**
 * What an object of the API looks like to the executor: its PascalCase members are the API, named as they travel; all else is our own.
 * A member that a class does not have is a member that this host does not implement.
 */
export abstract class WireObject {
  /** Name in the API, as "Range". */
  abstract readonly typeName: string;
  /** Members that an empty `load()` brings; named as they travel. */
  readonly scalars: readonly string[] = [];
  /** Given by the executor to an object that the client tracks. */
  referenceId: string | undefined;
  /** Whether what it stands for is no longer there: every use is refused. */
  get isGone(): boolean {
    return false;
  }

  /** Told when the client begins (true) or ends (false) to track it; most objects are known by an id and have nothing to follow. */
  follow?(tracked: boolean): void;
}

/** A collection: its items travel under `_Items`. */
export abstract class WireCollection<Item extends WireObject> extends WireObject {
  abstract list(): readonly Item[];
}

/** Members of the API start with a capital or an underscore; so nothing of our own can be reached from outside. */
const WIRE_NAME = /^(_[A-Z]|[A-Z])[A-Za-z0-9]*$/;

export const hasMember = (object: WireObject, name: string): boolean => WIRE_NAME.test(name) && name in object;

export const readMember = (object: WireObject, name: string): unknown => Reflect.get(object, name);
