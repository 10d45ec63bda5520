/** The labelled jobs of the made-up trading company, with their handbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue, planRun } from '../../src/core';
import type { Catalogue, CompanyJob, Table } from '../../src/core';
import { openCsvDocument } from '../../src/import/csv/csv-document';
import { ROOT } from './built-in';

const read = (name: string): Buffer => readFileSync(join(ROOT, 'assets/sample', name));
const tableOf = (name: string): Table => openCsvDocument(read(name), '').table;

export const TRADING: Catalogue = parseCatalogue(read('handboek-technische-handel.md').toString('utf8'), { name: 'Technische Handel', version: '1' }).catalogue;
export const TRADING_JOBS: readonly CompanyJob[] = planRun(tableOf('functies-technische-handel.csv')).jobs;
/** The group that is right, by the code of the job; '' where none is. */
export const TRADING_GRADES: ReadonlyMap<string, string> = new Map(tableOf('functies-technische-handel-verwacht.csv').rows.slice(1).map(([code, grade]) => [String(code), String(grade ?? '')]));
