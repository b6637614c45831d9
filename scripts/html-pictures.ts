// Makes the pictures of the HTML report in docs/images from the seed pair: npx tsx scripts/html-pictures.ts, after a build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
      await page.locator('.text p.conflict').first().hover()
      await page.waitForTimeout(scrollTime)
    },
  },
]

chdir(dirname(import.meta.dirname))
const executablePath = findChromium()
if (executablePath === null) throw new Error('No Chromium was found: install it or set CHROMIUM to its path.')
const folder = mkdtempSync(join(tmpdir(), 'storydiff-pictures-'))
const report = join(folder, 'report.html')
const args = ['bin/storydiff.js', 'fixtures/seeds/a.txt', 'fixtures/seeds/b.txt', '-f', 'html', '-o', report]
const { status } = spawnSync(execPath, args, { stdio: 'inherit' })
if (status !== 0) throw new Error('The seed pair could not be compared.')
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] })
try {
  for (const { name, height, prepare } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1200, height }, colorScheme: 'light' })
    await page.goto(pathToFileURL(report).href)
    await prepare(page)
    await page.screenshot({ path: `docs/images/${name}.png` })
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
