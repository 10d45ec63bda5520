/** The command line as a process, `main.ts classify …` and so on: its folder, streams and exit code. */
import { goToUser } from './cli-io';
import { COMMANDS, run } from './run';

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS.find((known) => known === name);
if (command === undefined) throw new Error(`main.ts needs a command: ${COMMANDS.join(' or ')}`);
goToUser(command);
process.stderr.on('error', () => undefined);
void run(command, words, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, showTrace: (process.env.DEBUG ?? '') !== '' }).then((code) => {
  process.exitCode = code;
});
