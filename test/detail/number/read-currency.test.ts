import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

/** Text, value and what is counted of every number, for reading in a test. */
function read(text: string): readonly string[] {
  return findNumbers(articleOf(text)).map((found) => `${found.text} = ${found.value} [${found.counted.join(' ')}]`)
}

describe('readCurrency', () => {
  it.each([
    ['It lost SKr4.5bn.', '4500000000 SEK'],
    ['It repaid 450,000 pounds.', '450000 GBP'],
    ['It lost 450 pounds in fines.', '450 GBP'],
    ['It paid for 450 pounds of tea.', '450'],
    ['It sold the mill for 4.5 billion pounds.', '4500000000 GBP'],
    ['It sold 4.5 billion pounds of tea.', '4500000000'],
    ['It made profits of 450 million to 460 million pounds.', '450000000 to 460000000 GBP'],
    ['It bid 45p a share.', '45 penny'],
    ['It ran in 720p.', '720'],
    ['It bid 720p a share.', '720 penny'],
    ['It hid a 450-pound loan.', '450 GBP'],
    ['It lost NZ$4.5m.', '4500000 NZD'],
    ['It lost NT$45 billion.', '45000000000 TWD'],
    ['It lost B$45 million.', '45000000 B$'],
    ['It lost CLP$45 million.', '45000000 CLP'],
    ['It lost 450 French francs.', '450 franc:FR'],
    ['It lost 450 Icelandic krona.', '450 ISK'],
    ['It lost 450 kronor.', '450 SEK'],
    ['It lost 450 koruna.', '450 CZK'],
    ['It lost 450 kroner.', '450 krone'],
    ['It lost R$4.5 million.', '4500000 BRL'],
    ['It lost R4.5 billion.', '4500000000 ZAR'],
    ['It lost Rmb45m.', '45000000 CNY'],
    ['It lost CHF 4.5m.', '4500000 CHF'],
    ['It lost SEK45m.', '45000000 SEK'],
    ['It lost 4.5 billion Danish kroner.', '4500000000 DKK'],
    ['It lost 450 New Zealand dollars.', '450 NZD'],
    ['It cost 450 crowns.', '450 crown'],
    ['It lost 4.5 million crowns.', '4500000 crown'],
    ['It lost 450 Egyptian pounds.', '450 EGP'],
    ['It lost 45 million South Korean won.', '45000000 KRW'],
    ['It lost 4.5 trillion won.', '4500000000000 KRW'],
    ['It lost ₹4.5 lakh crore.', '4500000000000 INR'],
  ])('reads which money "%s" tells of', (text, value) => {
    expect(findNumbers(articleOf(text)).map((found) => found.value)).toEqual([value])
  })

  it('takes pounds for money that brackets give in other money', () => {
    expect(read('It bid 3 billion pounds ($4 billion).')).toEqual([
      '3 billion pounds = 3000000000 GBP []',
      '$4 billion = 4000000000 dollar []',
    ])
    expect(read('It shipped 3 billion pounds (1.4 million tonnes).').at(0)).toBe(
      '3 billion pounds = 3000000000 [pound]',
    )
  })

  it('takes no road, meeting or victory for money', () => {
    expect(read('The R61 was shut during COP26.')).toEqual([])
    expect(read('Ann Hale won three crowns in Paris.')).toEqual(['three crowns = 3 [crown]'])
    expect(read('Of ten clubs 7 won.').join()).not.toContain('KRW')
    expect(read('The crate weighs 450 pounds.')).toEqual(['450 pounds = 450 [pound]'])
  })
})
