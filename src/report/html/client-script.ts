/**
 * What the page does by itself: lights the statements of a claim together, and filters.
 *
 * It reads what is there and toggles classes and `hidden`; it makes no markup and asks for nothing. Plain JavaScript in
 * a string, because the page carries it, without notes and indents; test/browser runs it.
 */
export const clientScript: string = `
(() => {
  'use strict'
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const grouped = (items, keyOf) => {
    const groups = new Map()
    for (const item of items) {
      const group = groups.get(keyOf(item))
      if (group) group.push(item)
      else groups.set(keyOf(item), [item])
    }
    return groups
  }

  // Statements of one claim: pointing at one lights all, and brings those of other columns into view beside it.
  const claimOf = (statement) => statement.querySelector('a')?.hash.slice(1)
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const partners = grouped(all('.text p').filter(claimOf), claimOf)
  const pause = 120
  let lit = []
  let timer = 0

  function light(statement, wait) {
    clearTimeout(timer)
    for (const one of lit) one.classList.remove('lit')
    lit = statement ? (partners.get(claimOf(statement)) ?? []) : []
    for (const one of lit) one.classList.add('lit')
    tell(statement)
    if (statement) timer = setTimeout(() => bringIntoView(statement), wait)
  }

  // Above the columns stands why the statements that are lit have their verdict: a copy of what their claim says.
  const told = document.getElementById('told')
  const hint = told ? [...told.childNodes] : []

  function tell(statement) {
    const claim = statement && document.getElementById(claimOf(statement))
    const parts = claim ? all('header > *, .differences', claim) : []
    if (told) told.replaceChildren(...(claim ? parts.map((part) => part.cloneNode(true)) : hint))
  }

  function bringIntoView(statement) {
    const own = statement.closest('.text')
    const columns = grouped(lit, (one) => one.closest('.text'))
    for (const [column, [first]] of columns) if (column !== own) scrollBeside(column, first, statement)
  }

  function scrollBeside(column, partner, statement) {
    if (column.scrollHeight <= column.clientHeight) return
    const frame = column.getBoundingClientRect()
    const place = partner.getBoundingClientRect()
    if (place.top >= frame.top && place.bottom <= frame.bottom) return
    const lowest = Math.max(frame.top, frame.bottom - place.height - 8)
    const target = Math.min(Math.max(statement.getBoundingClientRect().top, frame.top + 8), lowest)
    column.scrollBy({ top: place.top - target, behavior: still.matches ? 'auto' : 'smooth' })
  }

  function statementAt(target) {
    const statement = target instanceof Element ? target.closest('.text p') : null
    return statement && claimOf(statement) ? statement : null
  }

  let pointed = null
  document.addEventListener('pointerover', (event) => {
    const statement = statementAt(event.target)
    if (statement === pointed) return
    pointed = statement
    light(statement ?? statementAt(document.activeElement), pause)
  })
  document.addEventListener('focusin', (event) => light(statementAt(event.target), 0))
  document.addEventListener('focusout', () => light(pointed, pause))
  document.addEventListener('keydown', (event) => event.key === 'Escape' && light(null, 0))
  const followHash = () => light(statementAt(document.getElementById(location.hash.slice(1))), pause)
  addEventListener('hashchange', followHash)
  followHash()

  // Filters: an item is shown when every question that was asked of it is answered.
  const form = document.getElementById('filters')
  const items = all('[data-part]')
  const rows = new Map(all('.coverage tbody tr').map((row) => [row.querySelector('a').hash.slice(1), row]))
  const words = (text) => (text ?? '').split(' ').filter(Boolean)
  const chosen = (name) => all('input[name=' + name + ']:checked', form).map((input) => input.value)
  const labelled = (value) =>
    all('select', form).filter((select) => select.value === value).map((select) => select.dataset.label)

  function answers(item, asked) {
    const has = words(item.dataset.in)
    const found = words(item.dataset.findings).map((finding) => finding.split(':'))
    return (
      (asked.only.length === 0 || asked.only.includes(item.dataset.part)) &&
      (asked.kinds.length + asked.verdicts.length === 0 ||
        found.some(
          ([kind, verdict]) =>
            (asked.kinds.length === 0 || asked.kinds.includes(kind)) &&
            (asked.verdicts.length === 0 || asked.verdicts.includes(verdict)),
        )) &&
      asked.traits.every((trait) => words(item.dataset.traits).includes(trait)) &&
      asked.having.every((label) => has.includes(label)) &&
      !asked.lacking.some((label) => has.includes(label))
    )
  }

  function filter() {
    const asked = {
      only: chosen('only'),
      kinds: chosen('kind'),
      verdicts: chosen('verdict'),
      traits: chosen('trait'),
      having: labelled('in'),
      lacking: labelled('not'),
    }
    for (const item of items) {
      item.hidden = !answers(item, asked)
      const row = rows.get(item.id)
      if (row) row.hidden = item.hidden
    }
    for (const group of all('.group')) group.hidden = !group.querySelector('[data-part]:not([hidden])')
    form.querySelector('button').hidden = Object.values(asked).every((answers) => answers.length === 0)
    document.getElementById('shown').value = ['claims', 'statements', 'quotes'].map(count).filter(Boolean).join(', ')
  }

  function count(what) {
    const parts = { claims: ['agree', 'differ'], statements: ['unique'], quotes: ['quotes'] }[what]
    const members = items.filter((item) => parts.includes(item.dataset.part))
    const size = (some) => some.reduce((sum, item) => sum + (item.matches('ul') ? item.children.length : 1), 0)
    const shown = size(members.filter((item) => !item.hidden))
    const name = what === 'statements' ? 'statements that only one has' : what
    return members.length && shown + ' of ' + size(members) + ' ' + name
  }

  if (form) {
    form.hidden = false
    form.firstElementChild.open = matchMedia('(min-width: 60rem)').matches
    form.addEventListener('change', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.querySelector('button').addEventListener('click', () => {
      form.reset()
      filter()
      form.querySelector('summary').focus()
    })
    filter()
  }
})()
`.replace(/^ *(?:\/\/.*\n)?/gm, '')
