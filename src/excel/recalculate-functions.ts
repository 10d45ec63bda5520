/** Has Excel ask the custom functions again, whose answers rest on something that no cell shows. */

/**
 * A full calculation is the one way to mark formulas that depend on no changed cell. In a workbook that is calculated by hand nothing happens: the user decides when.
 * Never rejects: answers that are late are no reason to fail.
 */
export async function recalculateFunctions(): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { application } = context;
      application.load('calculationMode');
      await context.sync();
      if (application.calculationMode === Excel.CalculationMode.manual) return;
      application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch {
    // Ctrl+Alt+F9 does the same.
  }
}
