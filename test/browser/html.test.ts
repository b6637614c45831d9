import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filterComparison } from '../../src/report/filter-comparison.ts'
import { type Filters, noFilters } from '../../src/report/filters.ts'
import { html } from '../../src/report/html/html.ts'
import { explained } from '../report/explained.ts'
import { hostile } from '../report/hostile-story.ts'
import { buildComparison, type Sample } from '../report/sample-comparison.ts'
import { ferry, ferryInThree } from '../report/sample-story.ts'
import { findChromium } from './find-chromium.ts'

const executablePath = findChromium()
const isCi = process.env['CI'] === 'true'
const missing = 'No Chromium was found: install it (apt-get install chromium) or set CHROMIUM to its path.'

/** Nothing asked for but the page. */
const plain = { only: [], sort: null } as const

/** Two long articles whose only shared claim stands at the top of one and near the end of the other. */
const farApart: Sample = {
  articles: ['first', 'second'].map((name) => ({
    statements: Array.from({ length: 80 }, (_, index) => `Sentence ${index + 1} of the ${name} article says a thing.`),
  })),
  claims: [{ statements: ['A2', 'B70'] }],
}

/** Two articles that try every way out of their place on the page. */
const breakingOut: Sample = {
  articles: [
    {
      outlet: '"><script>owned=1</script>',
      source: 'javascript:owned=2',
      published: '"onmouseover="owned=3',
      statements: [
        { kind: 'headline', text: '</title></style><script>owned=4</script>' },
        '<img src=x onerror=owned=5> said <a href="javascript:owned=6">the ferry</a> sank.',
        'x'.repeat(1_000_000),
        '--></style></script><svg onload=owned=7>{{constructor.constructor("owned=8")()}}',
      ],
    },
    {
      statements: [
        '<img src=x onerror=owned=9> said <iframe srcdoc="<script>owned=10</script>"> sank.',
        'Nobody was hurt.',
      ],
    },
  ],
  claims: [
    {
      statements: ['A2', 'B1'],
      origins: ['<script>owned=11</script>'],
      differences: [
        {
          kind: 'quote',
          verdict: 'conflict',
          reason: 'reworded-quote',
          readings: [
            ['A2', '<img src=x onerror=owned=5> said <a href="javascript:owned=6">'],
            ['B1', '<img src=x onerror=owned=9> said <iframe srcdoc="<script>'],
          ],
        },
      ],
    },
  ],
  notices: [{ code: 'odd', message: '<script>owned=12</script>', article: 'A' }],
}

if (executablePath === null) {
  process.stderr.write(`The tests in a real browser are left out. ${missing}\n`)
  it('opens the page in a real browser', (context) => {
    if (isCi) throw new Error(missing)
    context.skip(missing)
  })
}

