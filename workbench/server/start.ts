/** `npm start`: builds, serves, opens the workbench and prints its address. */
import open from 'open';
import { buildAll } from './build';
import { openSite } from './open-site';

const PORTS = [3443, 3444] as const;

async function start(): Promise<void> {
  process.stdout.write('De invoegtoepassing en de werkbank worden gebouwd. Dat duurt de eerste keer een halve minuut…\n');
  await buildAll();
  const { url } = await openSite(PORTS).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Poort ${String(PORTS[0])} of ${String(PORTS[1])} is al in gebruik. Stop de andere werkbank en start opnieuw.`);
    }
    throw error;
  });
  process.stdout.write(`De werkbank staat open op ${url}\nHet certificaat is voor deze computer gemaakt; uw browser waarschuwt er één keer voor. Stoppen: Ctrl+C.\n`);
  // Without a desktop there is nothing to open, and the address is printed.
  await open(url).then((browser) => browser.on('error', () => undefined), () => undefined);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
