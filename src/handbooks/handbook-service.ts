/** Reading handbooks as a service that runs in a thread of its own: files of every format, corrections, and what is kept. */
import { learnDecisions, makeReport, openCatalogue, parseCorrections, readTextBlocks, testHandbook } from '../core';
import type { Catalogue, CatalogueCorrections, CatalogueReading } from '../core';
import { keepHandbook, readKept } from '../engine/kept-handbook';
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';
import { readHandbookSource, readSource, UnreadableHandbook } from '../import/handbook/read-handbook';
import type { HandbookSource } from '../import/handbook/read-handbook';
import { adopt } from './correct-handbook';
import { handbookToParts, partsToHandbooks } from './handbook-parts';
import type { HandbookFile, HandbookService } from './handbook-thread';
import { findJobs, lookAtJob, SourceIndex } from './look-at-job';
import { previewReading } from './preview-reading';

/** @property loadPdf The library, on first need. @property loadSample The text of the made-up handbook. */
export interface ServiceTools {
  readonly loadPdf: LoadPdf;
  readonly loadSample: () => Promise<string>;
}

/** Says what it is wherever results refer to it. */
const SAMPLE_ORIGIN = { name: 'Technische Handel (verzonnen voorbeeld)', version: '1' } as const;

/** The corrections in a file as `npm run catalogue -- import --corrections` takes it; `undefined` for any other file. */
function readCorrections({ name, bytes }: HandbookFile): CatalogueCorrections | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  const parsed = parseCorrections(new TextDecoder().decode(bytes));
  return parsed.kind === 'corrections' ? parsed.corrections : undefined;
}

/** A source that was read, and what it means: read again only with other corrections. */
class Reading {
  private index: SourceIndex | undefined;
  private latest: { readonly corrections: string; readonly reading: CatalogueReading } | undefined;

  constructor(private readonly source: HandbookSource, private readonly origin: Pick<Catalogue, 'name' | 'version'>) {}

  get canCorrect(): boolean {
    return this.source.kind === 'blocks';
  }

  /** Absent for a catalogue that was saved before. Made when it is first asked for. */
  get sourceIndex(): SourceIndex | undefined {
    this.index ??= this.source.kind === 'blocks' ? new SourceIndex(this.source.blocks) : undefined;
    return this.index;
  }

  readWith(corrections: CatalogueCorrections): CatalogueReading {
    const asked = JSON.stringify(corrections);
    if (this.latest?.corrections !== asked) this.latest = { corrections: asked, reading: readSource(this.source, this.origin, corrections) };
    return this.latest.reading;
  }
}

export function createHandbookService({ loadPdf, loadSample }: ServiceTools): HandbookService {
  let read: Reading | undefined;
  const reading = (): Reading => {
    if (read === undefined) throw new Error('nothing was read yet');
    return read;
  };
  return {
    async readFiles(picked, onProgress) {
      const overlays = picked.map(readCorrections);
      const files = picked.filter((_file, index) => overlays[index] === undefined);
      const corrections = overlays.reduce<CatalogueCorrections>((all, overlay) => (overlay === undefined ? all : adopt(overlay, all)), {});
      if (files.length === 0) return { kind: 'corrections', corrections };
      const name = files.map((file) => file.name).join(' + ');
      try {
        const source = await readHandbookSource(files, { loadPdf, onProgress });
        read = new Reading(source, { name, version: new Date().toISOString().slice(0, 10) });
        const { canCorrect } = read;
        return { kind: 'read', name: source.kind === 'catalogue' ? source.catalogue.name : name, canCorrect, corrections: canCorrect ? corrections : {} };
      } catch (error) {
        if (error instanceof UnreadableHandbook) return { kind: 'unreadable', file: error.file, detail: error.message };
        throw error;
      }
    },
    async readSample() {
      read = new Reading({ kind: 'blocks', blocks: readTextBlocks(await loadSample()), issues: [] }, SAMPLE_ORIGIN);
      return { kind: 'read', name: SAMPLE_ORIGIN.name, canCorrect: true, corrections: {} };
    },
    preview: (corrections) => previewReading(reading().readWith(corrections), corrections, reading().canCorrect),
    lookAt: (corrections, at) => lookAtJob(reading().readWith(corrections), reading().sourceIndex, at),
    find: (corrections, query) => findJobs(reading().readWith(corrections), query),
    take: (corrections) => keepHandbook(reading().readWith(corrections).catalogue, corrections),
    teach(handbook, decided) {
      const { catalogue, ...told } = learnDecisions(readKept(handbook), decided);
      return { handbook: told.learned === 0 ? handbook : keepHandbook(catalogue, handbook.corrections), ...told };
    },
    report(handbook, rows, facts) {
      const catalogue = readKept(handbook);
      return makeReport(catalogue, rows, { ...facts, test: testHandbook(catalogue) });
    },
    pack: (handbooks, active) => handbooks.flatMap((handbook) => handbookToParts(handbook, handbook.facts.hash === active)),
    unpack: partsToHandbooks,
    open(text, corrections) {
      const opened = openCatalogue(text);
      const parsed = parseCorrections(corrections);
      return opened.kind === 'catalogue' ? keepHandbook(opened.catalogue, parsed.kind === 'corrections' ? parsed.corrections : {}) : undefined;
    },
  };
}
