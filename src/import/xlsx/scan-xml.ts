/** XML structure without touching a character: the tags of a part and where they stand. For the plain XML of workbook parts, not for any document. */

/**
 * One tag.
 * @property name Without namespace prefix.
 * @property start Place of `<`. @property end Just after `>`.
 */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

const NAME = /[^\s/>]+/y;

/** Place just after a comment, declaration, processing instruction or CDATA section at `at`; -1 when it is none of these. */
function skipOther(xml: string, at: number): number {
  const ends: readonly (readonly [string, string])[] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']];
  const found = ends.find(([opening]) => xml.startsWith(opening, at));
  if (found === undefined) return -1;
  const close = xml.indexOf(found[1], at);
  return close < 0 ? xml.length : close + found[1].length;
}

/** End of the tag that begins at `start`: just after the first `>` outside attribute values. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return xml.length;
}

/** All tags from `from` up to `to`, in order. */
export function* scanTags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const next = xml[at + 1];
    const skipped = next === '!' || next === '?' ? skipOther(xml, at) : -1;
    if (skipped >= 0) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    const closing = next === '/';
    NAME.lastIndex = at + (closing ? 2 : 1);
    const full = NAME.exec(xml)?.[0] ?? '';
    const end = endOfTag(xml, at);
    yield { name: full.slice(full.indexOf(':') + 1), kind: closing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open', start: at, end };
    at = xml.indexOf('<', end);
  }
}

/** The first open or empty tag of that name, or `undefined`. */
export function findTag(xml: string, name: string, from = 0, to = xml.length): XmlTag | undefined {
  for (const tag of scanTags(xml, from, to)) if (tag.name === name && tag.kind !== 'close') return tag;
  return undefined;
}

/** Place of the closing tag that belongs to `tag`, or of its own end when it is empty. */
export function closeOf(xml: string, tag: XmlTag): XmlTag {
  if (tag.kind === 'empty') return tag;
  let depth = 0;
  for (const other of scanTags(xml, tag.end)) {
    if (other.name !== tag.name) continue;
    if (other.kind === 'open') depth += 1;
    if (other.kind === 'close' && depth === 0) return other;
    if (other.kind === 'close') depth -= 1;
  }
  return { ...tag, kind: 'close', start: xml.length, end: xml.length };
}

/** Namespace prefix of a tag with its colon, such as `x:`; empty when it has none. */
export function prefixOf(xml: string, { start, end }: XmlTag): string {
  return /^<\/?([^\s:/>]+:)/.exec(xml.slice(start, end))?.[1] ?? '';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
}

/** Text or attribute value as its reader means it. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<')) return raw;
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(#?\w+);/g, (whole, literal: string | undefined, entity: string | undefined) => literal ?? decodeEntity(whole, entity ?? ''));
}

/** Text as XML, for content and for attribute values. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name) ?? new RegExp(`\\s(?:[^\\s=:]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, known);
  return known;
}

/** The value of an attribute without regard to its namespace prefix, or `undefined`. */
export function attributeOf(xml: string, { start, end }: XmlTag, name: string): string | undefined {
  const found = attributePattern(name).exec(xml.slice(start, end));
  return found === null ? undefined : decodeXml(found[1] ?? found[2] ?? '');
}
