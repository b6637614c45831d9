// Prints `N passed, N failed` for the vitest reports in a folder. Fails when a test failed, or when none ran.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [directory] = process.argv.slice(2)
const reports = readdirSync(directory).map((file) => parse(readFileSync(join(directory, file), 'utf8')))

// A file that fails before its first test counts as one failure.
const brokenFiles = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length

const sum = (count) => reports.map(count).reduce((total, value) => total + value, 0)
const passed = sum((report) => report.numPassedTests)
const failed = sum((report) => report.numFailedTests + brokenFiles(report))

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1

// A report that was cut off counts as one failure.
function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}
