/** Jest reporter: the last line of a test run says plainly how many tests passed, failed and were skipped. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const brokenFiles = results.testResults.filter(({ testExecError }) => testExecError !== undefined && testExecError !== null).length;
    const failed = results.numFailedTests + brokenFiles;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // Jest's own summary is written after every other reporter, so this waits for the end of the process.
    process.on('exit', () => process.stderr.write(line));
  }
}

module.exports = ClosingLineReporter;
