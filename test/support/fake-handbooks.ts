/** A handbook service that understands nothing and is quick: the name of a file is what is in it. For properties of order, not of reading. */
import type { CatalogueCorrections, ReadingSummary } from '../../src/core';
import { grade } from '../../src/core/model/ids';
import type { KeptHandbook } from '../../src/engine/kept-handbook';
import { adopt } from '../../src/handbooks/correct-handbook';
import type { HandbookService } from '../../src/handbooks/handbook-thread';
import type { HandbookPreview } from '../../src/handbooks/preview-reading';

/** Its hash tells with what corrections it was read. */
export function fakeHandbook(name: string, corrections: CatalogueCorrections = {}): KeptHandbook {
  const hash = `${name} ${JSON.stringify(corrections)}`;
  return { facts: { name, version: '1', hash, ladder: [grade('A')], jobCount: 1 }, text: hash, corrections };
}

/** What a handbook becomes when decisions are taught to it. */
function taughtHandbook({ facts, corrections }: KeptHandbook): KeptHandbook {
  const hash = `${facts.hash} geleerd`;
  return { facts: { ...facts, hash }, text: hash, corrections };
}

function fakePreview(name: string, corrections: CatalogueCorrections): HandbookPreview {
  const summary: ReadingSummary = { functions: 1, withGrade: 1, withFamily: 1, withPurpose: 1, withActivities: 1, withCharacteristics: 1, leftOut: 0, usedLines: 1, leftoverLines: 0, quality: 'good' };
  return {
    name, ladder: [fakeHandbook(name, corrections).facts.hash], familyCount: 1, summary, questions: [], severalFiles: false, jobs: [{ code: '1', name, grade: 'A', family: '', missing: [] }],
    leftover: [], notes: [], usable: true,
  };
}

const toPart = (handbook: KeptHandbook, active: boolean): string => `<boek xmlns="urn:functie-indeling:handboek:1" actief="${String(active)}">${encodeURIComponent(JSON.stringify(handbook))}</boek>`;

/** Files whose name begins with "stuk" cannot be read, those that begin with "leeg" hold no function, and those that begin with "correcties" are corrections. */
export function createFakeService(): HandbookService {
  let read = '';
  return {
    readFiles(files) {
      const [{ name } = { name: '' }] = files;
      if (name.startsWith('stuk')) return Promise.resolve({ kind: 'unreadable', file: name, detail: 'stuk' });
      if (name.startsWith('correcties')) return Promise.resolve({ kind: 'corrections', corrections: adopt({ grades: { [name]: 'A' } }, {}) });
      read = name;
      return Promise.resolve({ kind: 'read', name, canCorrect: true, corrections: {} });
    },
    readSample() {
      read = 'voorbeeld';
      return Promise.resolve({ kind: 'read', name: read, canCorrect: true, corrections: {} });
    },
    preview: (corrections) => (read.startsWith('leeg') ? { ...fakePreview(read, corrections), jobs: [], usable: false } : fakePreview(read, corrections)),
    lookAt: () => undefined,
    find: () => [],
    take: (corrections) => fakeHandbook(read, corrections),
    teach: (handbook, decided) => (decided.length === 0 ? { handbook, learned: 0, left: [] } : { handbook: taughtHandbook(handbook), learned: decided.length, left: [] }),
    report: () => [],
    pack: (handbooks, active) => handbooks.map((handbook) => toPart(handbook, handbook.facts.hash === active)),
    unpack(parts) {
      const found = parts.map((part) => ({ handbook: JSON.parse(decodeURIComponent(/>([^<]+)<\/boek>/.exec(part)?.[1] ?? '')) as KeptHandbook, active: part.includes('actief="true"') }));
      const active = found.find((one) => one.active)?.handbook.facts.hash;
      return { handbooks: found.map(({ handbook }) => handbook), ...(active === undefined ? {} : { active }), damaged: 0 };
    },
    open: (text, corrections) => ({ ...fakeHandbook(text.split(' ')[0] ?? '', JSON.parse(corrections) as CatalogueCorrections) }),
  };
}
