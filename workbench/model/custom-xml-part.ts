/** `workbook.customXmlParts`: texts of XML that travel with the workbook. Their content is not parsed but for its namespace. */
import { invalidArgument, itemNotFound, RichApiError } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';

/** Id -> XML. */
export type XmlParts = Map<string, string>;

/** Guess G15: larger parts fail; Excel on the web is known to lose parts over 1 MB. */
const PART_LIMIT = 1_000_000;

const namespaceOf = (xml: string): string => /<[^!?][^>]*?\sxmlns\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? '';

function check(xml: unknown, location: string): string {
  if (typeof xml !== 'string' || !/^\s*(<\?xml[^>]*\?>)?\s*<[A-Za-z_]/.test(xml)) throw invalidArgument(location);
  if (xml.length > PART_LIMIT) throw new RichApiError('GeneralException', 'The part is larger than 1 MB.', location);
  return xml;
}

class CustomXmlPart extends WireObject {
  readonly typeName = 'CustomXmlPart';
  override readonly scalars = ['Id', 'NamespaceUri'];

  constructor(private readonly parts: XmlParts, readonly Id: string) {
    super();
  }

  private get xml(): string {
    const xml = this.parts.get(this.Id);
    if (xml === undefined) throw itemNotFound('CustomXmlPart');
    return xml;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.xml);
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: unknown): void {
    this.parts.set(this.Id, check(xml, 'CustomXmlPart.setXml'));
  }
  Delete(): void {
    this.parts.delete(this.Id);
  }
}

export class CustomXmlPartCollection extends WireCollection<CustomXmlPart> {
  readonly typeName: string;

  constructor(private readonly parts: XmlParts, private readonly namespace?: string) {
    super();
    this.typeName = namespace === undefined ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection';
  }

  list(): readonly CustomXmlPart[] {
    return [...this.parts].filter(([, xml]) => this.namespace === undefined || namespaceOf(xml) === this.namespace).map(([id]) => new CustomXmlPart(this.parts, id));
  }
  Add(xml: unknown): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.parts.set(id, check(xml, 'CustomXmlPartCollection.add'));
    return new CustomXmlPart(this.parts, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.parts, String(namespace));
  }
  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.list().find(({ Id }) => Id === id) ?? null;
  }
  GetItem(id: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (part === null) throw itemNotFound('CustomXmlPartCollection.getItem');
    return part;
  }
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (part === null) throw itemNotFound('CustomXmlPartScopedCollection.getOnlyItem');
    return part;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.list();
    return only === undefined || others.length > 0 ? null : only;
  }
  GetCount(): number {
    return this.list().length;
  }
}
