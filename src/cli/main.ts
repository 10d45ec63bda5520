/** The command line as a process, `main.ts classify …` and so on: its folder, streams and exit code. */
import { goToUser } from './cli-io';
import { COMMANDS, run } from './run';
import { CLI_TEXTS } from './texts.nl';

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS.find((known) => known === name);
process.stderr.on('error', () => undefined);
if (command === undefined) {
  process.stderr.write(`${CLI_TEXTS.commandMissing(COMMANDS)}\n`);
  process.exitCode = 2;
} else {
  goToUser(command);
  void run(command, words, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, showTrace: (process.env.DEBUG ?? '') !== '' }).then((code) => {
    process.exitCode = code;
  });
}
