/** Which parts belong to which, as an Office file says itself: exporters put them anywhere. */
import type { OfficePackage } from '../../zip/open-package';
import { visitPart } from './xml-part';

/** @property kind Last word of its type, such as `worksheet`: the words before it differ between the two editions of the standard. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly path: string;
}

/** A target as a path from the top, whether it begins there or at the folder of its owner. */
function resolve(owner: string, target: string): string {
  const path: string[] = [];
  for (const step of [...(target.startsWith('/') ? [] : owner.split('/').slice(0, -1)), ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Where the relations of a part stand; those of the file itself belong to ''. */
export const relationsPath = (owner: string): string => owner.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** @param owner Path of the part, or '' for the file. */
export function readRelations(file: OfficePackage, owner: string): readonly Relation[] {
  const relations: Relation[] = [];
  visitPart(file, relationsPath(owner), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (name === 'Relationship' && TargetMode !== 'External') relations.push({ id: Id, type: Type, kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolve(owner, decodeURI(Target.replaceAll('\\', '/'))) });
    },
  });
  return relations;
}
