/** The command `npm run catalogue`: ties a run to this process. */
import { runCatalogue } from './catalogue/run-catalogue';
import { runProcess } from './run-process';

runProcess('catalogue', runCatalogue);
