/** @jest-environment ./test/support/pdf-environment.cjs */
/** Files that are no readable handbook: one line that names file, matter and remedy. test/fixtures/bad/met-wachtwoord.pdf: LibreOffice, open password "x"; kapotte-verwijzingen.pdf: a find of the fuzz run. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CatalogueReading } from '../../../src/core';
import { readHandbook, UnreadableHandbook } from '../../../src/import/handbook/read-handbook';
import { ROOT, SEED_TEXT } from '../../support/built-in';
import { READ_OPTIONS } from '../support/read-options';

const bytes = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));
const read = (name: string, content: Uint8Array): Promise<CatalogueReading> => readHandbook([{ name, bytes: content }], { name, version: '1' }, READ_OPTIONS);

async function refusal(name: string, content: Uint8Array): Promise<string> {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof UnreadableHandbook) return `${error.file}: ${error.message}`;
    throw error;
  }
  throw new Error('it was read');
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** A document as Word writes it, with the given body. */
function docx(body: string, head = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  });
}
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

/** An OLE file, as old Office programs wrote, and as wraps an encrypted document; `stream` is the name of what is in it. */
const ole = (stream = ''): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

/** A PDF with a line of text per page; an empty one has nothing on its page. */
function pdf(...lines: readonly string[]): Uint8Array {
  const kids = lines.map((_, index) => `${String(4 + 2 * index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${String(lines.length)} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const stream = line === '' ? '' : `BT /F1 12 Tf 20 100 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + 2 * index)} 0 R >>`,
        `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  return bytes(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`);
}

describe('a file that cannot be read', () => {
  it.each<readonly [string, string, () => Uint8Array, RegExp]>([
    ['a scan without text', 'scan.pdf', () => pdf(''), /^scan\.pdf: De PDF bevat geen tekst, alleen beelden \(1 pagina\)\. Vraag/],
    ['a PDF with a password', 'dicht.pdf', () => readFileSync(resolve(ROOT, 'test/fixtures/bad/met-wachtwoord.pdf')), /^dicht\.pdf: De PDF is met een wachtwoord beveiligd\. Sla hem/],
    ['a broken PDF', 'kapot.pdf', () => bytes('%PDF-1.7\nniets'), /^kapot\.pdf: De PDF is beschadigd/],
    ['a broken document', 'kapot.docx', () => docx(paragraph(run('tekst'))).subarray(0, 400), /^kapot\.docx: /],
    ['an old document', 'oud.doc', () => ole('WordDocument'), /^oud\.doc: Dit is het oude Word-formaat .* Sla het bestand in Word op als \.docx\.$/],
    ['another old file', 'oud.doc', () => ole(), /^oud\.doc: Dit is een oud Office-bestand .* Sla het op als \.xlsx of \.docx\.$/],
    ['a web page', 'boek.doc', () => bytes('<!DOCTYPE html>\n<html><body>Functies</body></html>'), /^boek\.doc: Dit is een webpagina/],
    ['a document with a password', 'dicht.docx', () => ole('EncryptedPackage'), /^dicht\.docx: Het bestand is met een wachtwoord beveiligd\. Verwijder het wachtwoord in Word of Excel/],
    ['a workbook with a password', 'dicht.xlsx', () => ole('EncryptedPackage'), /^dicht\.xlsx: Het bestand is met een wachtwoord beveiligd\. Verwijder het wachtwoord in Word of Excel/],
    ['a binary workbook', 'boek.xlsb', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), /^boek\.xlsb: Dit is een binaire werkmap \(\.xlsb\)\. Sla het bestand in Excel op als \.xlsx\.$/],
    ['a broken workbook', 'kapot.xlsx', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook>') }), /^kapot\.xlsx: Het bestand is beschadigd\. Open het in Excel of Word/],
    ['a workbook with XML entities of its own', 'bom.xlsx', () => zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><workbook/>') }), /^bom\.xlsx: Het document bevat eigen XML-verwijzingen/],
    ['an OpenDocument file', 'boek.odt', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }), /^boek\.odt: Dit is een OpenDocument-bestand\. Sla het op als/],
    ['a document with XML entities of its own', 'bom.docx', () => docx(paragraph(run('&a;')), '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'), /^bom\.docx: Het document bevat eigen XML-verwijzingen/],
    ['another zip', 'fotos.zip', () => zipSync({ 'a.txt': strToU8('a') }), /^fotos\.zip: Dit is een zip-bestand/],
    ['a picture with another name', 'boek.txt', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /^boek\.txt: Dit is geen tekst en geen bekend formaat/],
    ['an empty file', 'leeg.md', () => new Uint8Array(), /^leeg\.md: Het bestand is leeg/],
  ])('%s', async (_title, name, content, line) => {
    expect(await refusal(name, content())).toMatch(line);
  });

  it('a zip that unpacks without end is stopped on the way', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(201_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(3_000_000);
    expect(await refusal('bom.docx', bomb)).toMatch(/^bom\.docx: Het bestand pakt uit tot meer dan 200 MB/);
  }, 60_000);

  it('keeps the name of the file among several', async () => {
    const files = [{ name: 'goed.txt', bytes: bytes(SEED_TEXT) }, { name: 'slecht.pdf', bytes: bytes('%PDF-1.7') }];
    await expect(readHandbook(files, { name: 'x', version: '1' }, READ_OPTIONS)).rejects.toMatchObject({ file: 'slecht.pdf' });
  });
});

describe('a file that is odd, but can be read', () => {
  it('is known by its content, whatever its name', async () => {
    expect((await read('handboek.pdf', bytes(SEED_TEXT))).catalogue.referenceJobs).toHaveLength(1);
    expect((await read('handboek.txt', readFileSync(resolve(ROOT, 'test/fixtures/seed/seed.docx')))).catalogue.referenceJobs).toHaveLength(1);
  });

  it('with broken references in a PDF is read as far as it goes, and ends no process', async () => {
    const { catalogue } = await read('kapot.pdf', readFileSync(resolve(ROOT, 'test/fixtures/bad/kapotte-verwijzingen.pdf')));
    expect(catalogue.referenceJobs.map(({ code }) => code)).toEqual(['1.1']);
    // The promises that the library does not wait for end a moment later.
    await new Promise((done) => { setTimeout(done, 50); });
  });

  it('with pages that are images among pages of text tells which', async () => {
    const { issues } = await read('deels.pdf', pdf('Beste lezer, dit is een handboek met functies.', '', 'Een pagina met tekst.', ''));
    expect(issues.filter(({ code }) => code === 'catalogue-page-empty')).toEqual([{ code: 'catalogue-page-empty', severity: 'info', place: { file: 'deels.pdf' }, found: '2, 4' }]);
  });

  it('with tracked changes is read as if they were accepted', async () => {
    const body = [
      paragraph(run('1.1 Inkoper, groep 5')), paragraph(run('Doel')),
      paragraph(`${run('Inkopen van ')}<w:del w:id="1" w:author="a"><w:r><w:delText>oude </w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('nieuwe ')}</w:ins>${run('goederen.')}`),
    ].join('');
    const { catalogue } = await read('wijzigingen.docx', docx(body));
    expect(catalogue.referenceJobs.map(({ purpose }) => purpose)).toEqual(['Inkopen van nieuwe goederen.']);
  });

  it('as JSON with keys that would change every object changes none', async () => {
    const json = '{"format":"functie-indeling-handboek","formatVersion":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await refusal('h.json', bytes(json))).toMatch(/^h\.json: Dit is geen opgeslagen handboek/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const rows = '[{"Functienaam":"Kok","Functiegroep":"3","__proto__":"x","Doel":"Koken"}]';
    expect((await read('lijst.json', bytes(rows))).catalogue.referenceJobs.map(({ name, grade }) => [name, grade])).toEqual([['Kok', '3']]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('with HTML and script in its texts: in a list they are kept as letters, in a text the marks are taken off', async () => {
    const mark = '<script>alert(1)</script><b onclick="x()">vet</b>';
    const list = await read('lijst.csv', bytes(`Code;Functienaam;Groep;Doel\n1;Kok;3;${mark.replaceAll('"', '')}\n`));
    expect(list.catalogue.referenceJobs.map(({ purpose }) => purpose)).toEqual([mark.replaceAll('"', '')]);
    const text = await read('boek.txt', bytes(`1.1 Kok, groep 3\nDoel\nKookt ${mark}.\n`));
    expect(text.catalogue.referenceJobs.map(({ purpose }) => purpose)).toEqual(['Kookt alert(1)vet.']);
  });

  it.each(['<meta charset="utf-8" />\n\n', '<div align="center">\n\n'])('in Markdown that opens with %j is read', async (opening) => {
    const text = await read('boek.md', bytes(`${opening}1.1 Kok, groep 3\nDoel\nKookt.\n`));
    expect(text.catalogue.referenceJobs.map(({ purpose }) => purpose)).toEqual(['Kookt.']);
  });

  it('with 10,000 functions gives them all', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `F${String(index)};Functie nummer ${String(index)};${String((index % 15) + 1)};Doel ${String(index)}`);
    const { catalogue } = await read('lijst.csv', bytes(`Code;Functienaam;Groep;Doel\n${rows.join('\n')}\n`));
    expect([catalogue.referenceJobs.length, catalogue.ladder.length]).toEqual([10_000, 15]);
  }, 60_000);
});
