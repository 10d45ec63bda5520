/** Handbook files made while testing: a Word document and a PDF of given lines, as small as their programs would take. */
import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const plain = (line: string): string => line.replace(/<\/?b>/g, '');

function toBody(line: string): string {
  if (line.startsWith('<w:tbl>')) return line;
  const [, marks, words = ''] = /^(#+)\s*(.*)$/.exec(line) ?? [];
  if (marks !== undefined) return `<w:p><w:pPr><w:pStyle w:val="Heading${String(marks.length)}"/></w:pPr>${run(words)}</w:p>`;
  if (!line.includes('\t')) return `<w:p>${run(line)}</w:p>`;
  return `<w:tbl><w:tr>${line.split('\t').map((cell) => `<w:tc><w:p>${run(plain(cell))}</w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
}

/** A cell of a table in a Word document. @property down How it stands in a cell over several rows. */
export interface WordCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: 'restart' | 'continue';
}

/** A table with merged cells, as a line for `docxOf`. */
export function wordTable(rows: readonly (readonly WordCell[])[]): string {
  const cell = ({ text, across = 1, down }: WordCell): string => `<w:tc><w:tcPr><w:gridSpan w:val="${String(across)}"/>${down === undefined ? '' : `<w:vMerge w:val="${down}"/>`}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A Word document of a text in the form of the seed: lines with # are headings, lines with tabs a table; see `wordTable` for others. */
export function docxOf(text: string): Buffer {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^[-\s]+$/.test(line) && !line.startsWith('<!--'));
  const styles = [1, 2, 3, 4].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${String(level)}"><w:name w:val="heading ${String(level)}"/></w:style>`).join('');
  return Buffer.from(zipSync({
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`),
    '_rels/.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`),
    'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles xmlns:w="${WORD}">${styles}</w:styles>`),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${lines.map(toBody).join('')}</w:body></w:document>`),
  }));
}

/** A PDF without tags, one list of lines per page; a line that begins with # is set larger, tabs part cells that stand `column` points apart. No lines: a scan. */
export function pdfOf(pages: readonly (readonly string[])[], column = 120): Buffer {
  const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
  const content = (lines: readonly string[]): string => lines
    .flatMap((line, index) => line.split('\t').map((cell, at) => `BT /F1 ${line.startsWith('#') ? '16' : '10'} Tf ${String(50 + at * column)} ${String(800 - 16 * index)} Td ${literal(cell.replace(/^#+\s*/, ''))} Tj ET`)).join('\n');
  const kids = pages.map((_page, index) => `${String(4 + 2 * index)} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const text = content(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + 2 * index)} 0 R >>`,
        `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const size = String(objects.length + 1);
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`, 'latin1');
}

/** A page that describes one function, for `pdfOf`. @param filler Further activities, to make the page as full as real ones. */
export function functionPage(code: string, name: string, grade: string, filler = 0): readonly string[] {
  return [
    `# ${code} ${name}`, `Functiegroep: ${grade}`, '## Doel', `Zorgt dat het werk van ${name} op tijd klaar is.`, '## Activiteiten',
    '1. Neemt vragen van klanten aan en geeft antwoord.', '2. Maakt offertes en legt orders vast.',
    ...Array.from({ length: filler }, (_none, index) => `${String(index + 3)}. Houdt lijst ${String(index + 1)} van afdeling ${code} bij en meldt wat daarin afwijkt van de afspraak met de klant.`),
    '## Zelfstandigheid', 'Werkt volgens vaste instructies.',
  ];
}
