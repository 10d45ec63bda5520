/** A workbook with everything that other libraries lose, and a table that people have worked on. */
import { excelize } from './excelize';

type Answer = { readonly error: string | null };

function check(...answers: readonly Answer[]): void {
  for (const { error } of answers) if (error !== null) throw new Error(error);
}

const JOBS = [['P1', 'Medewerker Sales', 'offertes, orders', 'E', 0.5], ['P2', '=geen formule', 'klanten bellen', 'D', 1], ['P3', '0012', 'Commerciële taken 😀', 'F', 0.8]] as const;

/** Sheets: `Toelichting` (text), `Functies` (a table at A3, the active sheet), `Draai` (a pivot table). */
export async function richWorkbook(): Promise<Buffer> {
  const library = await excelize();
  const book = library.NewFile();
  const sheet = 'Functies';
  check(book.SetSheetName('Sheet1', 'Toelichting'), book.SetCellStr('Toelichting', 'A1', 'Lees mij'), book.NewSheet(sheet), book.NewSheet('Draai'));
  check(book.SetActiveSheet(book.GetSheetIndex(sheet).index), book.SetCellStr(sheet, 'A1', 'Functies 2025'), book.MergeCell(sheet, 'A1', 'E1'));
  check(book.SetSheetRow(sheet, 'A3', ['Functiecode', 'Functie', 'Werkzaamheden', 'Huidige groep', 'FTE']));
  JOBS.forEach((job, index) => { check(book.SetSheetRow(sheet, `A${String(index + 4)}`, [...job])); });
  check(book.SetCellFormula(sheet, 'E6', '1*0.8'), book.SetCellFormula('Draai', 'H1', 'SUM(Functies!E4:E6)'));
  check(
    book.AddTable(sheet, { Range: 'A3:E6', Name: 'Functietabel', StyleName: 'TableStyleMedium2' }),
    book.AddSlicer(sheet, { Name: 'Huidige groep', Cell: 'H8', TableSheet: sheet, TableName: 'Functietabel', Caption: 'Groep', Width: 200, Height: 200 }),
    book.AddDataValidation(sheet, { Sqref: 'D4:D6', Type: 'list', Formula1: '"D,E,F"', AllowBlank: true }),
    book.AddComment(sheet, { Cell: 'B4', Author: 'analist', Paragraph: [{ Text: 'let op' }] }),
    book.AddChart('Toelichting', 'C3', { Type: library.Col, Series: [{ Name: 'Functies!$E$3', Categories: 'Functies!$A$4:$A$6', Values: 'Functies!$E$4:$E$6' }], VaryColors: false }),
    book.AddPivotTable({ DataRange: 'Functies!A3:E6', PivotTableRange: 'Draai!A3:D12', Rows: [{ Data: 'Huidige groep' }], Data: [{ Data: 'FTE', Subtotal: 'Sum' }] }),
    book.AddSparkline(sheet, { Location: ['G20'], Range: ['Functies!E4:E6'] }),
    book.SetConditionalFormat(sheet, 'E4:E6', [{ Type: 'cell', Criteria: '>', Value: '0.6', Format: book.NewConditionalStyle({ Font: { Color: '9A0511', Family: 'Calibri' } }).style }] as never),
    book.SetCellHyperLink(sheet, 'A4', 'https://example.org', 'External'),
    book.SetCellRichText(sheet, 'C5', [{ Text: 'klanten ', Font: { Bold: true, Family: 'Calibri' } }, { Text: 'bellen' }] as never),
    book.SetPanes(sheet, { Freeze: true, YSplit: 3, TopLeftCell: 'A4', ActivePane: 'bottomLeft' }),
    book.SetRowHeight(sheet, 5, 40), book.SetColWidth(sheet, 'B', 'B', 31),
  );
  const header = book.NewStyle({ Font: { Bold: true, Family: 'Arial', Color: 'FFFFFF' }, Fill: { Type: 'pattern', Pattern: 1, Color: ['1F4E78'] } });
  check(header, book.SetCellStyle(sheet, 'A3', 'E3', header.style));
  const { buffer, error } = book.WriteToBuffer();
  if (error !== null) throw new Error(error);
  return Buffer.from(buffer as Uint8Array);
}
