/** The only door of the core: what other folders may use. */
export { parseCatalogue } from './catalogue/parse-catalogue';
export type { CatalogueReading, LineUse } from './catalogue/catalogue-reading';
export { openCatalogue, saveCatalogue } from './catalogue/catalogue-file';
export type { OpenedCatalogue } from './catalogue/catalogue-file';
export { readCatalogue } from './catalogue/read-catalogue';
export { readTextBlocks } from './catalogue/read-text-blocks';
export { classify, createClassifier } from './classify';
export type { Classification, Classifier } from './classify';
export type { ColumnMapping, MappingOverrides } from './jobs/map-columns';
export { readJobs } from './jobs/read-jobs';
export type { JobReading } from './jobs/read-jobs';
export type { ColumnUse } from './jobs/recognise-header';
export { blockText } from './model/block';
export type { Block, BlockPlace } from './model/block';
export type {
  Activity, ActivityGroup, ApplicationRule, Catalogue, CatalogueSettings, Characteristic, CharacteristicKind, JobFamily, KnowledgeLevel, ReferenceJob, RuleKind,
} from './model/catalogue';
export { SECTION_MEANINGS } from './model/corrections';
export type { CatalogueCorrections, SectionMeaning } from './model/corrections';
export { JOB_FIELDS } from './model/company-job';
export type { CompanyJob, JobField } from './model/company-job';
export type { Aspect, AspectComparison, ConditionAnswer, Contribution, Match, Quote, TaskAlignment, Verdict } from './model/evidence';
export type { ActivityId, FamilyId, Grade, ReferenceJobId } from './model/ids';
export type { Issue, IssueCode, Place, Severity } from './model/issue';
export type { LevelResult, Outcome, Proposal } from './model/proposal';
export { RESULT_COLUMNS } from './model/result-columns';
export type { ResultColumn, ResultColumnId } from './model/result-columns';
export type { Cell, Row, Table } from './model/table';
export { describeIssue } from './present/issue-texts';
export { accountFor } from './present/justification';
export type { Justification } from './present/justification';
export { justify, justifyBriefly } from './present/justify';
export { neutralise } from './present/neutralise';
export { presentProposal } from './present/present-proposal';
export { summarize } from './present/summarize';
export type { Summary } from './present/summarize';
export type { Language } from './present/terms';
