/** Planning a run over a long list in steps, so that the pane stays responsive. */
import { planInSteps } from '../../core';
import type { RunOptions, RunPlan, Table } from '../../core';

/** As `planRun` of the core. */
export async function planCalmly(table: Table, options: RunOptions): Promise<RunPlan> {
  const steps = planInSteps(table, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
