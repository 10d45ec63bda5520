/** What the package exports: the core for programs of others, and the command line as a function. */
export { createClassifier, parseCatalogue, readJobs, RESULT_COLUMNS, runJobs } from '../core';
export type { AnsweredJob, Catalogue, CatalogueReading, Cell, Classifier, ClassifierOptions, CompanyJob, EmbeddingTable, Issue, JobAnswer, JobField, JobReading, ResultStyle, Row, Table } from '../core';
export { readHandbook } from './read-handbook';
export { run } from '../cli/run';
export type { Command, ExitCode } from '../cli/run';
export type { CliIo } from '../cli/cli-io';
