// Makes the pictures in docs/images from the seed pair: npx tsx scripts/pictures.ts, after a build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { chdir, execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../test/browser/find-chromium.ts'

/** Long enough for a smooth scroll to end, in milliseconds. */
const scrollTime = 1000

const pictures: readonly { readonly name: string; readonly height: number; prepare(page: Page): Promise<void> }[] = [
  { name: 'html-claims', height: 1250, prepare: async () => {} },
  {
    name: 'html-articles',
    height: 820,
    prepare: async (page) => {
      await page.locator('#articles').evaluate((section) => section.scrollIntoView())
      await page.locator('.text p.x').first().hover()
      await page.waitForTimeout(scrollTime)
    },
  },
]

chdir(dirname(import.meta.dirname))
const executablePath = findChromium()
if (executablePath === null) throw new Error('No Chromium was found: install it or set CHROMIUM to its path.')
const folder = mkdtempSync(join(tmpdir(), 'storydiff-pictures-'))
const report = join(folder, 'report.html')
compareSeeds(['-f', 'html', '-o', report])
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] })
try {
  for (const { name, height, prepare } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1200, height }, colorScheme: 'light' })
    await page.goto(pathToFileURL(report).href)
    await prepare(page)
    await page.screenshot({ path: `docs/images/${name}.png` })
  }
  const page = await browser.newPage({ viewport: { width: 980, height: 800 } })
  await page.setContent(terminalPage(compareSeeds(['--color', 'always', '--width', '100'])))
  await page.screenshot({ path: 'docs/images/terminal.png' })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

function compareSeeds(options: readonly string[]): string {
  const args = [resolve('bin/storydiff.js'), 'a.txt', 'b.txt', ...options]
  const { status, stdout } = spawnSync(execPath, args, { cwd: 'fixtures/seeds', encoding: 'utf8' })
  if (status !== 0) throw new Error('The seed pair could not be compared.')
  return stdout
}

// The report has no markup of its own, and these are all the looks that it uses.
function terminalPage(report: string): string {
  const opening = new Map([
    ['1', '<b>'],
    ['2', '<i>'],
    ['4', '<u>'],
    ['38;5;33', '<span style="color:#4da3ff">'],
    ['38;5;166', '<span style="color:#ff9142">'],
  ])
  const closing = new Map([
    ['24', '</u>'],
    ['39', '</span>'],
  ])
  let isDim = false
  const lines = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that give colours begin with one
  const body = lines.replaceAll(/\u001b\[([\d;]+)m/g, (_, code: string) => {
    if (code === '22') return isDim ? '</i>' : '</b>'
    if (code === '1' || code === '2') isDim = code === '2'
    return opening.get(code) ?? closing.get(code) ?? ''
  })
  const style = 'body{margin:22px 26px;background:#16191d;color:#f2f2f2;font:15px/20.7px "DejaVu Sans Mono",monospace}'
  return `<!doctype html><meta charset="utf-8"><style>${style} i{font-style:normal;color:#8a8f96}</style>
<pre style="font:inherit;margin:0"><i>$</i> storydiff a.txt b.txt\n\n${body}</pre>`
}
