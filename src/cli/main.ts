/** The command line as a process, `main.ts classify …` or `main.ts catalogue …`: its folder, streams and exit code. */
import { COMMANDS, run } from './run';

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS.find((known) => known === name);
if (command === undefined) throw new Error(`main.ts needs a command: ${COMMANDS.join(' or ')}`);
// npm runs scripts in the folder of the project; paths are meant from where the user stands.
if (process.env.npm_lifecycle_event === command && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
process.stderr.on('error', () => undefined);
void run(command, words, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, showTrace: (process.env.DEBUG ?? '') !== '' }).then((code) => {
  process.exitCode = code;
});
