/** Files of handbooks as they come after a broken download, another program's save, or an attack: damaged in their bytes, in the parts of their zip, or in name. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { saveCatalogue } from '../../src/core';
import type { HandbookFile } from '../../src/import/handbook/read-handbook';
import { CATALOGUE, ROOT } from './built-in';
import { mutatedHandbook } from './mutated-handbook';

const CSV_FOLDER = resolve(ROOT, 'test/fixtures/handbooks');
const SEED_FOLDER = resolve(ROOT, 'test/fixtures/seed');

const load = (folder: string, name: string): HandbookFile => ({ name, bytes: new Uint8Array(readFileSync(resolve(folder, name))) });

const CONTAINERS: readonly HandbookFile[] = [
  ...readdirSync(SEED_FOLDER).sort().filter((name) => !name.endsWith('.md')).map((name) => load(SEED_FOLDER, name)),
  ...readdirSync(CSV_FOLDER).sort().filter((name) => name.endsWith('.csv')).map((name) => load(CSV_FOLDER, name)),
  { name: 'handboek.json', bytes: new TextEncoder().encode(saveCatalogue(CATALOGUE)) },
  { name: 'lijst.json', bytes: new TextEncoder().encode('[{"Functiecode":"1.1","Functienaam":"Kok","Functiegroep":"3","Doel":"Koken","Taken":"snijden\\nbakken"},{"Functiecode":"1.2","Functienaam":"Chef-kok","Functiegroep":"5"}]') },
];

const EXTENSIONS = ['.txt', '.md', '.docx', '.pdf', '.xlsx', '.csv', '.json', '.tsv', '', '.exe'];
const MARKUP = ['<', '>', '</w:p>', '<w:p>', '<w:tbl><w:tr><w:tc>', '&', '&#0;', '&lol;', ']]>', '<c r="ZZZ99999">', '<row r="-1">', '"', '\0', '<!--', 't="s"', '999999', '{', '}', ']', 'null', '"__proto__":'];

type Damage = (bytes: Uint8Array, at: number, length: number, text: string) => Uint8Array;

const join = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(pieces.flatMap((piece) => [...piece]));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts bytes in place of others, without copying byte by byte. */
function splice(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array {
  const result = new Uint8Array(from + piece.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(piece, from);
  result.set(bytes.subarray(to), from + piece.length);
  return result;
}

const DAMAGES: readonly Damage[] = [
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, length) => splice(bytes, at, Math.min(bytes.length, at + length), bytes.slice(at, at + length).map((byte, index) => byte ^ (1 << (index % 8)))),
  (bytes, at, length) => splice(bytes, at, Math.min(bytes.length, at + length), new Uint8Array()),
  (bytes, at, length) => splice(bytes, at, at, bytes.slice(at, at + length)),
  (bytes, at, length) => splice(bytes, at, Math.min(bytes.length, at + length), new Uint8Array(length)),
  (bytes, at, _length, text) => splice(bytes, at, at, encode(text)),
  (bytes, at, _length, text) => splice(bytes, at, Math.min(bytes.length, at + encode(text).length), encode(text)),
];

const damage = fc.tuple(fc.constantFrom(...DAMAGES), fc.nat(), fc.integer({ min: 1, max: 64 }), fc.oneof(fc.constantFrom(...MARKUP), fc.string({ maxLength: 12 })));
type DamageDraw = readonly [Damage, number, number, string];

const apply = (bytes: Uint8Array, [change, at, length, text]: DamageDraw): Uint8Array => (bytes.length === 0 ? bytes : change(bytes, at % bytes.length, length, text));

/** Damages one part of a zip, and packs it again without fault; other files as a whole. */
function applyInside(bytes: Uint8Array, part: number, draws: readonly DamageDraw[]): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return draws.reduce(apply, bytes);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[part % names.length] ?? '';
  return zipSync({ ...parts, [name]: draws.reduce(apply, parts[name] ?? new Uint8Array()) }, { level: 1 });
}

const damagedContainer: fc.Arbitrary<HandbookFile> = fc.tuple(
  fc.constantFrom(...CONTAINERS), fc.boolean(), fc.nat(), fc.array(damage, { maxLength: 6 }), fc.option(fc.constantFrom(...EXTENSIONS)), fc.option(fc.constantFrom(...CONTAINERS), { freq: 20 }),
).map(([{ name, bytes }, inside, part, draws, extension, appended]) => {
  const changed = inside ? applyInside(bytes, part, draws) : draws.reduce(apply, bytes);
  return { name: extension === null ? name : name.replace(/\.\w+$/, extension), bytes: appended === null ? changed : join(changed, appended.bytes) };
});

/** Name of the files that are certainly text: their account is kept by the lines themselves. */
export const TEXT_NAME = 'tekst.txt';

const damagedText: fc.Arbitrary<HandbookFile> = mutatedHandbook.map((text) => ({ name: TEXT_NAME, bytes: encode(text) }));

/** Two of three are texts, which fail in more ways; the others Word, PDF, Excel, CSV and JSON. */
export const mutatedFile: fc.Arbitrary<HandbookFile> = fc.oneof({ arbitrary: damagedText, weight: 2 }, { arbitrary: damagedContainer, weight: 1 });
