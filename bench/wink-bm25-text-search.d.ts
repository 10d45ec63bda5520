/** The part of wink-bm25-text-search that the benchmark uses; the package has no types. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    addDoc(document: Record<string, string>, id: number): number;
    consolidate(precision: number): boolean;
    search(text: string, limit: number): [id: string, score: number][];
  }
  export default function createEngine(): Engine;
}
