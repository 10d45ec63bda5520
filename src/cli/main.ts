/** The command `npm run classify`: ties a run to this process. */
import { runProcess } from './run-process';
import { run } from './run';

runProcess('classify', run);
