/** How fast lists become jobs, in time of one core whatever else the machine does, and what a list as long as a sheet takes in memory. `npm run bench:read`. */
import { readJobs } from '../src/core';
import type { Row, Table } from '../src/core';

const HEADER: Row = ['Functiecode', 'Functienaam', 'Afdeling', 'Naam medewerker', 'Salaris', 'Werkzaamheden', 'Opleiding', 'Werkervaring', 'Commercieel %', 'Administratief %', 'Huidige functiegroep', 'Opmerking'];
const TASKS = 'Klantvragen beantwoorden; offertes maken en opvolgen; orders invoeren en bevestigen; klachten aannemen; klantgegevens bijhouden in CRM';
const RUNS = 7;

function employees(count: number): Table {
  const row = (index: number): Row => [
    `V-${String(index)}`, `Medewerker verkoop binnendienst ${String(index % 50)}`, 'Verkoop', 'J. de Wit', 3_000 + index, `${TASKS}; regio ${String(index % 99)}`, 'MBO-3', `${String(index % 9)} jaar`, 0.5, 0.5, 'E', index % 3 === 0 ? '' : 'coördinatie',
  ];
  return { firstRow: 1, rows: [HEADER, ...Array.from({ length: count }, (_, index) => row(index))] };
}

const titles = (count: number): Table => ({ firstRow: 1, rows: [['Functie'], ...Array.from({ length: count }, (_, index): Row => [`Medewerker verkoop ${String(index % 1_000)}`])] });

const megabytes = (): number => {
  global.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

function measure(name: string, table: Table, runs: number): void {
  const before = megabytes();
  let reading = readJobs(table);
  const kept = megabytes() - before;
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    reading = readJobs(table);
    return process.cpuUsage(start).user / 1_000;
  }).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  process.stdout.write(`${name}: ${String(reading.jobs.length)} jobs in ${middle.toFixed(0)} ms (median of ${String(runs)}), ${kept.toFixed(0)} MB kept beside the table\n`);
}

measure('10,000 rows x 12 columns', employees(10_000), RUNS);
measure('1,048,575 titles', titles(1_048_575), 3);
