/** The worker's side: puts the classifier service behind the worker's own message port. */
import { expose } from 'comlink';
import { createClassifierService } from './classifier-service';

expose(createClassifierService());
