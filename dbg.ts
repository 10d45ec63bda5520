import { readFileSync } from 'node:fs';
import { loadBuiltInCatalogue } from '/work/d/src/engine/built-in-catalogue';
import { openCsvDocument } from '/work/d/src/import/csv/csv-document';
import { readJobs, createClassifier, describeIssue } from '/work/d/src/core';
const { catalogue } = loadBuiltInCatalogue(readFileSync('/work/d/assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt','utf8'));
const [file, ...codes] = process.argv.slice(2);
const { jobs } = readJobs(openCsvDocument(readFileSync(file!), '').table);
const c = createClassifier(catalogue);
for (const job of jobs) { if (!codes.includes(job.fields.code ?? '')) continue;
  const p = c.classifyJob(job); console.log('##', job.fields.code, job.fields.title, p.outcome, p.grade, p.rule, p.confidence, 'prob', p.matches[0]?.probability.toFixed(2), JSON.stringify(p.level?.balance), 'contra', p.level?.contradicts, p.level?.leaning);
  for (const x of p.level?.comparisons ?? []) if (x.verdict !== 'unknown') console.log('  ', x.aspect, x.verdict, x.distance.toFixed(2), x.sureness, JSON.stringify(x.job?.text), x.against ? 'AGAINST '+x.against.text : '');
  for (const x of p.level?.conditions ?? []) if (x.answer!=='unknown') console.log('   C', x.rule, x.part, x.link, x.aspect, JSON.stringify(x.text.slice(0,50)), x.answer);
  console.log('   I', p.issues.map((i) => i.code+':'+(i.found??'')).join(' '));
}
