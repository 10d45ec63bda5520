/** Refuses, by name, what this host lacks and what lies above the requirement sets that it declares. */
import { RichApiError } from './rich-api-error';
import { hasMember } from './wire-object';
import type { WireObject } from './wire-object';

/** Set name -> version, as in { ExcelApi: '1.13' }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Client member, as "Range.getSurroundingRegion" -> its set and version, as "ExcelApi 1.7". Absent: there from the start. */
export type MemberSets = Readonly<Record<string, string>>;

const parts = (version: string): number[] => version.split('.').map(Number);

/** Whether `declared` is at least `wanted`; both as "1.13". */
function isAtLeast(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = parts(declared);
  const [wantedMajor = 0, wantedMinor = 0] = parts(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Wire name -> the name that a developer wrote: "GetRow" -> "getRow", "_RegisterActivatedEvent" -> "onActivated". */
function clientName(wireName: string): string {
  const event = /^_(?:Un)?[Rr]egister(\w+?)(?:Event)?$/.exec(wireName)?.[1];
  if (event !== undefined) return `on${event === 'DataChanged' ? 'Changed' : event}`;
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export class MemberGate {
  /** @param record Told of everything that the add-in asked for in vain. An honest run leaves it silent. */
  constructor(private readonly declared: RequirementSets, private readonly memberSets: MemberSets, readonly record: (message: string) => void) {}

  /** @throws RichApiError ApiNotFound, with the name. */
  check(object: WireObject, wireName: string): void {
    const member = `${object.typeName}.${clientName(wireName)}`;
    const wanted = this.memberSets[member];
    if (wanted !== undefined) {
      const [set = '', version = '0'] = wanted.split(' ');
      if (!isAtLeast(this.declared[set] ?? '0', version)) {
        throw this.refuse(`${member} needs ${wanted}, and the manifest promises ${set} ${this.declared[set] ?? 'not at all'}`, member);
      }
    }
    if (!hasMember(object, wireName)) throw this.refuse(`${member} (${wireName}) is not implemented by the workbench`, member);
  }

  refuse(message: string, member: string): RichApiError {
    return new RichApiError('ApiNotFound', message, member);
  }
}
