/** Files that are not a readable workbook: each gets its own line. */
import { excelize } from './support/excelize';
import { open, refusal } from './support/documents';
import { richWorkbook } from './support/rich-workbook';
import { unzip } from './support/unzip';

const NOT_A_WORKBOOK = 'Dit is een zip-bestand, geen Excel-werkmap. Pak het uit, of sla de werkmap in Excel op als .xlsx.';
const BROKEN_OFF = 'Het bestand is beschadigd of afgebroken: het einde ontbreekt. Kopieer of download het bestand opnieuw.';

/** A zip of stored parts. The checksums are left out: no reader gets as far as that. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), Buffer.from(content)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

describe('a file that is not a readable workbook', () => {
  it('is recognised when it is encrypted', async () => {
    const book = (await excelize()).NewFile();
    const { buffer, error } = book.WriteToBuffer({ Password: 'geheim' });
    expect(error).toBeNull();
    expect(await refusal(() => open(buffer as Uint8Array, 'xlsx'))).toBe(
      'Het bestand is met een wachtwoord beveiligd. Verwijder het wachtwoord in Word of Excel (Bestand > Info) en probeer opnieuw.');
  });

  it.each([
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('Workbook', 'utf16le')), 'Dit is het oude Excel-formaat (.xls). Sla het bestand in Excel op als .xlsx.'],
    ['an old Office file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'Dit is een oud Office-bestand (.xls of .doc). Sla het op als .xlsx of .docx.'],
    ['text', new TextEncoder().encode('Functie;Taken'), 'Dit is geen Excel-werkmap (.xlsx). Open het bestand in Excel en sla het op als .xlsx.'],
    ['a renamed .zip', zip({ 'foto.txt': 'geen werkmap' }), NOT_A_WORKBOOK],
    ['an .xlsb', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'Dit is een binaire werkmap (.xlsb). Sla het bestand in Excel op als .xlsx.'],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'Dit is een OpenDocument-bestand. Sla het op als .docx of .xlsx.'],
    ['a zip of nothing', zip({}), NOT_A_WORKBOOK],
  ])('is recognised: %s', async (_, bytes, line) => {
    expect(await refusal(() => open(bytes, 'xlsx'))).toBe(line);
  });

  it('is recognised wherever it breaks off', async () => {
    const whole = await richWorkbook();
    for (const share of [0.01, 0.3, 0.7, 0.95, 0.999]) expect(await refusal(() => open(whole.subarray(0, Math.floor(whole.length * share)), 'xlsx'))).toBe(BROKEN_OFF);
  });

  it('gets one line when bytes inside it are damaged, or is read all the same', async () => {
    const whole = await richWorkbook();
    for (let at = 100; at < whole.length; at += 997) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, at, at + 16);
      const outcome = await open(damaged, 'xlsx').then(() => 'read', (error: unknown) => (error instanceof Error ? error.name : String(error)));
      expect(['read', 'UnreadableInput']).toContain(outcome);
    }
  });

  it('gets the names of its sheets when the wanted one is not there', async () => {
    const whole = await richWorkbook();
    expect(await refusal(() => open(whole, 'xlsx', 'Blad9'))).toBe('Blad "Blad9" bestaat niet. Aanwezig: "Toelichting", "Functies", "Draai".');
    expect([...unzip(whole).keys()]).toContain('xl/workbook.xml');
  });

  it('gets a line when no sheet has cells', async () => {
    const book = (await excelize()).NewFile();
    expect(await refusal(() => open(book.WriteToBuffer().buffer as Uint8Array, 'xlsx'))).toBe('De werkmap heeft geen werkblad met cellen. Kies een werkmap met functies.');
  });
});
