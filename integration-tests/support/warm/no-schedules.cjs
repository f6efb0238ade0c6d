/**
 * Boots a store that registers no scheduled job: a test says when one runs, and nothing comes in between. Clearing
 * them afterwards would be late when a minute begins during the boot.
 * @template Booted
 * @param {() => Promise<Booted>} boot
 * @returns {Promise<Booted>}
 */
module.exports = async (boot) => {
  const { WorkflowScheduler } = require("@medusajs/framework/orchestration")
  const { scheduleWorkflow } = WorkflowScheduler.prototype
  WorkflowScheduler.prototype.scheduleWorkflow = async () => undefined
  try {
    return await boot()
  } finally {
    WorkflowScheduler.prototype.scheduleWorkflow = scheduleWorkflow
  }
}