describe.skipIf(executablePath === null)('the page in a real browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-browser-'))
  let browser: Browser

  beforeAll(async () => {
    const quiet = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map(
      (part) => `--disable-${part}`,
    )
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--headless', '--no-sandbox', '--no-first-run', ...quiet],
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the report on a story; `troubles` gets every console message and every request but that for the page. */
  async function open(
    sample: Sample,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; troubles: string[] }> {
    const file = join(folder, 'report.html')
    writeFileSync(file, html(explained(buildComparison(sample)), plain))
    const url = pathToFileURL(file).href
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => request.url() === url || troubles.push(request.url()))
    await page.goto(url)
    return { page, troubles }
  }

  async function idsOf(page: Page, selector: string): Promise<readonly string[]> {
    return page.locator(selector).evaluateAll((elements) => elements.map((element) => element.id))
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source)
    const found: unknown = await page.evaluate(
      'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ": " + nodes.map(({html}) => html).join(" ")))',
    )
    return found as readonly string[]
  }

  it.each(['light', 'dark'] as const)('has no accessibility violation, error or request in %s', async (colorScheme) => {
    for (const sample of [ferry, ferryInThree, hostile]) {
      for (const width of [360, 1600]) {
        const { page, troubles } = await open(sample, { colorScheme, viewport: { width, height: 900 } })
        expect(await violations(page)).toEqual([])
        expect(troubles).toEqual([])
        await page.context().close()
      }
    }
  })

  it.each([360, 900, 1600])('is no wider than a window of %i pixels', async (width) => {
    for (const sample of [ferry, ferryInThree, hostile]) {
      const { page } = await open(sample, { viewport: { width, height: 900 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.context().close()
    }
  })

  it('lights the statements of a claim together and tells what ties them', async () => {
    const { page, troubles } = await open(ferry)
    expect(await idsOf(page, '.lit')).toEqual([])
    await page.locator('#A3').hover()
    expect(await idsOf(page, '.lit')).toEqual(['A3', 'B3'])
    const told = await page.locator('#told').textContent()
    expect(told).toContain('“At least six people”')
    expect(told).toContain('a limit is given; conflict: both cannot be right')
    await page.locator('#A9').hover()
    expect(await idsOf(page, '.lit')).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('lights them for the keyboard, too, and lets them go', async () => {
    const { page } = await open(ferry)
    await page.locator('#B6 a').first().focus()
    expect(await idsOf(page, '.lit')).toEqual(['A6', 'B6'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await idsOf(page, '.lit')).toEqual(['A7', 'B7'])
    await page.keyboard.press('Escape')
    expect(await idsOf(page, '.lit')).toEqual([])
    await page.context().close()
  })

  it('brings the partner of a statement into view in its own column', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await open(farApart, { reducedMotion })
      const isSeen = `(() => {
        const column = document.querySelector('#article-B .text').getBoundingClientRect()
        const place = document.getElementById('B70').getBoundingClientRect()
        return place.top >= column.top && place.bottom <= column.bottom
      })()`
      await page.locator('#A2').scrollIntoViewIfNeeded()
      expect(await page.evaluate(isSeen)).toBe(false)
      await page.locator('#A2').hover()
      await expect.poll(() => page.evaluate(isSeen)).toBe(true)
      await page.context().close()
    }
  })

  it('filters by part, kind, verdict and article, says how many are left, and shows all again', async () => {
    const { page, troubles } = await open(ferry)
    const claims = async (): Promise<readonly string[]> => (await idsOf(page, '.claim:visible')).toSorted()
    const shown = page.locator('#shown')
    expect(await shown.textContent()).toBe('7 of 7 claims, 5 of 5 statements that only one has, 2 of 2 quotes')
    await page.getByLabel('conflict: both cannot be right').check()
    expect(await claims()).toEqual(['claim-C2', 'claim-C3', 'claim-C5', 'claim-C6'])
    await page.getByLabel('place').check()
    expect(await claims()).toEqual([])
    await page.getByLabel('conflict: both cannot be right').uncheck()
    expect(await claims()).toEqual(['claim-C1', 'claim-C2'])
    expect(await page.locator('.coverage tbody tr:visible').count()).toBe(2)
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await claims()).toHaveLength(7)
    await page.getByLabel('what only one has').check()
    await page.getByRole('combobox').first().selectOption('not')
    expect(await shown.textContent()).toBe('0 of 7 claims, 2 of 5 statements that only one has, 0 of 2 quotes')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('filters by origins and by what is buried, as the command line does', async () => {
    const { page, troubles } = await open(ferry)
    const asked = (filters: Partial<Filters>): readonly string[] =>
      filterComparison(buildComparison(ferry), { ...noFilters, ...filters })
        .claims.map(({ id }) => `claim-${id}`)
        .toSorted()
    const claims = async (): Promise<readonly string[]> => (await idsOf(page, '.claim:visible')).toSorted()
    await page.getByLabel('traced to two origins or more').check()
    expect(await claims()).toEqual(asked({ minOrigins: 2 }))
    await page.getByLabel('traced to two origins or more').uncheck()
    await page.getByLabel('in the first third of one, the last of another').check()
    expect(await claims()).toEqual(asked({ buried: true }))
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('can be read whole without its script', async () => {
    const { page } = await open(ferry, { javaScriptEnabled: false })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    for (const id of ['claim-C1', 'claim-C7', 'A1', 'B9']) expect(await page.locator(`#${id}`).isVisible()).toBe(true)
    expect(await page.locator('.claim:visible').count()).toBe(7)
    await page.context().close()
  })

  it('leaves the controls away on paper and shows every statement', async () => {
    const { page } = await open(farApart)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav, #filters').filter({ visible: true }).count()).toBe(0)
    const column = page.locator('#article-A .text')
    expect(await column.evaluate((element) => element.scrollHeight === element.clientHeight)).toBe(true)
    await page.context().close()
  })

  it('shows a hostile article as text', async () => {
    const { page, troubles } = await open(breakingOut, { viewport: { width: 360, height: 900 } })
    expect(await page.evaluate('typeof owned')).toBe('undefined')
    for (const tag of ['script', 'style']) expect(await page.locator(tag).count()).toBe(1)
    expect(await page.locator('img, iframe, svg, a:not([href^="#"])').count()).toBe(0)
    expect(await page.locator('#A2').textContent()).toContain('<img src=x onerror=owned=')
    expect(await page.locator('#A3').evaluate((element) => element.textContent)).toHaveLength(1_000_000)
    expect(await page.title()).toContain('</title></style><script>owned=4</script>')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
