/** After the end-to-end tests: the servers stop. */
export default async function tearDown(): Promise<void> {
  await globalThis.endToEndSite?.close();
}
