// Plain JavaScript: worker threads start without the TypeScript loader of the process that starts them.
// Runs one function; the pool hands over one event at a time, as one SCF instance gets them.
const { parentPort, workerData } = require('node:worker_threads')

const environmentOf = (context) => JSON.parse(context.environment)

parentPort.on('message', async ({ event, context }) => {
  // Production also sets the caller's identity in the process environment for the time of one call.
  const identity = environmentOf(context)
  Object.assign(process.env, identity)
  try {
    const { main } = require(workerData.entry)
    const result = await main(event, context)
    parentPort.postMessage({ result: JSON.stringify(result) ?? 'null' })
  } catch (failure) {
    const message = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
    parentPort.postMessage({ failure: message })
  } finally {
    for (const name of Object.keys(identity)) delete process.env[name]
  }
})
